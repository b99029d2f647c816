import { describePreprocessing } from "@coarse/core";
import type { Reason } from "@coarse/core/internal";
import type { Answer, ClassificationReport, GroupAnswer } from "@coarse/pipeline";
import { nameOfAnswer } from "@coarse/pipeline/internal";
import type { Taxonomy } from "@coarse/taxonomy";
import { fitText } from "../../terminal/fit-text.ts";
import { shownName } from "../../terminal/printable.ts";
import { plainStyle, type TerminalStyle } from "../../terminal/style.ts";
import { formatTable } from "../../terminal/table.ts";

/** Labels that have columns of their own. */
const MOST_LABELS = 20;

/** What `coarse classify` prints for people. */
export function classificationText(report: ClassificationReport, style: TerminalStyle = plainStyle): string {
  const { labels, answers, skipped, taxonomy, options } = report;
  const backsOff = options.confidence !== undefined;
  const shown = labels.length > MOST_LABELS ? ["probability"] : labels;
  const groupHead = labels.length > 0 ? ["class", ...shown] : [];
  const answerHead = backsOff ? [`at ${options.confidence}`, "probability"] : [];
  const head = ["image", ...groupHead, ...answerHead, "because"];
  const right = head.flatMap((_, column) =>
    (column > 1 && column < 1 + groupHead.length) || column === head.length - 2 ? [column] : [],
  );
  const table = formatTable(
    answers.map((answer) => rowOf(answer, labels, taxonomy)),
    { head, right, style },
  );
  const lines = skipped.map(({ file, reason }) => `skipped ${shownName(file)}: ${shownName(reason)}`);
  const pixels = `pixels: ${describePreprocessing(report.prepared)}`;
  return fitText([table, ...lines, pixels].join("\n"), style);
}

function rowOf(
  { file, group, backedOff }: Answer,
  labels: readonly string[],
  taxonomy: Taxonomy,
): readonly string[] {
  return [
    file,
    ...(group ? [group.label, ...shownProbabilities(group, labels).map((p) => p.toFixed(3))] : []),
    ...(backedOff ? [nameOfAnswer(backedOff.synset, taxonomy), backedOff.probability.toFixed(3)] : []),
    reasonsText(backedOff?.because ?? group?.because ?? []),
  ];
}

/** Those of all labels, or of the answer alone where a table would have too many columns. */
function shownProbabilities(
  { label, probabilities }: GroupAnswer,
  labels: readonly string[],
): readonly number[] {
  if (labels.length <= MOST_LABELS) return probabilities;
  return [probabilities[labels.indexOf(label)] ?? Number.NaN];
}

function reasonsText(because: readonly Reason[]): string {
  return because.map(({ label, probability }) => `${label} ${probability.toFixed(2)}`).join(", ");
}
