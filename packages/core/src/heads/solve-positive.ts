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
  const factors = { lower: factor, upper: transposed(factor, n) };
  return rights.map((right) => substitute(factors, right));
}

/** `L → Lᵀ`: the way back reads columns of `L`, which lie apart; with it both ways read what lies side by side. */
function transposed(matrix: Float64Array, n: number): Float64Array {
  const turned = new Float64Array(matrix.length);
  for (let row = 0; row < n; row++)
    for (let column = 0; column < n; column++) turned[column * n + row] = matrix[row * n + column] as number;
  return turned;
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

function substitute(
  { lower, upper }: { readonly lower: Float64Array; readonly upper: Float64Array },
  right: Float64Array,
): Float64Array {
  const n = right.length;
  const solution = right.slice();
  // zeros at the beginning stay zeros
  const first = Math.max(
    0,
    right.findIndex((value) => value !== 0),
  );
  for (let row = first; row < n; row++) {
    let rest = solution[row] as number;
    for (let k = first; k < row; k++) rest -= (lower[row * n + k] as number) * (solution[k] as number);
    solution[row] = rest / (lower[row * n + row] as number);
  }
  for (let row = n - 1; row >= 0; row--) {
    let rest = solution[row] as number;
    for (let k = row + 1; k < n; k++) rest -= (upper[row * n + k] as number) * (solution[k] as number);
    solution[row] = rest / (upper[row * n + row] as number);
  }
  return solution;
}
