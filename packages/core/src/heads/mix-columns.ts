import type { Head } from "../types.ts";
import { addRowProducts } from "./row-products.ts";

/**
 * A column put together from fine ones: `kernel = sum of weight_i · W[:, classIndex_i]`, its bias given. Since fine
 * logits are `z = x · W + b`, its logit is `sum of weight_i · (z_i - b_i) + bias`, to which the mean of all columns may add
 * `meanWeight · mean of (z_c - b_c)`: no features needed.
 */
export interface MixedColumn {
  readonly classIndices: ArrayLike<number>;
  /** As many as class indices. */
  readonly weights: ArrayLike<number>;
  /** Of the mean of all fine columns; 0 if not given. */
  readonly meanWeight?: number;
  readonly bias: number;
}

/** `mixRows(rows [N, C]) → [N, P]`: of each row what the columns make of it, without their biases. */
export type MixRows = (rows: Float32Array, count: number) => Float64Array;

/** Rows that are held in double at a time. */
const ROWS = 64;

/** `mixColumns(head [F, C], columns [P]) → [F, P]`: the head that has these columns. Sums are taken in double. */
export function mixColumns(head: Head, columns: readonly MixedColumn[]): Head {
  if (head.isIdentity) return mixScores(head, columns);
  const { featureCount, classCount } = head;
  const mixRows = prepareMix(columns, classCount);
  const kernel = new Float32Array(featureCount * columns.length);
  for (let feature = 0; feature < featureCount; feature += ROWS) {
    const end = Math.min(featureCount, feature + ROWS);
    const rows = head.kernel.subarray(feature * classCount, end * classCount);
    kernel.set(mixRows(rows, end - feature), feature * columns.length);
  }
  const bias = Float32Array.from(columns, (column) => column.bias);
  return { kernel, bias, featureCount, classCount: columns.length };
}

/** The same where the features are the logits themselves: a column has its weights at its classes, and zeros elsewhere. */
function mixScores({ featureCount }: Head, columns: readonly MixedColumn[]): Head {
  const kernel = new Float32Array(featureCount * columns.length);
  for (const [position, { classIndices, weights }] of columns.entries())
    for (let i = 0; i < classIndices.length; i++) {
      const cell = (classIndices[i] ?? 0) * columns.length + position;
      kernel[cell] = (kernel[cell] ?? 0) + (weights[i] ?? Number.NaN);
    }
  const bias = Float32Array.from(columns, (column) => column.bias);
  return { kernel, bias, featureCount, classCount: columns.length };
}

/** Does once what depends on the columns `[P]` alone, of `C` fine ones. */
export function prepareMix(columns: readonly MixedColumn[], classCount: number): MixRows {
  const [first] = columns;
  const isShared = first && columns.every(({ classIndices }) => classIndices === first.classIndices);
  const addUp =
    isShared && columns.length > 1
      ? sharedSums(columns, { classIndices: first.classIndices, classCount })
      : ownSums(columns, classCount);
  const meanWeights = Float64Array.from(columns, ({ meanWeight = 0 }) => meanWeight);
  if (meanWeights.every((weight) => weight === 0)) return addUp;
  return (rows, count) => {
    const sums = addUp(rows, count);
    for (let row = 0; row < count; row++) {
      const mean = meanOf(rows, row * classCount, classCount);
      for (let column = 0; column < columns.length; column++) {
        const cell = row * columns.length + column;
        sums[cell] = (sums[cell] as number) + mean * (meanWeights[column] as number);
      }
    }
    return sums;
  };
}

function meanOf(values: Float32Array, start: number, count: number): number {
  let sum = 0;
  for (let i = start; i < start + count; i++) sum += values[i] as number;
  return sum / count;
}

/** Of columns that each mix a few fine ones of their own. */
function ownSums(columns: readonly MixedColumn[], classCount: number): MixRows {
  return (rows, count) => {
    const sums = new Float64Array(count * columns.length);
    for (let row = 0; row < count; row++) {
      const values = rows.subarray(row * classCount, (row + 1) * classCount);
      for (let column = 0; column < columns.length; column++)
        sums[row * columns.length + column] = weightedSum(values, columns[column] as MixedColumn);
    }
    return sums;
  };
}

/** Of columns that all mix the same fine ones: a thousand columns of a thousand are a million products for each row. */
function sharedSums(
  columns: readonly MixedColumn[],
  { classIndices, classCount }: { readonly classIndices: ArrayLike<number>; readonly classCount: number },
): MixRows {
  const { length } = classIndices;
  const weights = new Float64Array(columns.length * length);
  for (const [row, column] of columns.entries()) weights.set(Array.from(column.weights), row * length);
  const b = { values: weights, start: 0, stride: length, count: columns.length };
  return (rows, count) => {
    const taken = new Float64Array(count * length);
    for (let row = 0; row < count; row++)
      for (let i = 0; i < length; i++)
        taken[row * length + i] = rows[row * classCount + (classIndices[i] as number)] ?? Number.NaN;
    const sums = new Float64Array(count * columns.length);
    const target = { values: sums, start: 0, stride: columns.length, count };
    addRowProducts(target, { a: { values: taken, start: 0, stride: length, count }, b, length });
    return sums;
  };
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
