import { expectedCalibrationError, type ReliabilityBin, reliabilityTable } from "@coarse/core";
import type { EvaluationJson } from "./evaluation-json.ts";

/** How sure the chosen rule is and how often it is right then. */
export interface Reliability {
  readonly bins: readonly ReliabilityBin[];
  /** Expected calibration error. */
  readonly error: number;
}

/** Reliability of the predictions in ten bins of equal width. */
export function reliabilityOf({ confusion, predictions }: EvaluationJson): Reliability {
  const positions = new Map(confusion.labels.map((label, position) => [label, position]));
  const bins = reliabilityTable(
    predictions.map(({ predicted, probabilities }) => probabilities[positions.get(predicted) ?? -1] ?? 0),
    predictions.map(({ label, predicted }) => label === predicted),
    { bins: 10 },
  );
  return { bins, error: expectedCalibrationError(bins) };
}
