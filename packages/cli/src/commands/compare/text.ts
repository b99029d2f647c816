import { basename } from "node:path";
import { describePreprocessing } from "@coarse/core";
import type { Estimate, RuleScores } from "@coarse/core/internal";
import type { ComparisonReport } from "@coarse/pipeline";
import { headSizeCurve } from "@coarse/pipeline/internal";
import { fitText } from "../../terminal/fit-text.ts";
import { shownName } from "../../terminal/printable.ts";
import { plainStyle, type TerminalStyle } from "../../terminal/style.ts";
import { formatTable } from "../../terminal/table.ts";
import { calibrationLine, reliabilityText } from "../evaluate/figures-text.ts";
import { otherText } from "../evaluate/other-text.ts";

/** What `coarse compare` prints for people. */
export function comparisonText(
  report: ComparisonReport & { readonly options: { readonly calibration?: boolean } },
  style: TerminalStyle = plainStyle,
): string {
  const { options, images, recommendation, skipped, other } = report;
  const parts = [
    `${images} photos of ${shownName(basename(report.folder))} with ${shownName(basename(options.model))}, ${report.groups.length} groups; intervals at 95 %`,
    `pixels: ${describePreprocessing(report.prepared)}`,
    scoresTable(report.scores, style),
    evidenceTable(report.scores, style),
    recommendation.sentence,
    ...(recommendation.better.length > 0
      ? [
          `Better than ${report.scores[0]?.name ?? ""} by more than chance explains: ${recommendation.better.join(", ")}`,
        ]
      : []),
    ...(options.curve ? [curveTable(report.scores, style)] : []),
    ...reliabilityParts(report, style),
    ...(other ? [otherText(other, style)] : []),
    ...skipped.map(({ file, reason }) => `skipped ${shownName(file)}: ${shownName(reason)}`),
  ];
  return fitText(parts.join("\n\n"), style);
}

function curveTable(scores: readonly RuleScores[], style: TerminalStyle): string {
  const rows = headSizeCurve(scores).map(({ rule, columns, accuracy }) => [
    String(columns),
    accuracy.toFixed(3),
    rule,
  ]);
  return formatTable(rows, { head: ["columns of the head", "accuracy", "rule"], right: [0, 1], style });
}

function reliabilityParts(
  { options, scores, recommendation }: Parameters<typeof comparisonText>[0],
  style: TerminalStyle,
): readonly string[] {
  const name = recommendation.use ?? scores[0]?.name;
  const calibration = scores.find((own) => own.name === name)?.calibration;
  return options.calibration && calibration
    ? [`reliability of ${name}: ${calibrationLine(calibration)}\n${reliabilityText(calibration, style)}`]
    : [];
}

function scoresTable(scores: readonly RuleScores[], style: TerminalStyle): string {
  const rows = scores.map(({ name, columns, accuracy, balancedAccuracy, macroF1, calibration }) => [
    name,
    String(columns),
    estimate(accuracy),
    estimate(balancedAccuracy),
    estimate(macroF1),
    calibration ? `${calibration.before.toFixed(3)} → ${calibration.after.toFixed(3)}` : "",
    calibration ? calibration.temperature.toFixed(2) : "",
  ]);
  const head = [
    "rule",
    "columns",
    "accuracy",
    "balanced accuracy",
    "macro F1",
    "ECE → calibrated",
    "temperature",
  ];
  return formatTable(rows, { head, right: [1, 6], style });
}

function evidenceTable(scores: readonly RuleScores[], style: TerminalStyle): string {
  const rows = scores.flatMap(({ name, againstPublished: paired }) =>
    paired
      ? [
          [
            name,
            String(paired.better),
            String(paired.worse),
            signed(paired.difference),
            p(paired.pValue),
            p(paired.adjustedPValue),
          ],
        ]
      : [],
  );
  const head = [
    `against ${scores[0]?.name ?? ""}`,
    "better on",
    "worse on",
    "difference",
    "p (McNemar)",
    "p (Holm)",
  ];
  return formatTable(rows, { head, right: [1, 2, 4, 5], style });
}

function estimate({ value, interval: [low, high] }: Estimate): string {
  return `${value.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`;
}

function signed({ value, interval }: Estimate): string {
  const [own = "", low = "", high = ""] = [value, ...interval].map(
    (n) => `${n < 0 ? "" : "+"}${n.toFixed(3)}`,
  );
  return `${own} (${low} to ${high})`;
}

function p(probability: number): string {
  return probability < 0.001 ? "< 0.001" : probability.toFixed(3);
}
