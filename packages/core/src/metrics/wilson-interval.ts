/** Quantile 0.975 of the normal distribution: 95 % lie within it on both sides. */
const Z = 1.959963984540054;

/** Lower and upper end of an interval of proportions. */
export type Interval = readonly [low: number, high: number];

/**
 * Wilson's score interval at 95 % for `correct` of `total`, without continuity correction:
 * `(p + z²/2n ± z sqrt(p(1-p)/n + z²/4n²)) / (1 + z²/n)`. Of nothing it is `[0, 1]`.
 *
 * E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22, 1927.
 *
 * @param correct - Of the images.
 * @param total - Number of images.
 * @returns From where to where the share lies, 0 to 1.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { wilsonInterval } from "@coarse/core";
 *
 * const [low, high] = wilsonInterval(18, 20);
 * assert.deepEqual([low.toFixed(2), high.toFixed(2)], ["0.70", "0.97"]);
 * ```
 */
export function wilsonInterval(correct: number, total: number): Interval {
  if (total === 0) return [0, 1];
  const proportion = correct / total;
  const square = (Z * Z) / total;
  const center = proportion + square / 2;
  const spread = Z * Math.sqrt((proportion * (1 - proportion)) / total + square / (4 * total));
  // At 0 and at all the exact ends are 0 and 1; rounding would leave them just beside.
  const low = correct === 0 ? 0 : (center - spread) / (1 + square);
  const high = correct === total ? 1 : (center + spread) / (1 + square);
  return [low, high];
}
