/**
 * `correctPriors(probabilities [N, G], { from [G], to [G] }) → [N, G]`: probabilities under other frequencies of the
 * groups, `p'_G` in proportion to `p_G · to_G / from_G`. `sum` assumes that a group is as frequent as it is large,
 * `from = |G|`: with all `to` alike this makes it `mean`.
 *
 * M. Saerens, P. Latinne and C. Decaestecker, Adjusting the outputs of a classifier to new a priori probabilities, Neural
 * Computation 14, 2002.
 *
 * @param probabilities - `[N, G]`, each row sums to 1.
 * @param priors - `from` and `to`, `[G]`: frequencies in any unit, above 0.
 * @returns `[N, G]`, each row sums to 1.
 * @throws {RangeError} for frequencies that are not as many, or not above 0
 */
export function correctPriors(
  probabilities: Float64Array,
  { from, to }: { readonly from: readonly number[]; readonly to: readonly number[] },
): Float64Array {
  if (from.length !== to.length)
    throw new RangeError(`Expected ${from.length} frequencies, but got ${to.length}`);
  const stray = [...from, ...to].find((frequency) => !(frequency > 0));
  if (stray !== undefined) throw new RangeError(`Expected frequencies above 0, but got ${stray}`);
  const width = from.length;
  const corrected = probabilities.map((p, cell) => (p * (to[cell % width] ?? 0)) / (from[cell % width] ?? 1));
  for (let start = 0; start < corrected.length; start += width) {
    const row = corrected.subarray(start, start + width);
    const total = row.reduce((sum, p) => sum + p, 0);
    for (const [group, p] of row.entries()) row[group] = p / total;
  }
  return corrected;
}
