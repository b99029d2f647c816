import type { ConfusionJson, EvaluationJson } from "@coarse/core";
import { confusedLabels, describeFavored } from "@coarse/core/internal";
import { escapeControls } from "./escape-controls.ts";

/** Mistakes that are listed by name; the rest is counted. */
const LISTED = 20;
/** Labels of a matrix that is shown whole. */
const MOST_LABELS = 30;
/** Confusions and labels that stand for a larger one. */
const MOST_CONFUSED = 10;
/** A label longer than this is cut: a table in a comment has no room for it. */
const LONGEST = 60;

/**
 * A summary for a pull request, in GitHub's Markdown: accuracy, matrix, rules, and the mistakes folded away.
 *
 * @param evaluation - As `coarse evaluate --format json` prints it.
 * @returns The text.
 */
export function evaluationMarkdown(evaluation: EvaluationJson): string {
  const { rule, images, accuracy, interval, model, confusion, verdict } = evaluation;
  const title = `### ${(100 * accuracy).toFixed(1)} % of ${images} photos are right`;
  const [low, high] = interval.map((end) => (100 * end).toFixed(1));
  const how = `Rule \`${rule}\` with ${cell(model.source)}; 95 % interval ${low} to ${high} %.`;
  const parts = [
    title,
    how,
    confusionPart(confusion),
    rulesTable(evaluation),
    ...(verdict ? [cell(describeFavored(verdict), 1000)] : []),
    ...folded("wrong", mistakes(evaluation)),
    ...folded(
      "skipped",
      evaluation.skipped.map(({ file, reason }) => `${cell(file)}: ${cell(reason, 200)}`),
    ),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** The matrix; where it has too many labels for a comment, what stands out in it. */
function confusionPart(confusion: ConfusionJson): string {
  if (confusion.labels.length <= MOST_LABELS) return confusionTable(confusion);
  const { confusions, worst } = confusedLabels(confusion, MOST_CONFUSED);
  const mistaken = confusions.map(({ label, predicted, images, support }) => [
    cell(label),
    cell(predicted),
    String(images),
    (images / support).toFixed(2),
  ]);
  const recalls = worst.map(({ label, correct, support }) => [
    cell(label),
    String(support),
    String(correct),
    (correct / support).toFixed(2),
  ]);
  return [
    `Of ${confusion.labels.length} labels, the most frequent confusions:`,
    table(["true", "predicted", "photos", "share"], mistaken),
    "The labels recognized least:",
    table(["true", "photos", "right", "recall"], recalls),
  ].join("\n\n");
}

function confusionTable({ labels, counts }: ConfusionJson): string {
  const rows = labels.map((label, row) => [
    `**${cell(label)}**`,
    ...labels.map((_, column) => {
      const count = counts[row]?.[column] ?? 0;
      return row === column ? `**${count}**` : String(count);
    }),
  ]);
  return table(["true \\\\ predicted", ...labels.map((label) => cell(label))], rows);
}

function rulesTable({ rules, rule }: EvaluationJson): string {
  const rows = Object.entries(rules).map(([name, { accuracy, interval }]) => [
    name === rule ? `**${cell(name)}**` : cell(name),
    accuracy.toFixed(3),
    interval.map((end) => end.toFixed(3)).join(" to "),
  ]);
  return table(["rule", "accuracy", "95 % interval"], rows);
}

function mistakes({ predictions }: EvaluationJson): readonly string[] {
  return predictions
    .filter(({ label, predicted }) => label !== predicted)
    .map(({ file, label, predicted }) => `${cell(file)}: ${cell(label)} taken for ${cell(predicted)}`);
}

function folded(what: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, LISTED).map((line) => `- ${line}`);
  const rest = lines.length - shown.length;
  const items = [...shown, ...(rest > 0 ? [`- and ${rest} more`] : [])].join("\n");
  return [`<details><summary>${lines.length} ${what}</summary>\n\n${items}\n\n</details>`];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const align = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head, align, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** Text that means nothing to Markdown or HTML, on one line and not longer than a table bears. */
function cell(text: string, longest: number = LONGEST): string {
  const short = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return escapeControls(short)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/[\\`*_{}[\]()#+!|~@]/g, (mark) => `&#${mark.codePointAt(0)};`);
}
