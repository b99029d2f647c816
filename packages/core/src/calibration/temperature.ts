import { softmaxInPlace } from "../softmax.ts";

/** Coarse probabilities `[N, L]`, row-major, and the true label of each row. */
export interface LabeledProbabilities {
  readonly probabilities: Float64Array;
  readonly labels: readonly number[];
}

/** Temperatures from 1/50 to 50 are searched. */
const MOST = 50;
/** Steps at most; some six are taken. */
const STEPS = 60;
/** A step that changes the temperature by less is the last. */
const SMALL = 1e-10;

/**
 * `applyTemperature(probabilities [N, L], T) → [N, L]`: `softmax(log p / T)`, the same as dividing the rule's logits by
 * `T`. Predictions stay as they are; above 1 less sure, below 1 surer.
 *
 * @param probabilities - `[N, L]`, each row sums to 1.
 * @param options - `temperature` above 0, and `labelCount`, the number of labels `L`.
 * @returns `[N, L]`, each row sums to 1.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { applyTemperature } from "@coarse/core";
 *
 * const sure = Float64Array.of(0.9, 0.1);
 * const [first = 0] = applyTemperature(sure, { temperature: 2, labelCount: 2 });
 * assert.equal(first.toFixed(2), "0.75");
 * ```
 */
export function applyTemperature(
  probabilities: Float64Array,
  { temperature, labelCount }: { readonly temperature: number; readonly labelCount: number },
): Float64Array {
  const scaled = probabilities.map((p) => logOf(p) / temperature);
  for (let start = 0; start < scaled.length; start += labelCount)
    softmaxInPlace(scaled.subarray(start, start + labelCount));
  return scaled;
}

/**
 * The temperature under which the true labels are most probable: least mean of `-log p'[label]`, which is convex in
 * `1 / T` and has one minimum there, by Newton's method.
 *
 * C. Guo, G. Pleiss, Y. Sun and K. Weinberger, On calibration of modern neural networks, ICML 2017.
 *
 * @param labeled - Probabilities `[N, L]` and true labels.
 * @returns The temperature: above 1 where the probabilities are too sure.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { fitTemperature } from "@coarse/core";
 *
 * // always 90 % sure, and right three times of four
 * const probabilities = Float64Array.of(0.9, 0.1, 0.9, 0.1, 0.9, 0.1, 0.9, 0.1);
 * assert.equal(fitTemperature({ probabilities, labels: [0, 0, 0, 1] }).toFixed(1), "2.0");
 * ```
 */
export function fitTemperature(labeled: LabeledProbabilities): number {
  return temperatureFitter(labeled)(labeled.labels.map((_, image) => image));
}

/**
 * {@linkcode fitTemperature} on any of the images, their logarithms taken once.
 *
 * @returns the fit on some images by their positions, which begins at a temperature that is near: 1 if not given
 */
export function temperatureFitter(
  labeled: LabeledProbabilities,
): (images: readonly number[], near?: number) => number {
  const logs = logsOf(labeled);
  return (images, near = 1) => {
    let [low, high] = [1 / MOST, MOST];
    // the ends of the range are looked at where a step would leave it, and not before
    let [isLowSeen, isHighSeen] = [false, false];
    let sharpness = 1 / near;
    for (let step = 0; step < STEPS; step++) {
      const { slope, curvature } = lossAround(logs, images, sharpness);
      if (slope > 0) [high, isHighSeen] = [sharpness, true];
      else [low, isLowSeen] = [sharpness, true];
      if (slope === 0 || low >= MOST || high <= 1 / MOST) break;
      const aim = sharpness - slope / curvature;
      let next = aim;
      if (!(aim < high)) next = isHighSeen ? Math.sqrt(low * high) : high;
      if (aim <= low) next = isLowSeen ? Math.sqrt(low * high) : low;
      const isSmall = Math.abs(next - sharpness) <= SMALL * sharpness;
      sharpness = next;
      if (isSmall) break;
    }
    return 1 / sharpness;
  };
}

/**
 * Mean of `-log p[label]` after a temperature.
 *
 * @param labeled - Probabilities `[N, L]` and true labels.
 * @param temperature - 1, which changes nothing, where not given.
 * @returns In nats per image.
 */
export function logLoss(labeled: LabeledProbabilities, temperature = 1): number {
  const { labels } = labeled;
  const width = labeled.probabilities.length / labels.length;
  const scaled = applyTemperature(labeled.probabilities, { temperature, labelCount: width });
  return (
    labels.reduce((sum, label, image) => sum - logOf(scaled[image * width + label] ?? 0), 0) / labels.length
  );
}

/** What a search for a temperature takes once, of each image. */
interface LabeledLogs {
  /** `[N, L]`, below the largest of each row. */
  readonly logs: Float64Array;
  readonly labels: readonly number[];
}

function logsOf({ probabilities, labels }: LabeledProbabilities): LabeledLogs {
  const logs = probabilities.map(logOf);
  const width = logs.length / labels.length;
  for (let start = 0; start < logs.length; start += width) {
    let largest = Number.NEGATIVE_INFINITY;
    for (let i = start; i < start + width; i++) largest = Math.max(largest, logs[i] as number);
    for (let i = start; i < start + width; i++) logs[i] = (logs[i] as number) - largest;
  }
  return { logs, labels };
}

/**
 * First and second derivative of the sum of `log of the sum of exp(β l) - β l[label]` over images, `l` an image's
 * logarithms, at `β = 1 / T`: mean of `l` under the temperature less that of the label, and variance.
 */
function lossAround(
  { logs, labels }: LabeledLogs,
  images: readonly number[],
  sharpness: number,
): { slope: number; curvature: number } {
  const width = logs.length / labels.length;
  let [slope, curvature] = [0, 0];
  for (let i = 0; i < images.length; i++) {
    const image = images[i] as number;
    const start = image * width;
    let [total, sum, squares] = [0, 0, 0];
    for (let cell = start; cell < start + width; cell++) {
      const log = logs[cell] as number;
      const share = Math.exp(log * sharpness);
      total += share;
      sum += share * log;
      squares += share * log * log;
    }
    const mean = sum / total;
    slope += mean - (logs[start + (labels[image] ?? -1)] ?? Number.NaN);
    curvature += squares / total - mean * mean;
  }
  return { slope, curvature };
}

/** A probability of 0 is one that was too small to be written. */
function logOf(probability: number): number {
  return Math.log(Math.max(probability, Number.MIN_VALUE));
}
