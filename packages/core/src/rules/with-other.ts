import { ReservedGroupNameError } from "../errors/group-errors.ts";
import { comparedName } from "../groups/check-groups.ts";
import { fineColumn, type MixedColumn } from "../heads/mix-columns.ts";
import { logSumExp, logSumExpOf, maximum, sigmoid } from "../softmax.ts";
import type { Activations, Group, Head } from "../types.ts";
import { OTHER } from "./argmax.ts";
import type { CoarsePredictions, CoarseRule, PreparedRule } from "./rule.ts";
import { type MaxPlan, mixturePlan, type WithOtherPlan } from "./rule-plan.ts";

/**
 * A rule with one more label, `other`, for whatever lies outside the groups. With `m` the total probability of the
 * groups ({@linkcode groupMass}): `p'_G = m · p_G` and `p'_other = 1 - m`. The answer is `other` where `m` is below the
 * threshold, else the rule's own.
 *
 * @param threshold 0.5 if not given; {@linkcode atCoverage} and {@linkcode atPrecision} find one on labeled images
 * @returns the prepared rule, its last label `other`; the same for `argmax`, which has that label already
 */
export function prepareWithOther(
  rule: CoarseRule,
  {
    head,
    groups,
    threshold = 0.5,
  }: { readonly head: Head; readonly groups: readonly Group[]; readonly threshold?: number },
): PreparedRule {
  const inner = rule.prepare(head, groups);
  if (inner.labels.length > groups.length) return inner;
  return {
    labels: [...inner.labels, OTHER],
    apply: (activations) =>
      addOther(inner.apply(activations), { mass: groupMass(activations, groups, head), threshold }),
    plan: () => withOtherPlan(inner, { head, groups }),
  };
}

function addOther(
  inner: CoarsePredictions,
  { mass, threshold }: { readonly mass: Float64Array; readonly threshold: number },
): CoarsePredictions {
  const { count } = inner;
  const width = inner.probabilities.length / count;
  const probabilities = new Float64Array(count * (width + 1));
  for (const [image, share] of mass.entries()) {
    const row = inner.probabilities.subarray(image * width, (image + 1) * width);
    probabilities.set(
      row.map((p) => p * share),
      image * (width + 1),
    );
    probabilities[image * (width + 1) + width] = 1 - share;
  }
  const predicted = inner.predicted.map((own, image) => ((mass[image] ?? 0) < threshold ? width : own));
  return { count, probabilities, predicted };
}

/** `[m, 1 - m]` with `m = sigmoid(largest z_c)`, which is the softmax of that logit and 0. */
function largestScorePlan(head: Head, inside: readonly MixedColumn[]): MaxPlan {
  const zero: MixedColumn = { classIndices: [], weights: [], bias: 0 };
  return { ...mixturePlan(head, [inside, [zero]]), kind: "max" };
}

function withOtherPlan(
  inner: PreparedRule,
  { head, groups }: { readonly head: Head; readonly groups: readonly Group[] },
): WithOtherPlan {
  const plan = inner.plan();
  if (plan.kind === "with-other") return plan;
  const used = new Set(groups.flatMap((group) => group.classIndices));
  const all = Array.from({ length: head.classCount }, (_, index) => index);
  const inside = all.filter((index) => used.has(index)).map((index) => fineColumn(head, index));
  const outside = all.filter((index) => !used.has(index)).map((index) => fineColumn(head, index));
  if (head.isIndependent) return { kind: "with-other", inside: plan, mass: largestScorePlan(head, inside) };
  return { kind: "with-other", inside: plan, mass: mixturePlan(head, [inside, outside]) };
}

/**
 * `groupMass(activations, groups) → [N]`: the total probability of the groups' classes, `sum of p_c over all c in a
 * group` with `p = softmax(z)` over all `C` classes; the rest lies in columns that no group uses. How likely it is that
 * the image shows any of the groups: the score of `other`, whatever the rule. Where each class has a score of its own, it is
 * the largest of theirs.
 */
export function groupMass(
  activations: Activations,
  groups: readonly Group[],
  { isIndependent }: Pick<Head, "isIndependent"> = {},
): Float64Array {
  const { logits, count } = activations;
  const classCount = logits.length / count;
  const used = groups.flatMap((group) => group.classIndices);
  return Float64Array.from({ length: count }, (_, image) => {
    const fine = logits.subarray(image * classCount, (image + 1) * classCount);
    if (isIndependent) return sigmoid(maximum(fine, used));
    return Math.exp(logSumExp(fine, used) - logSumExpOf([...fine]));
  });
}

/**
 * Checks that no group has the name of the label `other`, which is added to them: two labels of one name can't be told
 * apart in anything that is printed or written.
 *
 * @throws {ReservedGroupNameError}
 */
export function checkBesideOther(groups: readonly Group[]): void {
  const reserved = groups.find(({ name }) => comparedName(name) === OTHER);
  if (reserved) throw new ReservedGroupNameError(reserved.name);
}
