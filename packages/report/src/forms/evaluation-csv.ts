import type { EvaluationJson } from "@coarse/core";
import { stringify } from "csv-stringify/sync";

/** How many of the likeliest fine classes have columns of their own. */
const FINE = 5;

/**
 * One row per photo as RFC 4180 has it: file, true label, prediction, `true` or `false` for right or wrong, the
 * probability of the prediction and of each label, and the likeliest fine classes. A text that a spreadsheet would
 * take for a formula gets a `'` before it.
 *
 * @param evaluation - As `coarse evaluate --format json` prints it.
 * @returns The content of the file.
 */
export function evaluationCsv({ confusion, predictions }: EvaluationJson): string {
  const fine = Array.from({ length: FINE }, (_, place) => [
    `fine ${place + 1}`,
    `fine ${place + 1} p`,
  ]).flat();
  const head = [
    "file",
    "label",
    "predicted",
    "correct",
    "confidence",
    ...confusion.labels.map((label) => `p ${label}`),
    ...fine,
  ];
  const rows = predictions.map((prediction) => {
    const { file, label, predicted, probabilities } = prediction;
    const confidence = probabilities[confusion.labels.indexOf(predicted)] ?? "";
    const own = [file, label, predicted, String(label === predicted), confidence];
    const top = Array.from({ length: FINE }, (_, place) => prediction.fine?.[place]);
    return [...own, ...probabilities, ...top.flatMap((one) => [one?.label ?? "", one?.probability ?? ""])];
  });
  return stringify([head, ...rows], {
    record_delimiter: "windows",
    escape_formulas: true,
    // a single line feed ends a row for many readers, though not for the writer
    quoted_match: /[\r\n]/,
  });
}
