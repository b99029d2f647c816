import type { ConfusionJson } from "@coarse/core";
import { classificationReport } from "@coarse/core";
import type { JSX } from "preact";
import { LabelText } from "./label-text.tsx";
import { Scroller } from "./scroller.tsx";

/** Precision, recall and F1 of each label, and their means. */
export function ClassesTable({ confusion }: { readonly confusion: ConfusionJson }): JSX.Element {
  const { labels, macro, weighted, balancedAccuracy } = classificationReport(confusion);
  const total = labels.reduce((sum, { support }) => sum + support, 0);
  const means = [
    { label: "mean", ...macro, support: total },
    { label: "mean, weighted by photos", ...weighted, support: total },
  ];
  return (
    <>
      <p class="note">Balanced accuracy, the mean of the recalls: {balancedAccuracy.toFixed(3)}</p>
      <Scroller name="Figures of each class">
        <table class="figures">
          <thead>
            <tr>
              {["class", "precision", "recall", "F1", "photos"].map((name) => (
                <th scope="col">{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>{labels.map(Row)}</tbody>
          <tfoot>{means.map(Row)}</tfoot>
        </table>
      </Scroller>
    </>
  );
}

function Row(scores: {
  readonly label: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly support: number;
}): JSX.Element {
  return (
    <tr>
      <th scope="row">
        <LabelText label={scores.label} />
      </th>
      {[scores.precision, scores.recall, scores.f1].map((score) => (
        <td>
          <span class="bar" style={{ "--share": score.toFixed(3) }} />
          {score.toFixed(3)}
        </td>
      ))}
      <td>{scores.support}</td>
    </tr>
  );
}
