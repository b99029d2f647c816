/** Quantile of ascending numbers, linear between neighbors, as NumPy's default has it. */
export function quantile(ascending: readonly number[], share: number): number {
  const position = share * (ascending.length - 1);
  const below = Math.floor(position);
  const [low = Number.NaN, high = low] = [ascending[below], ascending[below + 1]];
  return low + (position - below) * (high - low);
}
