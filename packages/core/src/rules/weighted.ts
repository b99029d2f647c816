import { logSumExp } from "../softmax.ts";
import type { Rule } from "../types.ts";
import { fineMixturePlan } from "./mixture-plan.ts";
import type { CoarseRule } from "./rule.ts";
import { eachGroup, softmaxRule } from "./softmax-rule.ts";

/**
 * `weighted:w`, from `mean` (w = 0) to `sum` (w = 1): `p_G` in proportion to `|G|^(w - 1) · sum of p_c over c in G`;
 * `z_G = log of the sum of exp(z_c) - (1 - w) log |G|`. Bayes's rule where a group is as frequent as `|G|^w`.
 */
export function weighted(weight: number): CoarseRule {
  const shift = (classCount: number) => (weight - 1) * Math.log(classCount);
  const name: Rule = `weighted:${weight}`;
  return softmaxRule(name, {
    keepsSingles: true,
    groupLogits: eachGroup(
      (logits, classIndices) => logSumExp(logits, classIndices) + shift(classIndices.length),
    ),
    plan: (head, groups) => fineMixturePlan(head, groups, ({ classIndices }) => shift(classIndices.length)),
  });
}
