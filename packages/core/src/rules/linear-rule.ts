import { type MixedColumn, mixColumns, prepareMix } from "../heads/mix-columns.ts";
import type { Group, Head, Rule } from "../types.ts";
import type { CoarseRule } from "./rule.ts";
import { softmaxRule } from "./softmax-rule.ts";

/** A rule that is a head of one column for each group, put together from the fine columns. */
export function linearRule(
  name: Rule,
  columnsOf: (head: Head, groups: readonly Group[]) => readonly MixedColumn[],
): CoarseRule {
  return softmaxRule(name, {
    groupLogits: (head, groups) => {
      const columns = columnsOf(head, groups);
      const mixRows = prepareMix(columns, head.classCount);
      // fine logits hold the fine biases, of which a mixed column has its own share
      const shares = mixRows(head.bias, 1);
      const offsets = shares.map((share, column) => (columns[column]?.bias ?? Number.NaN) - share);
      return ({ logits, count }) => {
        const coarse = mixRows(logits, count);
        for (let cell = 0; cell < coarse.length; cell++)
          coarse[cell] = (coarse[cell] as number) + (offsets[cell % columns.length] as number);
        return coarse;
      };
    },
    plan: (head, groups) => ({ kind: "linear", head: mixColumns(head, columnsOf(head, groups)) }),
  });
}

/** `sum of weight_i · (W[:, classIndex_i] - w̄)` with `w̄` the mean of all columns, without a bias. */
export function centeredMix({
  classIndices,
  weights,
}: Pick<MixedColumn, "classIndices" | "weights">): MixedColumn {
  const total = Array.from(weights).reduce((sum, weight) => sum + weight, 0);
  return { classIndices, weights, meanWeight: -total, bias: 0 };
}
