/** What varies most in a set of vectors. */
export interface PrincipalDirections {
  /** `[n]`, descending, none below 0. */
  readonly eigenvalues: Float64Array;
  /** As many, `[n]` each, of length 1, at right angles to each other; the component of largest size is positive. */
  readonly eigenvectors: readonly Float64Array[];
}

/** Sweeps until nothing is left off the diagonal; eight are enough in practice. */
const MOST_SWEEPS = 60;

/**
 * `principalDirections(matrix [n, n])`: eigenvalues and eigenvectors of a symmetric matrix without negative eigenvalues,
 * largest first, by Jacobi's rotations in turn. Deterministic.
 *
 * G. H. Golub and C. F. Van Loan, Matrix Computations, 4th edition, section 8.5.
 */
export function principalDirections(matrix: Float64Array): PrincipalDirections {
  const n = Math.sqrt(matrix.length);
  const rest = matrix.slice();
  const rotated = Float64Array.from({ length: n * n }, (_, cell) => (cell % (n + 1) === 0 ? 1 : 0));
  const tiny = 1e-22 * rest.reduce((sum, value) => sum + value * value, 0);
  for (let sweep = 0; sweep < MOST_SWEEPS && offDiagonal(rest, n) > tiny; sweep++)
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotateInto(rest, rotated, { n, p, q });
  const order = Array.from({ length: n }, (_, i) => i).sort(
    (a, b) => (rest[b * (n + 1)] ?? 0) - (rest[a * (n + 1)] ?? 0),
  );
  return {
    eigenvalues: Float64Array.from(order, (i) => Math.max(0, rest[i * (n + 1)] ?? 0)),
    eigenvectors: order.map((i) => withPositiveMain(rotated.subarray(i * n, (i + 1) * n))),
  };
}

function offDiagonal(matrix: Float64Array, n: number): number {
  return matrix.reduce((sum, value, cell) => (cell % (n + 1) === 0 ? sum : sum + value * value), 0);
}

/** Turns rows and columns p and q so that their product vanishes; `rotated` has the eigenvectors as rows. */
function rotateInto(
  matrix: Float64Array,
  rotated: Float64Array,
  { n, p, q }: { readonly n: number; readonly p: number; readonly q: number },
): void {
  const product = matrix[p * n + q] ?? 0;
  if (product === 0) return;
  const theta = ((matrix[q * (n + 1)] ?? 0) - (matrix[p * (n + 1)] ?? 0)) / (2 * product);
  const tangent = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const turn = { cosine, sine: tangent * cosine };
  turnPairs(matrix, { first: p * n, second: q * n, step: 1, n, ...turn });
  turnPairs(matrix, { first: p, second: q, step: n, n, ...turn });
  turnPairs(rotated, { first: p * n, second: q * n, step: 1, n, ...turn });
}

interface Turn {
  readonly first: number;
  readonly second: number;
  readonly step: number;
  readonly n: number;
  readonly cosine: number;
  readonly sine: number;
}

function turnPairs(cells: Float64Array, { first, second, step, n, cosine, sine }: Turn): void {
  for (let i = 0; i < n; i++) {
    const [a, b] = [cells[first + i * step] ?? 0, cells[second + i * step] ?? 0];
    cells[first + i * step] = cosine * a - sine * b;
    cells[second + i * step] = sine * a + cosine * b;
  }
}

function withPositiveMain(vector: Float64Array): Float64Array {
  const main = vector.reduce((best, value) => (Math.abs(value) > Math.abs(best) ? value : best), 0);
  return main < 0 ? vector.map((value) => -value) : vector.slice();
}
