import { logSumExp, logSumExpOf } from "../softmax.ts";
import type { Activations, Group } from "../types.ts";

/**
 * `groupMass(activations, groups) → [N]`: the total probability of the groups' classes, `sum of p_c over all c in a
 * group` with `p = softmax(z)` over all `C` classes; the rest lies in columns that no group uses. How likely it is that
 * the image shows any of the groups: the score of `other`, whatever the rule.
 */
export function groupMass(activations: Activations, groups: readonly Group[]): Float64Array {
  const { logits, count } = activations;
  const classCount = logits.length / count;
  const used = groups.flatMap((group) => group.classIndices);
  return Float64Array.from({ length: count }, (_, image) => {
    const fine = logits.subarray(image * classCount, (image + 1) * classCount);
    return Math.exp(logSumExp(fine, used) - logSumExpOf([...fine]));
  });
}
