import { averageColumns } from "../heads/average-columns.ts";
import type { CoarseRule } from "./rule.ts";
import { eachGroup, softmaxRule } from "./softmax-rule.ts";

/**
 * `head-average`: `z_G = mean of z_c over c in G`, then a softmax over the groups. The published method, and what a head of
 * averaged columns gives, see {@linkcode averageColumns}. Of probabilities it is the geometric mean:
 * `p_G` in proportion to `(product of p_c)^(1 / |G|)`, so a single class of the group that does not fit pulls it down.
 *
 * K. Filus and J. Domańska, doi 10.1016/j.engappai.2024.109377.
 */
export const headAverage: CoarseRule = softmaxRule("head-average", {
  keepsSingles: true,
  groupLogits: eachGroup(meanLogit),
  plan: (head, groups) => ({ kind: "linear", head: averageColumns(head, groups) }),
});

/** Mean of `logits[c]` over the classes. */
export function meanLogit(logits: ArrayLike<number>, classIndices: readonly number[]): number {
  let sum = 0;
  for (const index of classIndices) sum += logits[index] ?? Number.NaN;
  return sum / classIndices.length;
}
