import { fineColumn, type MixedColumn, meanColumn, mixColumns } from "../heads/mix-columns.ts";
import type { Group, Head } from "../types.ts";
import { meanLogit } from "./head-average.ts";
import type { CoarseRule } from "./rule.ts";
import type { QuadraticPlan } from "./rule-plan.ts";
import { eachGroup, softmaxRule } from "./softmax-rule.ts";

/**
 * `second-order`: `z_G = mean + variance / 2 + (log |G|) / 2` of the `z_c` over c in G, then a softmax over the groups.
 * The first two terms of the cumulant expansion `log of the mean of exp(z_c) = mean + variance / 2 + …`, of which
 * `head-average` has the first alone; `(log |G|) / 2` stands half-way between `mean` (nothing) and `sum` (`log |G|`). As
 * layers: `variance / 2 = sum of d_c²` with `d_c = (z_c - mean) / sqrt(2 |G|)`, linear in the features.
 */
export const secondOrder: CoarseRule = softmaxRule("second-order", {
  keepsSingles: true,
  groupLogits: eachGroup(
    (logits, classIndices) =>
      meanLogit(logits, classIndices) + logitVariance(logits, classIndices) / 2 + halfLog(classIndices),
  ),
  plan: secondOrderPlan,
});

/** Variance of `logits[c]` over the classes, divided by their number. */
function logitVariance(logits: ArrayLike<number>, classIndices: readonly number[]): number {
  const mean = meanLogit(logits, classIndices);
  let squares = 0;
  for (const index of classIndices) squares += ((logits[index] ?? Number.NaN) - mean) ** 2;
  return squares / classIndices.length;
}

function halfLog(classIndices: readonly number[]): number {
  return Math.log(classIndices.length) / 2;
}

function secondOrderPlan(head: Head, groups: readonly Group[]): QuadraticPlan {
  const linear = groups.map(({ classIndices }) => meanColumn(head, classIndices, halfLog(classIndices)));
  const deviations = groups.map(({ classIndices }) =>
    classIndices.length === 1 ? [] : classIndices.map((index) => deviation(head, index, classIndices)),
  );
  return {
    kind: "quadratic",
    linear: mixColumns(head, linear),
    deviations: mixColumns(head, deviations.flat()),
    labelOfColumn: deviations.flatMap((own, label) => own.map(() => label)),
    labelCount: groups.length,
  };
}

/** `(W[:, c] - mean of the group's) / sqrt(2 |G|)`. */
function deviation(head: Head, classIndex: number, classIndices: readonly number[]): MixedColumn {
  const factor = 1 / Math.sqrt(2 * classIndices.length);
  const mean = meanColumn(head, classIndices);
  const own = fineColumn(head, classIndex);
  return {
    classIndices: [...classIndices, classIndex],
    weights: [...Array.from(mean.weights, (weight) => -weight * factor), factor],
    bias: (own.bias - mean.bias) * factor,
  };
}
