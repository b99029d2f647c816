import type { Head } from "./types.ts";

/** `log of the sum of exp(logits[c])` over the classes, without overflow or underflow. */
export function logSumExp(logits: ArrayLike<number>, classIndices: readonly number[]): number {
  const largest = maximum(logits, classIndices);
  let sum = 0;
  for (const index of classIndices) sum += Math.exp((logits[index] ?? Number.NaN) - largest);
  return largest + Math.log(sum);
}

/** `log of the sum of exp(logits)` over all of them, as {@linkcode logSumExp} over some. */
export function logSumExpOf(logits: readonly number[]): number {
  return logSumExp(
    logits,
    logits.map((_, index) => index),
  );
}

/** The largest of `logits[c]` over the classes. */
export function maximum(logits: ArrayLike<number>, classIndices: readonly number[]): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (const index of classIndices) largest = Math.max(largest, logits[index] ?? Number.NaN);
  return largest;
}

/**
 * `softmax(logits [C]) → [C]`: `exp(z) / sum of exp(z)`, in double and without overflow.
 *
 * @param logits - `[C]`, those of one image.
 * @returns `[C]`, from 0 to 1; they sum to 1.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { softmax } from "@coarse/core";
 *
 * assert.deepEqual([...softmax([0, 0, 0, 0])], [0.25, 0.25, 0.25, 0.25]);
 * ```
 */
export function softmax(logits: ArrayLike<number>): Float64Array {
  const probabilities = Float64Array.from(logits);
  softmaxInPlace(probabilities);
  return probabilities;
}

/** `1 / (1 + exp(-logit))`. */
export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/**
 * `classScores(logits [C]) → [C]`: the network's own scores of the classes, `softmax(z)`, or where each class has a score of
 * its own `sigmoid(z_c)`.
 */
export function classScores(
  logits: ArrayLike<number>,
  { isIndependent }: Pick<Head, "isIndependent">,
): Float64Array {
  return isIndependent ? Float64Array.from(logits, sigmoid) : softmax(logits);
}

/** Replaces logits by `exp(z) / sum of exp(z)`, in double and without overflow. */
export function softmaxInPlace(logits: Float64Array): void {
  const { length } = logits;
  let largest = Number.NEGATIVE_INFINITY;
  // not `for … of entries()`, which takes ten times as long: this runs for each image, rule and temperature
  for (let i = 0; i < length; i++) largest = Math.max(largest, logits[i] ?? Number.NaN);
  let total = 0;
  for (let i = 0; i < length; i++) {
    const share = Math.exp((logits[i] ?? Number.NaN) - largest);
    logits[i] = share;
    total += share;
  }
  for (let i = 0; i < length; i++) logits[i] = (logits[i] ?? Number.NaN) / total;
}

/** Position of the largest number; the lowest of equals. */
export function indexOfLargest(numbers: ArrayLike<number>): number {
  let best = 0;
  for (let index = 1; index < numbers.length; index++)
    if ((numbers[index] ?? Number.NaN) > (numbers[best] ?? Number.NaN)) best = index;
  return best;
}
