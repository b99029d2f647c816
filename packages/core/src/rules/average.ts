import type { CoarseRule } from "./rule.ts";
import { softmaxRule } from "./softmax-rule.ts";

/**
 * `average`: `z_G = mean of z_c over c in G`, then a softmax over the groups. The published method, and what a head of
 * averaged columns gives, see {@linkcode averageColumns}.
 */
export const average: CoarseRule = softmaxRule("average", meanLogit);

function meanLogit(logits: Float32Array, classIndices: readonly number[]): number {
  let sum = 0;
  for (const index of classIndices) sum += logits[index] ?? Number.NaN;
  return sum / classIndices.length;
}
