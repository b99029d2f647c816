import type { Head } from "../types.ts";
import { addRowProducts } from "./row-products.ts";

/**
 * `columnProducts(head [F, C], classIndices [n]) → [n, n]`: inner products of the centered kernel columns,
 * `(W[:, i] - w̄) · (W[:, j] - w̄)` with `w̄` the mean of all `C` columns, row-major, in double.
 */
export function columnProducts(head: Head, classIndices: readonly number[]): Float64Array {
  const n = classIndices.length;
  const values = centeredColumns(head, classIndices);
  const columns = { values, start: 0, stride: head.featureCount, count: n };
  const products = new Float64Array(n * n);
  const target = { values: products, start: 0, stride: n, count: n };
  addRowProducts(target, { a: columns, b: columns, length: head.featureCount, lowerOnly: true });
  for (let row = 0; row < n; row++)
    for (let column = 0; column < row; column++)
      products[column * n + row] = products[row * n + column] as number;
  return products;
}

/** `centeredColumns(head [F, C], classIndices [n]) → [n, F]`: their kernel columns minus the mean of all, in double. */
export function centeredColumns(head: Head, classIndices: readonly number[]): Float64Array {
  const { kernel, featureCount, classCount } = head;
  const { mean } = statisticsOf(head);
  const columns = new Float64Array(classIndices.length * featureCount);
  for (let feature = 0; feature < featureCount; feature++)
    for (let i = 0; i < classIndices.length; i++)
      columns[i * featureCount + feature] =
        (kernel[feature * classCount + (classIndices[i] as number)] ?? Number.NaN) -
        (mean[feature] as number);
  return columns;
}

/** Root of the mean squared length of all centered columns: how long a fine column is. */
export function typicalLength(head: Head): number {
  return statisticsOf(head).length;
}

interface ColumnStatistics {
  /** `[F]`. */
  readonly mean: Float64Array;
  readonly length: number;
}

/** Kept by head: several rules ask for them, and a look at each weight takes longer than the rest of their work. */
const statisticsByHead = new WeakMap<Head, ColumnStatistics>();

function statisticsOf(head: Head): ColumnStatistics {
  const known = statisticsByHead.get(head);
  if (known) return known;
  const { kernel, featureCount, classCount } = head;
  const mean = new Float64Array(featureCount);
  let total = 0;
  for (let feature = 0; feature < featureCount; feature++) {
    let [sum, squares] = [0, 0];
    const end = (feature + 1) * classCount;
    // not `for … of`, which takes twice as long
    for (let at = feature * classCount; at < end; at++) {
      const weight = kernel[at] as number;
      sum += weight;
      squares += weight * weight;
    }
    mean[feature] = sum / classCount;
    total += squares - (sum * sum) / classCount;
  }
  const statistics = { mean, length: Math.sqrt(total / classCount) };
  statisticsByHead.set(head, statistics);
  return statistics;
}

/** `a · b`. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
