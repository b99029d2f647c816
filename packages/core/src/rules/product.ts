import { type MixedColumn, meanColumn, weightedSum } from "../heads/mix-columns.ts";
import type { Head } from "../types.ts";
import { mixturePlan } from "./mixture-plan.ts";
import { meanLogit } from "./moments.ts";
import type { CoarseRule } from "./rule.ts";
import { logSumExp } from "./softmax.ts";
import { eachGroup, softmaxRule } from "./softmax-rule.ts";

/**
 * `product`: the probabilities of `average` and of `sum` multiplied, renormalised over the groups:
 * `z_G = mean of z_c + log of the sum of exp(z_c)`. The one is held against large and varied groups, the other for them;
 * by the cumulant expansion `log of the sum of exp(z_c) ≈ mean + variance / 2 + log |G|` the logit is twice
 * `mean + variance / 4 + (log |G|) / 2`, where the size counts by half. Its probabilities are sharper than either's by
 * as much, which a temperature of 2 undoes. As a head: the column of class c plus the mean of its group's.
 *
 * The product of experts of G. Hinton, Training products of experts, Neural Computation 14, 2002.
 */
export const product: CoarseRule = softmaxRule("product", {
  groupLogits: eachGroup(
    (logits, classIndices) => meanLogit(logits, classIndices) + logSumExp(logits, classIndices),
  ),
  plan: (head, groups) =>
    mixturePlan(
      head,
      groups.map(({ classIndices }) => classIndices.map((index) => withGroupMean(head, index, classIndices))),
    ),
});

function withGroupMean(head: Head, classIndex: number, classIndices: readonly number[]): MixedColumn {
  const { weights } = meanColumn(head, classIndices);
  const column = { classIndices: [...classIndices, classIndex], weights: [...Array.from(weights), 1] };
  return { ...column, bias: weightedSum(head.bias, column) };
}
