import { type MixedColumn, meanColumn, weightedSum } from "../heads/mix-columns.ts";
import { logSumExp } from "../softmax.ts";
import type { Head } from "../types.ts";
import type { CoarseRule } from "./rule.ts";
import { mixturePlan } from "./rule-plan.ts";
import { eachImage, softmaxRule } from "./softmax-rule.ts";

/**
 * `product`: what `sum` and an average say, multiplied: `z_G = log of the sum of exp(z_c) + mean of (z_c - b_c)`. The
 * average is held against large and varied groups, the sum for them; by the cumulant expansion
 * `log of the sum of exp(z_c) ≈ mean + variance / 2 + log |G|` the logit is twice `mean + variance / 4 + (log |G|) / 2`,
 * where the size counts by half. The biases, which hold how frequent classes were in training, count once and not twice.
 * Its probabilities are about twice as sharp as either's, which a temperature of 2 undoes. As a head: the column of class
 * c plus the mean of its group's columns, with the bias of c.
 *
 * G. Hinton, Training products of experts by minimizing contrastive divergence, Neural Computation 14, 2002.
 */
export const product: CoarseRule = softmaxRule("product", {
  groupLogits: (head, groups) => {
    const means = groups.map(({ classIndices }) => meanColumn(head, classIndices));
    return eachImage(head, groups, (fine, coarse) => {
      for (const [position, { classIndices }] of groups.entries()) {
        const mean = means[position];
        coarse[position] =
          logSumExp(fine, classIndices) + (mean ? weightedSum(fine, mean) - mean.bias : Number.NaN);
      }
    });
  },
  plan: (head, groups) =>
    mixturePlan(
      head,
      groups.map(({ classIndices }) => classIndices.map((index) => withGroupMean(head, index, classIndices))),
    ),
});

function withGroupMean(head: Head, classIndex: number, classIndices: readonly number[]): MixedColumn {
  const { weights } = meanColumn(head, classIndices);
  return {
    classIndices: [...classIndices, classIndex],
    weights: [...Array.from(weights), 1],
    bias: head.bias[classIndex] ?? Number.NaN,
  };
}
