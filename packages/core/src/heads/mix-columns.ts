import type { Head } from "../types.ts";

/**
 * A column put together from fine ones: `kernel = sum of weight_i · W[:, classIndex_i]`, its bias given. Since fine
 * logits are `z = x · W + b`, its logit is `sum of weight_i · (z_i - b_i) + bias`: no features needed.
 */
export interface MixedColumn {
  readonly classIndices: ArrayLike<number>;
  /** As many as class indices. */
  readonly weights: ArrayLike<number>;
  readonly bias: number;
}

/** `mixColumns(head [F, C], columns [P]) → [F, P]`: the head that has these columns. Sums are taken in double. */
export function mixColumns(head: Head, columns: readonly MixedColumn[]): Head {
  const { featureCount, classCount } = head;
  const kernel = new Float32Array(featureCount * columns.length);
  for (let feature = 0; feature < featureCount; feature++) {
    const row = head.kernel.subarray(feature * classCount, (feature + 1) * classCount);
    for (const [position, column] of columns.entries())
      kernel[feature * columns.length + position] = weightedSum(row, column);
  }
  const bias = Float32Array.from(columns, (column) => column.bias);
  return { kernel, bias, featureCount, classCount: columns.length };
}

/** The fine column itself, its bias moved by `shift`. */
export function fineColumn(head: Head, classIndex: number, shift = 0): MixedColumn {
  return { classIndices: [classIndex], weights: [1], bias: (head.bias[classIndex] ?? Number.NaN) + shift };
}

/** The mean of some fine columns and of their biases, the bias moved by `shift`. */
export function meanColumn(head: Head, classIndices: readonly number[], shift = 0): MixedColumn {
  const weights = classIndices.map(() => 1 / classIndices.length);
  return { classIndices, weights, bias: weightedSum(head.bias, { classIndices, weights }) + shift };
}

/** `sum of weight_i · values[classIndex_i]`. */
export function weightedSum(
  values: ArrayLike<number>,
  column: Pick<MixedColumn, "classIndices" | "weights">,
): number {
  let sum = 0;
  for (let i = 0; i < column.classIndices.length; i++)
    sum += (column.weights[i] ?? Number.NaN) * (values[column.classIndices[i] ?? -1] ?? Number.NaN);
  return sum;
}
