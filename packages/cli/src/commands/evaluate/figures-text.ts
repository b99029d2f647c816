import type { ReliabilityBin } from "@coarse/core";
import type { CalibrationReport } from "@coarse/core/internal";
import type { BackOffReport, EvaluationFigures } from "@coarse/pipeline";
import { plainStyle, type TerminalStyle } from "../../terminal/style.ts";
import { formatTable } from "../../terminal/table.ts";

/** What the predictions tell besides their accuracy, for people: a line for each figure. */
export function figuresText({ scores, calibration, selective, hierarchy }: EvaluationFigures): string {
  const half = selective.find(({ coverage }) => coverage >= 0.5);
  return [
    `balanced accuracy ${scores.balancedAccuracy.toFixed(3)}, macro F1 ${scores.macro.f1.toFixed(3)}`,
    ...(half ? [`accuracy on the surer half of the photos ${half.accuracy.toFixed(3)}`] : []),
    ...(calibration ? [calibrationLine(calibration)] : []),
    ...(hierarchy
      ? [
          `hierarchical precision ${hierarchy.precision.toFixed(3)}, recall ${hierarchy.recall.toFixed(3)}, F1 ${hierarchy.f1.toFixed(3)}; mean height of the lowest common hypernym ${hierarchy.meanHeight.toFixed(2)}`,
        ]
      : []),
  ].join("\n");
}

/** Errors before and after, for people. */
export function calibrationLine({ before, after, temperature }: CalibrationReport): string {
  return `expected calibration error ${before.toFixed(3)}; ${after.toFixed(3)} with a temperature of ${temperature.toFixed(2)}, on folds that it was not fitted on`;
}

/** How often answers are right by how sure they are, as they stand and calibrated; bins without photos are left out. */
export function reliabilityText(
  { reliability: { before, after } }: CalibrationReport,
  style: TerminalStyle = plainStyle,
): string {
  const rows = before.flatMap((bin, i) => {
    const calibrated = after[i];
    if (!calibrated || bin.images + calibrated.images === 0) return [];
    return [[`${bin.low.toFixed(2)} to ${bin.high.toFixed(2)}`, ...cells(bin), ...cells(calibrated)]];
  });
  const figures = ["photos", "confidence", "right"];
  const head = ["confidence", ...figures, ...figures.map((figure) => `${figure}, calibrated`)];
  return formatTable(rows, { head, right: [1, 2, 3, 4, 5, 6], style });
}

function cells({ images, confidence, accuracy }: ReliabilityBin): readonly string[] {
  return images === 0 ? ["0", "", ""] : [String(images), confidence.toFixed(3), accuracy.toFixed(3)];
}

/** How good the answers are that are as precise as a confidence allows, for people. */
export function backOffText(report: BackOffReport): string {
  const { confidence, images, right, specificity, precision, recall, f1 } = report;
  return `answers as precise as a confidence of ${confidence} allows: right on ${right.toFixed(3)} of ${images}, specificity ${specificity.toFixed(3)} (1: a single class, 0: anything); hierarchical precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`;
}
