import { indexOfLargest, softmaxInPlace } from "../softmax.ts";
import type { Activations, Group, Head, Rule } from "../types.ts";
import type { CoarsePredictions, CoarseRule, PreparedRule } from "./rule.ts";
import type { RulePlan } from "./rule-plan.ts";

/** Fills `coarse [G]` with the groups' logits of one image, from its fine ones `[C]`. */
export type FillGroupLogits = (fine: Float32Array, coarse: Float64Array) => void;

/** What tells one rule of this kind from another. */
export interface SoftmaxRuleParts {
  /** Does once what depends on head and groups alone. */
  readonly groupLogits: (head: Head, groups: readonly Group[]) => FillGroupLogits;
  readonly plan: (head: Head, groups: readonly Group[]) => RulePlan;
}

/**
 * A rule that finds one logit for each group and takes the softmax over the groups:
 * `p_G = exp(z_G) / sum of exp(z_H) over the groups H`.
 */
export function softmaxRule(name: Rule, parts: SoftmaxRuleParts): CoarseRule {
  return { name, prepare };

  function prepare(head: Head, groups: readonly Group[]): PreparedRule {
    const fillGroupLogits = parts.groupLogits(head, groups);
    return { labels: groups.map((group) => group.name), apply, plan: () => parts.plan(head, groups) };

    function apply({ logits, count }: Activations): CoarsePredictions {
      const probabilities = new Float64Array(count * groups.length);
      const predicted = new Int32Array(count);
      for (let image = 0; image < count; image++) {
        const fine = logits.subarray(image * head.classCount, (image + 1) * head.classCount);
        const coarse = probabilities.subarray(image * groups.length, (image + 1) * groups.length);
        fillGroupLogits(fine, coarse);
        softmaxInPlace(coarse);
        predicted[image] = indexOfLargest(coarse);
      }
      return { count, probabilities, predicted };
    }
  }
}

/** The group logits of a rule that needs of a group nothing but its members' logits. */
export function eachGroup(
  groupLogit: (logits: Float32Array, classIndices: readonly number[]) => number,
): SoftmaxRuleParts["groupLogits"] {
  return (_, groups) => (fine, coarse) => {
    for (const [position, { classIndices }] of groups.entries())
      coarse[position] = groupLogit(fine, classIndices);
  };
}
