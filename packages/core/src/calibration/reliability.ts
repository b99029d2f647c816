/** Images whose confidence lies in one bin. */
export interface ReliabilityBin {
  /** Confidence above `low` (at least 0 in the first) to `high`. */
  readonly low: number;
  readonly high: number;
  readonly images: number;
  /** Mean confidence; 0 without images. */
  readonly confidence: number;
  /** Share of right answers; 0 without images. */
  readonly accuracy: number;
}

/**
 * How often answers are right by how sure they are, in bins of equal width.
 *
 * @param confidences - Probabilities of the given answers, 0 to 1.
 * @param correct - Whether each is right.
 * @param options - `bins`: 15 where not given.
 * @returns The bins, from the least confident to the most.
 */
export function reliabilityTable(
  confidences: ArrayLike<number>,
  correct: ArrayLike<boolean>,
  { bins = 15 }: { readonly bins?: number } = {},
): readonly ReliabilityBin[] {
  const images = new Array<number>(bins).fill(0);
  const sums = new Array<number>(bins).fill(0);
  const hits = new Array<number>(bins).fill(0);
  for (let i = 0; i < confidences.length; i++) {
    const confidence = confidences[i] ?? Number.NaN;
    const bin = Math.min(bins - 1, Math.max(0, Math.ceil(confidence * bins) - 1));
    images[bin] = (images[bin] ?? 0) + 1;
    sums[bin] = (sums[bin] ?? 0) + confidence;
    hits[bin] = (hits[bin] ?? 0) + (correct[i] ? 1 : 0);
  }
  return images.map((count, bin) => ({
    low: bin / bins,
    high: (bin + 1) / bins,
    images: count,
    confidence: count === 0 ? 0 : (sums[bin] ?? 0) / count,
    accuracy: count === 0 ? 0 : (hits[bin] ?? 0) / count,
  }));
}

/**
 * Expected calibration error: `sum over bins of images / N · |accuracy - confidence|`.
 *
 * M. P. Naeini, G. Cooper and M. Hauskrecht, Obtaining well calibrated probabilities using Bayesian binning, AAAI 2015.
 *
 * @param table - Of {@linkcode reliabilityTable}.
 * @returns From 0, perfect, to 1; 0 where there are no images.
 */
export function expectedCalibrationError(table: readonly ReliabilityBin[]): number {
  const total = table.reduce((sum, { images }) => sum + images, 0);
  return table.reduce(
    (sum, { images, accuracy, confidence }) => sum + (images / total) * Math.abs(accuracy - confidence),
    0,
  );
}
