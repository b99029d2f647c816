import type { JSX } from "preact";
import type { Reliability } from "../reliability.ts";

/** The figures behind the reliability curve. */
export function ReliabilityTable({ bins }: Pick<Reliability, "bins">): JSX.Element {
  return (
    <details>
      <summary>The same as a table</summary>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">confidence</th>
            <th scope="col">photos</th>
            <th scope="col">mean confidence</th>
            <th scope="col">right</th>
          </tr>
        </thead>
        <tbody>
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
        </tbody>
      </table>
    </details>
  );
}
