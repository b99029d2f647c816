/**
 * Exact two-sided McNemar test of two classifiers on the same images: the probability of a split at least as uneven as
 * `better` to `worse` when each discordant image falls on either side with probability 1/2.
 * `p = min(1, 2 · P(X ≤ min(better, worse)))` with `X ~ Binomial(better + worse, 1/2)`.
 *
 * Q. McNemar, Note on the sampling error of the difference between correlated proportions, Psychometrika 12, 1947.
 *
 * @param better - Images that the one gets right and the other wrong.
 * @param worse - Images that the other gets right and the one wrong.
 * @returns The p-value, from 0 to 1.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { mcnemar } from "@coarse/core";
 *
 * assert.equal(mcnemar(5, 0), 0.0625);
 * assert.equal(mcnemar(3, 3), 1);
 * ```
 */
export function mcnemar(better: number, worse: number): number {
  const trials = better + worse;
  const fewer = Math.min(better, worse);
  let term = Math.exp(logBinomial(trials, fewer) - trials * Math.LN2);
  let tail = 0;
  for (let successes = fewer; successes >= 0; successes--) {
    tail += term;
    term *= successes / (trials - successes + 1);
  }
  return Math.min(1, 2 * tail);
}

/** `log(n! / (k! (n - k)!))`; its products would overflow from some 1,000 discordant images on. */
function logBinomial(n: number, k: number): number {
  let sum = 0;
  for (let i = 1; i <= k; i++) sum += Math.log((n - k + i) / i);
  return sum;
}
