import type { ConfusionJson } from "@coarse/core";
import type { JSX } from "preact";
import { shortLabel } from "../plots/short-label.ts";
import { shownLabels } from "../plots/shown-labels.ts";
import { percent } from "./figures.ts";
import { LabelText } from "./label-text.tsx";
import { Scroller } from "./scroller.tsx";

/** Labels from which on the heads of the columns stand upright. */
const DENSE = 10;
/** Steps of color of a cell; the style sheet knows them. */
const LEVELS = 6;

/** The confusion matrix as a table; cells with photos are buttons, between which the arrow keys move. */
export function Matrix({ confusion }: { readonly confusion: ConfusionJson }): JSX.Element {
  const { labels } = confusion;
  const shown = shownLabels(confusion);
  return (
    <>
      <p class="note" id="matrix-note">
        Rows: what the photos show. Columns: what the classifier says. Choose a number to see its photos; the
        arrow keys move between them.
        {shown.length < labels.length &&
          ` Of ${labels.length} classes the ${shown.length} with the most confusions are shown.`}
      </p>
      <Scroller name="Table of true and predicted classes">
        <table
          class={shown.length > DENSE ? "matrix dense" : "matrix"}
          id="matrix-table"
          aria-describedby="matrix-note"
        >
          <thead>
            <tr>
              <td class="corner">
                <span>true ↓</span> <span>predicted →</span>
              </td>
              {shown.map((column) => (
                <th scope="col">
                  <LabelText label={labels[column] ?? ""} longest={40} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr>
                <th scope="row">
                  <LabelText label={labels[row] ?? ""} longest={40} />
                </th>
                {shown.map((column) => (
                  <Cell confusion={confusion} row={row} column={column} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </>
  );
}

function Cell({
  confusion,
  row,
  column,
}: {
  readonly confusion: ConfusionJson;
  readonly row: number;
  readonly column: number;
}): JSX.Element {
  const count = confusion.counts[row]?.[column] ?? 0;
  const share = confusion.normalized[row]?.[column] ?? 0;
  if (count === 0) return <td class="none">0</td>;
  const kind = row === column ? "right" : "wrong";
  const [label, predicted] = [row, column].map((place) => shortLabel(confusion.labels[place] ?? "", 80));
  return (
    <td>
      <button
        type="button"
        class={`cell ${kind} level-${Math.max(1, Math.ceil(share * LEVELS))}`}
        data-row={row}
        data-column={column}
      >
        {count}
        <span class="unseen">
          {" "}
          {count === 1 ? "photo" : "photos"} of {label} called {predicted},{" "}
        </span>
        <small>{percent(share, 0)}</small>
        <span class="unseen"> of {label}: show</span>
      </button>
    </td>
  );
}
