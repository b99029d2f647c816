import { ancestorDistances } from "./ancestors.ts";
import { ClassIndexError, ClassWithoutSynsetError } from "./errors.ts";
import type { Taxonomy } from "./types.ts";

/** A synset of a taxonomy by its name, or the synset of a class by its index. */
export type SynsetReference = string | number;

/** The name of the synset that a reference means. Throws where there is none. */
export function synsetNameOf(reference: SynsetReference, taxonomy: Taxonomy): string {
  if (typeof reference === "string") return reference;
  const labeled = taxonomy.classes[reference];
  if (!labeled) throw new ClassIndexError(reference, taxonomy.classes.length);
  if (labeled.synset === undefined) throw new ClassWithoutSynsetError(labeled, taxonomy.labelSet);
  return labeled.synset;
}

/**
 * `1 / (1 + shortest path)` between two synsets, through the common ancestor for which the way is shortest: NLTK's
 * `path_similarity`. From 0 to 1; 1 for a synset and itself; 0 where nothing is above both.
 *
 * @param a - A synset's name, or a class index.
 * @param b - Another one.
 * @param taxonomy - That has both.
 * @returns From 0 to 1.
 * @throws {UnknownSynsetError | ClassIndexError} where a reference is not one of the taxonomy.
 * @throws {ClassWithoutSynsetError} for a class whose label means nothing to WordNet.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { loadTaxonomy, pathSimilarity } from "@coarse/taxonomy";
 *
 * const taxonomy = await loadTaxonomy("imagenet-1k");
 * assert.equal(pathSimilarity("cat.n.01", "dog.n.01", taxonomy), 0.2);
 * ```
 */
export function pathSimilarity(a: SynsetReference, b: SynsetReference, taxonomy: Taxonomy): number {
  return 1 / (1 + shortestPath(synsetNameOf(a, taxonomy), synsetNameOf(b, taxonomy), taxonomy));
}

/** Steps of the shortest way between two synsets through one that is above both; `Infinity` where none is. */
export function shortestPath(a: string, b: string, taxonomy: Taxonomy): number {
  const above = ancestorDistances(a, taxonomy);
  let shortest = Number.POSITIVE_INFINITY;
  for (const [ancestor, distance] of ancestorDistances(b, taxonomy))
    shortest = Math.min(shortest, distance + (above.get(ancestor) ?? Number.POSITIVE_INFINITY));
  return shortest;
}
