import { fineColumn } from "../heads/mix-columns.ts";
import { indexOfLargest, softmaxInPlace } from "../softmax.ts";
import type { Activations, Group, Head } from "../types.ts";
import type { CoarsePredictions, CoarseRule, PreparedRule } from "./rule.ts";
import { type MixturePlan, mixturePlan } from "./rule-plan.ts";

/** What `argmax` answers for a class outside the groups. */
export const OTHER = "other";

/**
 * `argmax`: the single most probable fine class, mapped to its group or to `other`, which is the last label.
 * The probabilities `[N, G + 1]` are sums of the fine ones, `p_G = sum of p_c over c in G` with `p = softmax(z)` over all
 * classes and the rest for `other`; so the predicted label is not always the most probable.
 */
export const argmax: CoarseRule = { name: "argmax", needs: "scores", keepsSingles: false, prepare };

function prepare(head: Head, groups: readonly Group[]): PreparedRule {
  const labelCount = groups.length + 1;
  const labelOfClass = new Int32Array(head.classCount).fill(groups.length);
  groups.forEach((group, position) => {
    for (const index of group.classIndices) labelOfClass[index] = position;
  });
  const plan = () => planOf(head, labelOfClass, labelCount);
  return { labels: [...groups.map((group) => group.name), OTHER], apply, plan };

  function apply({ logits, count }: Activations): CoarsePredictions {
    const probabilities = new Float64Array(count * labelCount);
    const predicted = new Int32Array(count);
    for (let image = 0; image < count; image++) {
      const fine = Float64Array.from(logits.subarray(image * head.classCount, (image + 1) * head.classCount));
      predicted[image] = labelOfClass[indexOfLargest(fine)] ?? groups.length;
      softmaxInPlace(fine);
      sumInto(probabilities.subarray(image * labelCount, (image + 1) * labelCount), fine, labelOfClass);
    }
    return { count, probabilities, predicted };
  }
}

/** Where the groups hold all classes, `other` has no column and probability 0. */
function planOf(head: Head, labelOfClass: Int32Array, labelCount: number): MixturePlan {
  const columns = Array.from({ length: labelCount }, (_, label) =>
    [...labelOfClass.keys()]
      .filter((index) => labelOfClass[index] === label)
      .map((index) => fineColumn(head, index)),
  );
  return mixturePlan(head, columns);
}

function sumInto(target: Float64Array, fine: Float64Array, labelOfClass: Int32Array): void {
  for (const [index, probability] of fine.entries()) {
    const label = labelOfClass[index] ?? 0;
    target[label] = (target[label] ?? 0) + probability;
  }
}
