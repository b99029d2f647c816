import type { RuleJson } from "@coarse/core";
import type { JSX } from "preact";

/** The figures behind the plot of the rules. */
export function RulesTable({ rules }: { readonly rules: Readonly<Record<string, RuleJson>> }): JSX.Element {
  return (
    <details>
      <summary>The same as a table</summary>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">rule</th>
            <th scope="col">accuracy</th>
            <th scope="col">95 % interval</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(rules).map(([name, { accuracy, interval }]) => (
            <tr>
              <th scope="row">{name}</th>
              <td>{accuracy.toFixed(3)}</td>
              <td>{interval.map((end) => end.toFixed(3)).join(" to ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
