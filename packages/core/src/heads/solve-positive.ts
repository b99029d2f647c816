/**
 * `solvePositive(matrix [n, n], right [n]) → [n]`, several right sides at once: the solution of `A x = r` for a
 * symmetric positive definite `A`, by Cholesky's factors `A = L · Lᵀ`.
 *
 * @throws {RangeError} where `A` is not positive definite
 */
export function solvePositive(
  matrix: Float64Array,
  rights: readonly Float64Array[],
): readonly Float64Array[] {
  const n = Math.sqrt(matrix.length);
  const factor = matrix.slice();
  factorizeInto(factor, n);
  return rights.map((right) => substitute(factor, right));
}

/** Replaces the lower triangle by `L`. */
function factorizeInto(factor: Float64Array, n: number): void {
  for (let row = 0; row < n; row++)
    for (let column = 0; column <= row; column++) {
      let rest = factor[row * n + column] ?? Number.NaN;
      for (let k = 0; k < column; k++) rest -= (factor[row * n + k] ?? 0) * (factor[column * n + k] ?? 0);
      if (row === column && !(rest > 0)) throw new RangeError("Expected a positive definite matrix");
      factor[row * n + column] =
        row === column ? Math.sqrt(rest) : rest / (factor[column * n + column] ?? Number.NaN);
    }
}

function substitute(factor: Float64Array, right: Float64Array): Float64Array {
  const n = right.length;
  const solution = right.slice();
  for (let row = 0; row < n; row++) {
    let rest = solution[row] ?? Number.NaN;
    for (let k = 0; k < row; k++) rest -= (factor[row * n + k] ?? 0) * (solution[k] ?? 0);
    solution[row] = rest / (factor[row * n + row] ?? Number.NaN);
  }
  for (let row = n - 1; row >= 0; row--) {
    let rest = solution[row] ?? Number.NaN;
    for (let k = row + 1; k < n; k++) rest -= (factor[k * n + row] ?? 0) * (solution[k] ?? 0);
    solution[row] = rest / (factor[row * n + row] ?? Number.NaN);
  }
  return solution;
}
