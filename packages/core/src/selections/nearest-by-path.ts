import { pathSimilarity, type Taxonomy } from "@coarse/taxonomy";
import { nearest } from "./nearest.ts";

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
