import { crossValidateTemperature } from "./cross-validate.ts";
import { expectedCalibrationError, type ReliabilityBin, reliabilityTable } from "./reliability.ts";
import type { LabeledProbabilities } from "./temperature.ts";

/** How sure a rule is and how sure it should be. */
export interface CalibrationReport {
  /** Expected calibration error in 15 bins, as it stands. */
  readonly before: number;
  /** Fitted on all images: the one to save. */
  readonly temperature: number;
  /** One for each fold, fitted on the others: how sure the first is. */
  readonly foldTemperatures: readonly number[];
  /** The error after a temperature fitted on the other folds: five, none of which judges itself. */
  readonly after: number;
  /** How often answers are right by how sure they are, in 15 bins, as it stands and with the folds' temperatures. */
  readonly reliability: {
    readonly before: readonly ReliabilityBin[];
    readonly after: readonly ReliabilityBin[];
  };
}

/**
 * Fits a temperature by cross-validation and tells what it does to the expected calibration error.
 *
 * @param labeled probabilities `[N, L]` and true labels, of at least two images
 * @throws {RangeError} for fewer
 */
export function calibrationReport(labeled: LabeledProbabilities): CalibrationReport {
  if (labeled.labels.length < 2)
    throw new RangeError(`Expected at least 2 images to calibrate on, but got ${labeled.labels.length}`);
  const { temperature, foldTemperatures, probabilities } = crossValidateTemperature(labeled);
  const before = tableOf(labeled);
  const after = tableOf({ ...labeled, probabilities });
  return {
    before: expectedCalibrationError(before),
    temperature,
    foldTemperatures,
    after: expectedCalibrationError(after),
    reliability: { before, after },
  };
}

/** Confidence is the probability of the answer, the most probable label (the lowest of equals). */
function tableOf({ probabilities, labels }: LabeledProbabilities): readonly ReliabilityBin[] {
  const labelCount = probabilities.length / labels.length;
  const rows = labels.map((_, image) => probabilities.subarray(image * labelCount, (image + 1) * labelCount));
  const confidences = rows.map((row) => row.reduce((most, p) => Math.max(most, p), Number.NEGATIVE_INFINITY));
  const correct = rows.map((row, image) => row.indexOf(confidences[image] ?? -1) === labels[image]);
  return reliabilityTable(confidences, correct);
}
