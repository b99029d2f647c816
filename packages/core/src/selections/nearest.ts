import { pathSimilarity, type Taxonomy } from "@coarse/taxonomy";
import { columnCosines } from "../heads/column-cosines.ts";
import type { Head } from "../types.ts";

/**
 * The `k` classes whose kernel columns are closest to the seed's by cosine, the seed first, then nearest first; ties go
 * to the lower index. `seed` and `k` are in range.
 *
 * @param head - `[F, C]`.
 * @param options - `seed`, a class index, and `k`, how many, the seed included.
 * @returns Class indices, nearest first.
 */
export function nearestByHeadCosine(
  head: Head,
  options: { readonly seed: number; readonly k: number },
): readonly number[] {
  return nearest(columnCosines(head, options.seed), { seed: options.seed, count: options.k });
}

/**
 * The `k` classes closest to the seed by WordNet paths, `1 / (1 + shortest path)`, the seed first, then nearest first;
 * ties go to the lower index. `seed` and `k` are in range.
 *
 * @param taxonomy - Of the classes.
 * @param options - `seed`, a class index, and `k`, how many, the seed included.
 * @returns Class indices, nearest first.
 */
export function nearestByPath(
  taxonomy: Taxonomy,
  options: { readonly seed: number; readonly k: number },
): readonly number[] {
  const { seed, k } = options;
  const similarities = taxonomy.classes.map(({ index }) => pathSimilarity(seed, index, taxonomy));
  return nearest(similarities, { seed, count: k });
}

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
