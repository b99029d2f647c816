import { basename } from "node:path";
import { type Confusion, describePreprocessing } from "@coarse/core";
import { type ConfusedLabels, confusedLabels, describeFavored, type RuleResult } from "@coarse/core/internal";
import type { EvaluationReport } from "@coarse/pipeline";
import { counted, describeInt8, foldersOfGroups, shorten } from "@coarse/pipeline/internal";
import { fitText } from "../../terminal/fit-text.ts";
import { shownName } from "../../terminal/printable.ts";
import { paintFor, plainStyle, type TerminalStyle } from "../../terminal/style.ts";
import { formatLongTable, formatTable } from "../../terminal/table.ts";
import { backOffText, figuresText, reliabilityText } from "./figures-text.ts";
import type { EvaluateCommandOptions } from "./options.ts";
import { otherText } from "./other-text.ts";

/** Labels of a matrix that is shown whole. */
const MOST_LABELS = 20;
/** Confusions and classes that stand for a larger one. */
const MOST_CONFUSED = 10;

/** An evaluation, and how it is to be shown. */
type ShownEvaluation = EvaluationReport & { readonly options: Pick<EvaluateCommandOptions, "calibration"> };

/** What `coarse evaluate` prints for people: groups, confusion matrix, rules side by side, verdict. */
export function evaluationText(report: ShownEvaluation, style: TerminalStyle = plainStyle): string {
  const { options, result, skipped, seconds } = report;
  const parts = [
    `${counted(result.images, "photo")} of ${shownName(basename(report.folder))} with ${shownName(basename(options.model))}, ${engineText(report)}, ${seconds.toFixed(1)} s`,
    `pixels: ${describePreprocessing(report.prepared)}`,
    groupsTable(report, style),
    `rule ${options.rule}: ${paintFor(style).strong(accuracyText(result))}`,
    confusionText(result.confusion, style),
    ...(Object.keys(result.rules).length > 1
      ? [rulesTable(report, style), describeFavored(result.verdict)]
      : []),
    ...figuresParts(report, style),
  ];
  if (skipped.length > 0) parts.push(skippedText(report));
  if (report.activations.cached > 0) parts.push(cachedText(report.activations.cached));
  return fitText(parts.join("\n\n"), style);
}

function cachedText(count: number): string {
  return `${counted(count, "image")} from the cache (coarse cache shows it; --no-cache runs the network again)`;
}

function engineText({ options, int8 }: ShownEvaluation): string {
  return int8 ? `${options.engine}, ${describeInt8(int8)}` : options.engine;
}

function figuresParts(
  { options, figures, other, backOff }: ShownEvaluation,
  style: TerminalStyle,
): readonly string[] {
  const { calibration } = figures;
  return [
    figuresText(figures),
    ...(options.calibration && calibration ? [reliabilityText(calibration, style)] : []),
    ...(other ? [otherText(other, style)] : []),
    ...(backOff ? [backOffText(backOff)] : []),
  ];
}

function groupsTable({ groups, folders, taxonomy }: ShownEvaluation, style: TerminalStyle): string {
  const foldersByGroup = foldersOfGroups(folders);
  const rows = groups.map(({ name, synset, classIndices }) => [
    name,
    synset ?? "",
    (foldersByGroup.get(name) ?? []).join(", "),
    String(classIndices.length),
    shorten(
      classIndices.map((index) => taxonomy.classes[index]?.label ?? `#${index}`),
      3,
    ),
  ]);
  const head = ["group", "synset", "folder", "classes", ""];
  return formatLongTable(rows, { head, right: [3], style, what: "groups" });
}

function accuracyText({ accuracy, interval: [low, high] }: RuleResult): string {
  return `accuracy ${accuracy.toFixed(3)} (95 % interval ${low.toFixed(3)} to ${high.toFixed(3)})`;
}

/** The matrix; where it has too many labels for anybody to read, what stands out in it. */
function confusionText(confusion: Confusion, style: TerminalStyle): string {
  if (confusion.labels.length <= MOST_LABELS) return confusionTable(confusion, style);
  const { confusions, worst } = confusedLabels(confusion, MOST_CONFUSED);
  const size = `${confusion.labels.length} × ${confusion.labels.length}`;
  return [
    `confusion matrix: ${size}, whole with --format json; most frequent confusions`,
    confusions.length === 0 ? "none" : confusionsTable(confusions, style),
    "classes recognized least",
    worstTable(worst, style),
  ].join("\n");
}

function confusionsTable(confusions: ConfusedLabels["confusions"], style: TerminalStyle): string {
  const rows = confusions.map(({ label, predicted, images, support }) => [
    label,
    predicted,
    String(images),
    (images / support).toFixed(2),
  ]);
  return formatTable(rows, { head: ["true", "predicted", "photos", "share"], right: [2, 3], style });
}

function worstTable(worst: ConfusedLabels["worst"], style: TerminalStyle): string {
  const rows = worst.map(({ label, correct, support }) => [
    label,
    String(support),
    String(correct),
    (correct / support).toFixed(2),
  ]);
  return formatTable(rows, { head: ["true", "photos", "right", "recall"], right: [1, 2, 3], style });
}

function confusionTable({ labels, counts, normalized }: Confusion, style: TerminalStyle): string {
  const rows = labels.map((label, row) => [
    label,
    ...labels.map((_, column) => String(counts[row]?.[column] ?? 0)),
    ...labels.map((_, column) => (normalized[row]?.[column] ?? 0).toFixed(2)),
  ]);
  const head = ["true \\ predicted", ...labels, ...labels];
  const paint = (row: number, column: number) => {
    if (column === 0) return undefined;
    const predicted = (column - 1) % labels.length;
    if (predicted === row) return "good";
    return (counts[row]?.[predicted] ?? 0) > 0 ? "bad" : "quiet";
  };
  return formatTable(rows, { head, right: head.map((_, column) => column).slice(1), style, paint });
}

function rulesTable({ result, options }: ShownEvaluation, style: TerminalStyle): string {
  const rows = Object.entries(result.rules).map(
    ([
      name,
      {
        accuracy,
        interval: [low, high],
      },
    ]) => [
      name === options.rule ? `${name} *` : name,
      accuracy.toFixed(3),
      `${low.toFixed(3)} to ${high.toFixed(3)}`,
    ],
  );
  return formatTable(rows, { head: ["rule", "accuracy", "95 % interval"], right: [1], style });
}

function skippedText({ skipped }: ShownEvaluation): string {
  const lines = skipped.slice(0, 10).map(({ file, reason }) => `  ${shownName(file)}: ${shownName(reason)}`);
  const rest = skipped.length - lines.length;
  return [
    `${counted(skipped.length, "file")} skipped:`,
    ...lines,
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ].join("\n");
}
