import type { CoarseRule } from "./rule.ts";
import { logSumExp } from "./softmax.ts";
import { softmaxRule } from "./softmax-rule.ts";

/**
 * `sum`: `p_G = sum of p_c over c in G`, renormalised over the groups; the same as a softmax over
 * `z_G = log of the sum of exp(z_c)`, in which the classes outside the groups cancel out.
 */
export const sum: CoarseRule = softmaxRule("sum", logSumExp);
