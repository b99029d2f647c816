import type { CoarseRule } from "./rule.ts";
import { logSumExp } from "./softmax.ts";
import { softmaxRule } from "./softmax-rule.ts";

/**
 * `mean`: `p_G = mean of p_c over c in G`, renormalised over the groups; the same as a softmax over
 * `z_G = log of the sum of exp(z_c) - log |G|`.
 */
export const mean: CoarseRule = softmaxRule(
  "mean",
  (logits, classIndices) => logSumExp(logits, classIndices) - Math.log(classIndices.length),
);
