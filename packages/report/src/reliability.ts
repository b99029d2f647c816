import type { EvaluationJson } from "@coarse/core";
import { expectedCalibrationError, type ReliabilityBin, reliabilityTable } from "@coarse/core";

/** How sure the chosen rule is and how often it is right then. */
export interface Reliability {
  readonly bins: readonly ReliabilityBin[];
  /** Expected calibration error. */
  readonly error: number;
  /** The same with temperatures fitted on other photos than those that they judge. */
  readonly calibrated?: {
    readonly bins: readonly ReliabilityBin[];
    readonly error: number;
    /** The one to use, fitted on all photos. */
    readonly temperature: number;
  };
}

/** Reliability as the evaluation has it; of one without calibration, that of its predictions in ten bins. */
export function reliabilityOf({ confusion, predictions, calibration }: EvaluationJson): Reliability {
  if (calibration) {
    const { before, after, temperature, reliability } = calibration;
    const calibrated = { bins: reliability.after, error: after, temperature };
    return { bins: reliability.before, error: before, calibrated };
  }
  const positions = new Map(confusion.labels.map((label, position) => [label, position]));
  const bins = reliabilityTable(
    predictions.map(({ predicted, probabilities }) => probabilities[positions.get(predicted) ?? -1] ?? 0),
    predictions.map(({ label, predicted }) => label === predicted),
    { bins: 10 },
  );
  return { bins, error: expectedCalibrationError(bins) };
}
