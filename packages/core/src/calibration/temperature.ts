import { softmaxInPlace } from "../softmax.ts";

/** Coarse probabilities `[N, L]`, row-major, and the true label of each row. */
export interface LabeledProbabilities {
  readonly probabilities: Float64Array;
  readonly labels: readonly number[];
}

/** Leaves 0.618³⁶, some ten millionths, of the range: less than the losses tell apart. */
const STEPS = 36;
const GOLDEN = (Math.sqrt(5) - 1) / 2;
/** Temperatures from 1/50 to 50 are searched. */
const RANGE = Math.log(50);

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
 * The temperature under which the true labels are most probable: least mean of `-log p'[label]`, which has one minimum in
 * `1 / T`; by golden section over `log T`.
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
  const logs = logsOf(labeled);
  const loss = (logTemperature: number) => lossOfLogs(logs, Math.exp(logTemperature));
  let [low, high] = [-RANGE, RANGE];
  let [a, b] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [lossOfA, lossOfB] = [loss(a), loss(b)];
  for (let step = 0; step < STEPS; step++) {
    if (lossOfA < lossOfB) {
      [high, b, lossOfB] = [b, a, lossOfA];
      a = high - GOLDEN * (high - low);
      lossOfA = loss(a);
    } else {
      [low, a, lossOfA] = [a, b, lossOfB];
      b = low + GOLDEN * (high - low);
      lossOfB = loss(b);
    }
  }
  return Math.exp((low + high) / 2);
}

/**
 * Mean of `-log p[label]` after a temperature.
 *
 * @param labeled - Probabilities `[N, L]` and true labels.
 * @param temperature - 1, which changes nothing, where not given.
 * @returns In nats per image.
 */
export function logLoss(labeled: LabeledProbabilities, temperature = 1): number {
  return lossOfLogs(logsOf(labeled), temperature);
}

/** What a search for a temperature takes once, of each image. */
interface LabeledLogs {
  /** `[N, L]` */
  readonly logs: Float64Array;
  readonly labels: readonly number[];
  /** `[N]`, the largest of each row. */
  readonly largest: Float64Array;
}

function logsOf({ probabilities, labels }: LabeledProbabilities): LabeledLogs {
  const logs = probabilities.map(logOf);
  const width = logs.length / labels.length;
  const largest = Float64Array.from(labels, (_, image) =>
    logs
      .subarray(image * width, (image + 1) * width)
      .reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
  );
  return { logs, labels, largest };
}

/** The loss of {@linkcode applyTemperature}'s probabilities, of which only those of the true labels are made. */
function lossOfLogs({ logs, labels, largest }: LabeledLogs, temperature: number): number {
  const width = logs.length / labels.length;
  let sum = 0;
  for (const [image, label] of labels.entries()) {
    const top = (largest[image] ?? Number.NaN) / temperature;
    const start = image * width;
    let total = 0;
    for (let i = start; i < start + width; i++) total += Math.exp((logs[i] as number) / temperature - top);
    const own = Math.exp((logs[start + label] ?? Number.NaN) / temperature - top);
    sum -= logOf(own / total);
  }
  return sum / labels.length;
}

/** A probability of 0 is one that was too small to be written. */
function logOf(probability: number): number {
  return Math.log(Math.max(probability, Number.MIN_VALUE));
}
