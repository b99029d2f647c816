import { logSumExp, maximum } from "../softmax.ts";
import type { Rule } from "../types.ts";
import type { CoarseRule } from "./rule.ts";
import { fineMixturePlan } from "./rule-plan.ts";
import { eachGroup, softmaxRule } from "./softmax-rule.ts";

/**
 * `sum`: `p_G = sum of p_c over c in G`, renormalized over the groups; the same as a softmax over
 * `z_G = log of the sum of exp(z_c)`. Bayes's rule where photos come from all classes alike, so that a group is as
 * frequent as it is large.
 */
export const sum: CoarseRule = softmaxRule("sum", {
  needs: "scores",
  addsUp: true,
  keepsSingles: true,
  groupLogits: eachGroup(logSumExp),
  plan: (head, groups) => fineMixturePlan(head, groups, () => 0),
});

/**
 * `mean`: `p_G = mean of p_c over c in G`, renormalized over the groups; the same as a softmax over
 * `z_G = log of the sum of exp(z_c) - log |G|`. Bayes's rule where all groups are equally frequent, see
 * {@linkcode correctPriors}.
 */
export const mean: CoarseRule = softmaxRule("mean", {
  needs: "scores",
  addsUp: true,
  keepsSingles: true,
  groupLogits: eachGroup(
    (logits, classIndices) => logSumExp(logits, classIndices) - Math.log(classIndices.length),
  ),
  plan: (head, groups) => fineMixturePlan(head, groups, ({ classIndices }) => -Math.log(classIndices.length)),
});

/**
 * `weighted:w`, from `mean` (w = 0) to `sum` (w = 1): `p_G` in proportion to `|G|^(w - 1) · sum of p_c over c in G`;
 * `z_G = log of the sum of exp(z_c) - (1 - w) log |G|`. Bayes's rule where a group is as frequent as `|G|^w`.
 */
export function weighted(weight: number): CoarseRule {
  const shift = (classCount: number) => (weight - 1) * Math.log(classCount);
  const name: Rule = `weighted:${weight}`;
  return softmaxRule(name, {
    needs: "scores",
    addsUp: true,
    keepsSingles: true,
    groupLogits: eachGroup(
      (logits, classIndices) => logSumExp(logits, classIndices) + shift(classIndices.length),
    ),
    plan: (head, groups) => fineMixturePlan(head, groups, ({ classIndices }) => shift(classIndices.length)),
  });
}

/** `max`: `z_G = max of z_c over c in G`, then a softmax over the groups. */
export const max: CoarseRule = softmaxRule("max", {
  needs: "scores",
  keepsSingles: true,
  groupLogits: eachGroup(maximum),
  plan: (head, groups) => ({ ...fineMixturePlan(head, groups, () => 0), kind: "max" }),
});
