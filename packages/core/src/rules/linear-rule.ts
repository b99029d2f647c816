import { type MixedColumn, mixColumns, weightedSum } from "../heads/mix-columns.ts";
import type { Group, Head, Rule } from "../types.ts";
import type { CoarseRule } from "./rule.ts";
import { type FillGroupLogits, softmaxRule } from "./softmax-rule.ts";

/** A rule that is a head of one column for each group, put together from the fine columns. */
export function linearRule(
  name: Rule,
  columnsOf: (head: Head, groups: readonly Group[]) => readonly MixedColumn[],
): CoarseRule {
  return softmaxRule(name, {
    groupLogits: (head, groups) => {
      const columns = columnsOf(head, groups);
      // fine logits hold the fine biases, of which a mixed column has its own share
      const offsets = columns.map((column) => column.bias - weightedSum(head.bias, column));
      const addUp = mixesOf(columns, head.classCount);
      return (fine, coarse) => {
        addUp(fine, coarse);
        for (const [position, offset] of offsets.entries())
          coarse[position] = (coarse[position] ?? Number.NaN) + offset;
      };
    },
    plan: (head, groups) => ({ kind: "linear", head: mixColumns(head, columnsOf(head, groups)) }),
  });
}

/** Columns that are added up side by side: each sum waits for the number before, but not for other sums. */
const SIDE_BY_SIDE = 4;

/** Fills `coarse [G]` with the {@linkcode weightedSum} of each column, in the same order of addition. */
function mixesOf(columns: readonly MixedColumn[], classCount: number): FillGroupLogits {
  const isWhole = columns.every(
    ({ classIndices }) =>
      classIndices.length === classCount && Array.from(classIndices).every((own, place) => own === place),
  );
  if (isWhole) return wholeMixes(columns, classCount);
  return (fine, coarse) => {
    for (const [position, column] of columns.entries()) coarse[position] = weightedSum(fine, column);
  };
}

/** The same of columns that mix all fine ones: a thousand groups of a thousand classes are a million products per image. */
function wholeMixes(columns: readonly MixedColumn[], classCount: number): FillGroupLogits {
  // beyond the last, rows of zeros: to read beyond an array would slow down all reading
  const rows = SIDE_BY_SIDE * Math.ceil(columns.length / SIDE_BY_SIDE);
  const weights = new Float64Array(rows * classCount);
  for (const [row, column] of columns.entries()) weights.set(Array.from(column.weights), row * classCount);
  const sums = new Float64Array(rows);
  return (fine, coarse) => {
    for (let row = 0; row < rows; row += SIDE_BY_SIDE) addFour(sums, row, { weights, fine });
    coarse.set(sums.subarray(0, columns.length));
  };
}

function addFour(
  sums: Float64Array,
  row: number,
  { weights, fine }: { readonly weights: Float64Array; readonly fine: Float32Array },
): void {
  const { length } = fine;
  const start1 = row * length;
  const start2 = start1 + length;
  const start3 = start2 + length;
  const start4 = start3 + length;
  let [sum1, sum2, sum3, sum4] = [0, 0, 0, 0];
  for (let i = 0; i < length; i++) {
    const value = fine[i] as number;
    sum1 += (weights[start1 + i] as number) * value;
    sum2 += (weights[start2 + i] as number) * value;
    sum3 += (weights[start3 + i] as number) * value;
    sum4 += (weights[start4 + i] as number) * value;
  }
  sums.set([sum1, sum2, sum3, sum4], row);
}

/**
 * `sum of weight_i · (W[:, classIndex_i] - w̄)` with `w̄` the mean of all columns, as a mix of all `C` columns, without
 * a bias.
 */
export function centeredMix(
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
