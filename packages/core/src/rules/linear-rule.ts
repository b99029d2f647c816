import { type MixedColumn, mixColumns, weightedSum } from "../heads/mix-columns.ts";
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
      const columns = columnsOf(head, groups).map((column) => ({
        // arrays of one kind, which V8 adds up several times as fast: a column may be a mix of all
        classIndices: Int32Array.from(column.classIndices),
        weights: Float64Array.from(column.weights),
        // fine logits hold the fine biases, of which a mixed column has its own share
        offset: column.bias - weightedSum(head.bias, column),
      }));
      return (fine, coarse) => {
        for (const [position, { classIndices, weights, offset }] of columns.entries()) {
          let sum = 0;
          for (let i = 0; i < weights.length; i++)
            sum += (weights[i] as number) * (fine[classIndices[i] as number] ?? Number.NaN);
          coarse[position] = sum + offset;
        }
      };
    },
    plan: (head, groups) => ({ kind: "linear", head: mixColumns(head, columnsOf(head, groups)) }),
  });
}

/**
 * `sum of weight_i · (W[:, classIndex_i] - w̄)` with `w̄` the mean of all columns, as a mix of all `C` columns, without
 * a bias.
 */
export function centredMix(
  column: Pick<MixedColumn, "classIndices" | "weights">,
  classCount: number,
): MixedColumn {
  const total = Array.from(column.weights).reduce((sum, weight) => sum + weight, 0);
  const weights = new Float64Array(classCount).fill(-total / classCount);
  for (let i = 0; i < column.classIndices.length; i++) {
    const index = column.classIndices[i] ?? -1;
    weights[index] = (weights[index] ?? 0) + (column.weights[i] ?? 0);
  }
  return { classIndices: Int32Array.from(weights, (_, index) => index), weights, bias: 0 };
}
