import type { Head } from "../types.ts";

/**
 * `columnProducts(head [F, C], classIndices [n]) → [n, n]`: inner products of the centred kernel columns,
 * `(W[:, i] - w̄) · (W[:, j] - w̄)` with `w̄` the mean of all `C` columns, row-major, in double.
 */
export function columnProducts(head: Head, classIndices: readonly number[]): Float64Array {
  const columns = centredColumns(head, classIndices);
  const n = classIndices.length;
  const products = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = i; j < n; j++) {
      const product = dot(columns[i] ?? new Float64Array(), columns[j] ?? new Float64Array());
      products[i * n + j] = product;
      products[j * n + i] = product;
    }
  return products;
}

/** The kernel columns of some classes minus the mean of all, `[F]` each, in double. */
export function centredColumns(head: Head, classIndices: readonly number[]): readonly Float64Array[] {
  const { kernel, featureCount, classCount } = head;
  const columns = classIndices.map(() => new Float64Array(featureCount));
  for (let feature = 0; feature < featureCount; feature++) {
    const row = kernel.subarray(feature * classCount, (feature + 1) * classCount);
    const mean = row.reduce((sum, weight) => sum + weight, 0) / classCount;
    columns.forEach((column, position) => {
      column[feature] = (row[classIndices[position] ?? -1] ?? Number.NaN) - mean;
    });
  }
  return columns;
}

/** Root of the mean squared length of all centred columns: how long a fine column is. */
export function typicalLength(head: Head): number {
  const { kernel, featureCount, classCount } = head;
  let total = 0;
  for (let feature = 0; feature < featureCount; feature++) {
    const row = kernel.subarray(feature * classCount, (feature + 1) * classCount);
    let sum = 0;
    let squares = 0;
    for (const weight of row) {
      sum += weight;
      squares += weight * weight;
    }
    total += squares - (sum * sum) / classCount;
  }
  return Math.sqrt(total / classCount);
}

/** `a · b`. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
