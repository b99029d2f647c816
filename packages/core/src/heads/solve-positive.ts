import { addRowProducts, type Rows } from "./row-products.ts";

/** Columns that are finished one by one; what all columns before make of them is a product of matrices. */
const BLOCK = 32;

/**
 * `solvePositive(matrix [n, n], rights [m, n]) → [m, n]`, several right sides at once: the solutions of `A x = r` for a
 * symmetric positive definite `A`, of which the lower triangle is read, by Cholesky's factors `A = L · Lᵀ`.
 *
 * @throws {RangeError} where `A` is not positive definite
 */
export function solvePositive(matrix: Float64Array, rights: Float64Array): Float64Array {
  const n = Math.sqrt(matrix.length);
  const factor = matrix.slice();
  factorizeInto(factor, n);
  const solutions = rights.slice();
  substituteInto(solutions, factor, n);
  // the way back is the way forth with all in reverse order; that rows change places too does no harm
  solutions.reverse();
  substituteInto(solutions, turned(factor, n), n);
  return solutions.reverse();
}

/** Replaces the lower triangle by `L`. */
function factorizeInto(factor: Float64Array, n: number): void {
  for (let start = 0; start < n; start += BLOCK) {
    const end = Math.min(n, start + BLOCK);
    const below = rowsFrom(factor, { row: start, count: n - start, n });
    const own = rowsFrom(factor, { row: start, count: end - start, n });
    const target = { ...below, start: below.start + start };
    addRowProducts(target, { a: below, b: own, length: start, scale: -1 });
    for (let row = start; row < n; row++) {
      finishRow(factor, factor, { row, start, end: Math.min(row, end), n });
      if (row >= end) continue;
      let rest = factor[row * n + row] as number;
      for (let k = start; k < row; k++) rest -= (factor[row * n + k] as number) ** 2;
      if (!(rest > 0)) throw new RangeError("Expected a positive definite matrix");
      factor[row * n + row] = Math.sqrt(rest);
    }
  }
}

/** Replaces rows `r` by `r · L⁻ᵀ`. */
function substituteInto(rows: Float64Array, factor: Float64Array, n: number): void {
  const count = rows.length / n;
  // zeros at the beginning stay zeros
  const zeros = Int32Array.from({ length: count }, (_, row) => {
    const first = rows.subarray(row * n, (row + 1) * n).findIndex((value) => value !== 0);
    return first < 0 ? n : first;
  });
  const a = rowsFrom(rows, { row: 0, count, n });
  for (let start = 0; start < n; start += BLOCK) {
    const end = Math.min(n, start + BLOCK);
    const b = rowsFrom(factor, { row: start, count: end - start, n });
    addRowProducts({ ...a, start }, { a, b, length: start, scale: -1, zeros });
    for (let row = 0; row < count; row++)
      if ((zeros[row] as number) < end) finishRow(rows, factor, { row, start, end, n });
  }
}

/** The last columns of one row, from what the columns before `start` have left. */
function finishRow(
  rows: Float64Array,
  factor: Float64Array,
  {
    row,
    start,
    end,
    n,
  }: { readonly row: number; readonly start: number; readonly end: number; readonly n: number },
): void {
  for (let column = start; column < end; column++) {
    let rest = rows[row * n + column] as number;
    for (let k = start; k < column; k++)
      rest -= (rows[row * n + k] as number) * (factor[column * n + k] as number);
    rows[row * n + column] = rest / (factor[column * n + column] as number);
  }
}

/** `L` mirrored at its other diagonal: what `Lᵀ` is when it is read backward. */
function turned(factor: Float64Array, n: number): Float64Array {
  const mirrored = new Float64Array(factor.length);
  for (let row = 0; row < n; row++)
    for (let column = 0; column <= row; column++)
      mirrored[(n - 1 - column) * n + n - 1 - row] = factor[row * n + column] as number;
  return mirrored;
}

function rowsFrom(
  values: Float64Array,
  { row, count, n }: { readonly row: number; readonly count: number; readonly n: number },
): Rows {
  return { values, start: row * n, stride: n, count };
}
