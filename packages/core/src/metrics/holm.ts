/**
 * p-values adjusted for being several, by Holm's step-down method: the i-th smallest of m times `m - i + 1`, never
 * below a smaller one's, at most 1. In the order they came in.
 *
 * S. Holm, A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6, 1979.
 *
 * @param pValues - Of tests on the same images.
 * @returns As many, adjusted.
 */
export function holm(pValues: readonly number[]): readonly number[] {
  const ascending = pValues.map((p, position) => ({ p, position })).sort((a, b) => a.p - b.p);
  const adjusted = pValues.map(() => 1);
  let floor = 0;
  for (const [rank, { p, position }] of ascending.entries()) {
    floor = Math.max(floor, Math.min(1, p * (pValues.length - rank)));
    adjusted[position] = floor;
  }
  return adjusted;
}
