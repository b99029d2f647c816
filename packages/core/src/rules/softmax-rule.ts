import { indexOfLargest, softmaxInPlace } from "../softmax.ts";
import type { Activations, Group, Head, Rule } from "../types.ts";
import type { CoarsePredictions, CoarseRule, PreparedRule } from "./rule.ts";
import type { RulePlan } from "./rule-plan.ts";

/** The groups' logits `[N, G]` of images, from their fine ones `[N, C]`. */
export type GroupLogits = (activations: Pick<Activations, "logits" | "count">) => Float64Array;

/** What tells one rule of this kind from another. */
export interface SoftmaxRuleParts extends Pick<CoarseRule, "addsUp"> {
  /** `head` if not given. */
  readonly needs?: CoarseRule["needs"];
  /** See {@linkcode CoarseRule}; false if not given. */
  readonly keepsSingles?: boolean;
  /** Does once what depends on head and groups alone. */
  readonly groupLogits: (head: Head, groups: readonly Group[]) => GroupLogits;
  readonly plan: (head: Head, groups: readonly Group[]) => RulePlan;
}

/**
 * A rule that finds one logit for each group and takes the softmax over the groups:
 * `p_G = exp(z_G) / sum of exp(z_H) over the groups H`.
 */
export function softmaxRule(name: Rule, parts: SoftmaxRuleParts): CoarseRule {
  const { needs = "head", keepsSingles = false, addsUp } = parts;
  return { name, needs, keepsSingles, ...(addsUp && { addsUp }), prepare };

  function prepare(head: Head, groups: readonly Group[]): PreparedRule {
    const groupLogits = parts.groupLogits(head, groups);
    return { labels: groups.map((group) => group.name), apply, plan: () => parts.plan(head, groups) };

    function apply(activations: Activations): CoarsePredictions {
      const { count } = activations;
      const probabilities = groupLogits(activations);
      const predicted = new Int32Array(count);
      for (let image = 0; image < count; image++) {
        const coarse = probabilities.subarray(image * groups.length, (image + 1) * groups.length);
        softmaxInPlace(coarse);
        predicted[image] = indexOfLargest(coarse);
      }
      return { count, probabilities, predicted };
    }
  }
}

/** Fills `coarse [G]` with the groups' logits of one image, from its fine ones `[C]`. */
export type FillGroupLogits = (fine: Float32Array, coarse: Float64Array) => void;

/** The group logits of a rule that takes one image after the other. */
export function eachImage(
  { classCount }: Head,
  groups: readonly Group[],
  fill: FillGroupLogits,
): GroupLogits {
  return ({ logits, count }) => {
    const coarse = new Float64Array(count * groups.length);
    for (let image = 0; image < count; image++)
      fill(
        logits.subarray(image * classCount, (image + 1) * classCount),
        coarse.subarray(image * groups.length, (image + 1) * groups.length),
      );
    return coarse;
  };
}

/** The group logits of a rule that needs of a group nothing but its members' logits. */
export function eachGroup(
  groupLogit: (logits: Float32Array, classIndices: readonly number[]) => number,
): SoftmaxRuleParts["groupLogits"] {
  return (head, groups) =>
    eachImage(head, groups, (fine, coarse) => {
      for (let position = 0; position < groups.length; position++)
        coarse[position] = groupLogit(fine, groups[position]?.classIndices ?? []);
    });
}
