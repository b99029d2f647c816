import type { Activations, Group, Head, Rule } from "../types.ts";
import type { CoarsePredictions, CoarseRule, PreparedRule } from "./rule.ts";
import { indexOfLargest, softmaxInPlace } from "./softmax.ts";

/**
 * A rule that finds one logit for each group, from the fine logits `[C]` of an image and the group's class indices,
 * and takes the softmax over the groups: `p_G = exp(z_G) / sum of exp(z_H) over the groups H`.
 */
export function softmaxRule(
  name: Rule,
  groupLogit: (logits: Float32Array, classIndices: readonly number[]) => number,
): CoarseRule {
  return { name, prepare };

  function prepare(head: Head, groups: readonly Group[]): PreparedRule {
    return { labels: groups.map((group) => group.name), apply };

    function apply({ logits, count }: Activations): CoarsePredictions {
      const probabilities = new Float64Array(count * groups.length);
      const predicted = new Int32Array(count);
      for (let image = 0; image < count; image++) {
        const fine = logits.subarray(image * head.classCount, (image + 1) * head.classCount);
        const coarse = probabilities.subarray(image * groups.length, (image + 1) * groups.length);
        groups.forEach((group, position) => {
          coarse[position] = groupLogit(fine, group.classIndices);
        });
        softmaxInPlace(coarse);
        predicted[image] = indexOfLargest(coarse);
      }
      return { count, probabilities, predicted };
    }
  }
}
