import type { RuleJson } from "@coarse/core";
import type { ComponentChildren, JSX } from "preact";
import type { Reliability } from "../reliability.ts";

/** The figures behind the reliability curve. */
export function ReliabilityTable({ bins }: Pick<Reliability, "bins">): JSX.Element {
  return (
    <FiguresTable head={["confidence", "photos", "mean confidence", "right"]}>
      {bins
        .filter(({ images }) => images > 0)
        .map(({ low, high, images, confidence, accuracy }) => (
          <tr>
            <th scope="row">
              {low.toFixed(1)} to {high.toFixed(1)}
            </th>
            <td>{images}</td>
            <td>{confidence.toFixed(3)}</td>
            <td>{accuracy.toFixed(3)}</td>
          </tr>
        ))}
    </FiguresTable>
  );
}

/** The figures behind the plot of the rules. */
export function RulesTable({ rules }: { readonly rules: Readonly<Record<string, RuleJson>> }): JSX.Element {
  return (
    <FiguresTable head={["rule", "accuracy", "95 % interval"]}>
      {Object.entries(rules).map(([name, { accuracy, interval }]) => (
        <tr>
          <th scope="row">{name}</th>
          <td>{accuracy.toFixed(3)}</td>
          <td>{interval.map((end) => end.toFixed(3)).join(" to ")}</td>
        </tr>
      ))}
    </FiguresTable>
  );
}

/** What a plot shows, for those who would rather read it. */
function FiguresTable({
  head,
  children,
}: {
  readonly head: readonly string[];
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <details>
      <summary>The same as a table</summary>
      <table class="figures">
        <thead>
          <tr>
            {head.map((title) => (
              <th scope="col">{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </details>
  );
}
