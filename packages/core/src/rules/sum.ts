import { logSumExp } from "../softmax.ts";
import { fineMixturePlan } from "./mixture-plan.ts";
import type { CoarseRule } from "./rule.ts";
import { eachGroup, softmaxRule } from "./softmax-rule.ts";

/**
 * `sum`: `p_G = sum of p_c over c in G`, renormalized over the groups; the same as a softmax over
 * `z_G = log of the sum of exp(z_c)`. Bayes's rule where photos come from all classes alike, so that a group is as
 * frequent as it is large.
 */
export const sum: CoarseRule = softmaxRule("sum", {
  keepsSingles: true,
  groupLogits: eachGroup(logSumExp),
  plan: (head, groups) => fineMixturePlan(head, groups, () => 0),
});
