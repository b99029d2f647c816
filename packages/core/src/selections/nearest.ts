/**
 * The `count` indices of the largest similarities, most similar first; ties go to the lower index.
 * `seed` comes first whatever its similarity to itself was rounded to, or whoever equals it.
 */
export function nearest(
  similarities: ArrayLike<number>,
  options: { readonly seed: number; readonly count: number },
): readonly number[] {
  const similarity = (index: number): number =>
    index === options.seed ? Number.POSITIVE_INFINITY : (similarities[index] ?? Number.NaN);
  return Array.from(similarities, (_, index) => index)
    .sort((a, b) => compareDescending(similarity(a), similarity(b)))
    .slice(0, options.count);
}

/** Array sorting is stable, so equal ones stay in ascending order of index. */
function compareDescending(a: number, b: number): number {
  return a === b ? 0 : b - a;
}
