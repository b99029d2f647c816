/** Rows of equal length in a buffer. */
export interface Rows {
  readonly values: Float64Array;
  /** Where the first row begins. */
  readonly start: number;
  /** From where a row begins to where the next does. */
  readonly stride: number;
  readonly count: number;
}

/** What is multiplied. */
export interface RowFactors {
  /** `M` rows. */
  readonly a: Rows;
  /** `N` rows. */
  readonly b: Rows;
  /** Numbers of each row that count, `K`. */
  readonly length: number;
  /** 1 if not given. */
  readonly scale?: number;
  /** `[M]`: how many numbers at the beginning of each row of `a` are zeros; none if not given. */
  readonly zeros?: Int32Array;
  /** Whether cells right of the diagonal may be left out. */
  readonly lowerOnly?: boolean;
}

/** Rows of `a` and of `b` that are multiplied side by side: what is read serves for several sums, none of which waits. */
const A_ROWS = 2;
const B_ROWS = 4;

/** Adds `scale · a · bᵀ` to the `[M, N]` of `target`. Each sum is taken in order, wherever its row lies. */
export function addRowProducts(
  target: Rows,
  { a, b, length, scale = 1, zeros, lowerOnly = false }: RowFactors,
): void {
  const sums = new Float64Array(A_ROWS * B_ROWS);
  const starts = new Int32Array(A_ROWS + B_ROWS);
  for (let j = 0; j < b.count; j += B_ROWS)
    for (let i = lowerOnly ? j - (j % A_ROWS) : 0; i < a.count; i += A_ROWS) {
      const from = zeros ? Math.min(zeros[i] as number, zeros[Math.min(i + 1, a.count - 1)] as number) : 0;
      if (from >= length) continue;
      // where there are no more, the last once more: to read beyond the array would slow down all reading
      for (let k = 0; k < A_ROWS; k++) starts[k] = a.start + Math.min(i + k, a.count - 1) * a.stride + from;
      for (let k = 0; k < B_ROWS; k++)
        starts[A_ROWS + k] = b.start + Math.min(j + k, b.count - 1) * b.stride + from;
      multiplyInto(sums, { a: a.values, b: b.values, starts, length: length - from });
      addTile(target, sums, { i, j, columns: b.count, scale });
    }
}

/** The inner products of two rows with four. */
function multiplyInto(
  sums: Float64Array,
  {
    a,
    b,
    starts,
    length,
  }: {
    readonly a: Float64Array;
    readonly b: Float64Array;
    readonly starts: Int32Array;
    readonly length: number;
  },
): void {
  const [a1, a2] = [starts[0] as number, starts[1] as number];
  const [b1, b2] = [starts[2] as number, starts[3] as number];
  const [b3, b4] = [starts[4] as number, starts[5] as number];
  let [s11, s12, s13, s14, s21, s22, s23, s24] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let k = 0; k < length; k++) {
    const x = a[a1 + k] as number;
    const y = a[a2 + k] as number;
    const p = b[b1 + k] as number;
    const q = b[b2 + k] as number;
    const r = b[b3 + k] as number;
    const s = b[b4 + k] as number;
    s11 += x * p;
    s12 += x * q;
    s13 += x * r;
    s14 += x * s;
    s21 += y * p;
    s22 += y * q;
    s23 += y * r;
    s24 += y * s;
  }
  sums[0] = s11;
  sums[1] = s12;
  sums[2] = s13;
  sums[3] = s14;
  sums[4] = s21;
  sums[5] = s22;
  sums[6] = s23;
  sums[7] = s24;
}

function addTile(
  { values, start, stride, count }: Rows,
  sums: Float64Array,
  at: { readonly i: number; readonly j: number; readonly columns: number; readonly scale: number },
): void {
  for (let row = 0; row < A_ROWS && at.i + row < count; row++)
    for (let column = 0; column < B_ROWS && at.j + column < at.columns; column++) {
      const cell = start + (at.i + row) * stride + at.j + column;
      values[cell] = (values[cell] as number) + at.scale * (sums[row * B_ROWS + column] as number);
    }
}
