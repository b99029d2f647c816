import { basename } from "node:path";
import { type Confusion, describeVerdict, type RuleResult } from "@coarse/core";
import type { EvaluationReport } from "./commands/evaluate.ts";
import { foldersOf } from "./evaluation-json.ts";
import { backOffText, figuresText, reliabilityText } from "./figures-text.ts";
import { otherText } from "./other-text.ts";
import { formatTable, shorten } from "./table.ts";

/** What `coarse evaluate` prints for people: groups, confusion matrix, rules side by side, verdict. */
export function evaluationText(report: EvaluationReport): string {
  const { options, result, skipped, seconds } = report;
  const parts = [
    `${result.images} photos of ${basename(report.folder)} with ${basename(options.model)}, ${options.engine}, ${seconds.toFixed(1)} s`,
    groupsTable(report),
    `rule ${options.rule}: ${accuracyText(result)}`,
    confusionTable(result.confusion),
    ...(Object.keys(result.rules).length > 1 ? [rulesTable(report), describeVerdict(result.verdict)] : []),
    ...figuresParts(report),
  ];
  if (skipped.length > 0) parts.push(skippedText(report));
  return parts.join("\n\n");
}

function figuresParts({ options, figures, other, backOff }: EvaluationReport): readonly string[] {
  const { calibration } = figures;
  return [
    figuresText(figures),
    ...(options.calibration && calibration ? [reliabilityText(calibration)] : []),
    ...(other ? [otherText(other)] : []),
    ...(backOff ? [backOffText(backOff)] : []),
  ];
}

function groupsTable({ groups, folders, taxonomy }: EvaluationReport): string {
  const rows = groups.map(({ name, synset, classIndices }) => [
    name,
    synset ?? "",
    foldersOf(name, folders).join(", "),
    String(classIndices.length),
    shorten(
      classIndices.map((index) => taxonomy.classes[index]?.label ?? `#${index}`),
      3,
    ),
  ]);
  return formatTable(rows, { head: ["group", "synset", "folder", "classes", ""], right: [3] });
}

function accuracyText({ accuracy, interval: [low, high] }: RuleResult): string {
  return `accuracy ${accuracy.toFixed(3)} (95 % interval ${low.toFixed(3)} to ${high.toFixed(3)})`;
}

function confusionTable({ labels, counts, normalized }: Confusion): string {
  const rows = labels.map((label, row) => [
    label,
    ...labels.map((_, column) => String(counts[row]?.[column] ?? 0)),
    ...labels.map((_, column) => (normalized[row]?.[column] ?? 0).toFixed(2)),
  ]);
  const head = ["true \\ predicted", ...labels, ...labels];
  return formatTable(rows, { head, right: head.map((_, column) => column).slice(1) });
}

function rulesTable({ result, options }: EvaluationReport): string {
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
  return formatTable(rows, { head: ["rule", "accuracy", "95 % interval"], right: [1] });
}

function skippedText({ skipped }: EvaluationReport): string {
  const lines = skipped.slice(0, 10).map(({ file, reason }) => `  ${file}: ${reason}`);
  const rest = skipped.length - lines.length;
  return [`${skipped.length} files skipped:`, ...lines, ...(rest > 0 ? [`  and ${rest} more`] : [])].join(
    "\n",
  );
}
