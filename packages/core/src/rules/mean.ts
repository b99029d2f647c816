import { logSumExp } from "../softmax.ts";
import { fineMixturePlan } from "./mixture-plan.ts";
import type { CoarseRule } from "./rule.ts";
import { eachGroup, softmaxRule } from "./softmax-rule.ts";

/**
 * `mean`: `p_G = mean of p_c over c in G`, renormalized over the groups; the same as a softmax over
 * `z_G = log of the sum of exp(z_c) - log |G|`. Bayes's rule where all groups are equally frequent, see
 * {@linkcode correctPriors}.
 */
export const mean: CoarseRule = softmaxRule("mean", {
  keepsSingles: true,
  groupLogits: eachGroup(
    (logits, classIndices) => logSumExp(logits, classIndices) - Math.log(classIndices.length),
  ),
  plan: (head, groups) => fineMixturePlan(head, groups, ({ classIndices }) => -Math.log(classIndices.length)),
});
