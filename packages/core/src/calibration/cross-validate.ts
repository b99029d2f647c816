import { applyTemperature, type LabeledProbabilities, temperatureFitter } from "./temperature.ts";

/** A temperature and what it does to images it was not fitted on. */
export interface CrossValidatedTemperature {
  /** Fitted on all images: the one to save. */
  readonly temperature: number;
  /** One for each fold, fitted on the others: how sure the first is. */
  readonly foldTemperatures: readonly number[];
  /** `[N, L]`: each image's probabilities under the temperature of the folds that it is not in. */
  readonly probabilities: Float64Array;
}

/**
 * Fits a temperature and tells by cross-validation what it is worth. Folds are dealt in turn within each label, so that
 * each label is in all of them: the same folds for the same labels.
 *
 * @param labeled - Probabilities `[N, L]` and true labels.
 * @param options - `folds`: 5 where not given.
 * @returns The temperature, and what it changes on images that it was not fitted to.
 */
export function crossValidateTemperature(
  labeled: LabeledProbabilities,
  { folds = 5 }: { readonly folds?: number } = {},
): CrossValidatedTemperature {
  const { probabilities, labels } = labeled;
  const labelCount = probabilities.length / labels.length;
  const foldOf = dealFolds(labels, Math.min(folds, labels.length));
  const scaled = new Float64Array(probabilities.length);
  const fit = temperatureFitter(labeled);
  const temperature = fit(labels.map((_, image) => image));
  const foldTemperatures = [...new Set(foldOf)].sort().map((fold) => {
    const others = labels.flatMap((_, image) => (foldOf[image] === fold ? [] : [image]));
    const own = fit(others, temperature);
    for (const [i, held] of foldOf.entries()) {
      if (held !== fold) continue;
      const row = probabilities.subarray(i * labelCount, (i + 1) * labelCount);
      scaled.set(applyTemperature(row, { temperature: own, labelCount }), i * labelCount);
    }
    return own;
  });
  return { temperature, foldTemperatures, probabilities: scaled };
}

/** Deals the images of each label to the folds in turn, going on where the label before ended. */
function dealFolds(labels: readonly number[], folds: number): readonly number[] {
  const order = labels
    .map((label, image) => ({ label, image }))
    .sort((a, b) => a.label - b.label || a.image - b.image);
  const foldOf = labels.map(() => 0);
  for (const [turn, { image }] of order.entries()) foldOf[image] = turn % folds;
  return foldOf;
}
