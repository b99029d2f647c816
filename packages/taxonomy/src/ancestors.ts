import { UnknownSynsetError } from "./errors.ts";
import type { Synset, Taxonomy } from "./types.ts";

/**
 * The length of the shortest way up from a synset to each synset above it, itself included with 0; nearest first.
 * WordNet is a graph, so that several ways may lead to one ancestor.
 *
 * @param name - Of a synset: `dog.n.01`.
 * @param taxonomy - That has it.
 * @returns Distance in steps by the synset's name.
 * @throws {UnknownSynsetError} where the name is not one of the taxonomy.
 */
export function ancestorDistances(name: string, taxonomy: Taxonomy): ReadonlyMap<string, number> {
  if (!taxonomy.synset(name)) throw new UnknownSynsetError(name, taxonomy.labelSet);
  const distances = new Map([[name, 0]]);
  // A Map gives the entries added on the way as well, in their order: breadth first.
  for (const [below, distance] of distances)
    for (const parent of taxonomy.parents(below))
      if (!distances.has(parent)) distances.set(parent, distance + 1);
  return distances;
}

/**
 * All hypernyms of a synset at every distance, nearest first, without itself.
 *
 * @param name - Of a synset: `dog.n.01`.
 * @param taxonomy - That has it.
 * @returns The synsets above it.
 * @throws {UnknownSynsetError} where the name is not one of the taxonomy.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { ancestors, loadTaxonomy } from "@coarse/taxonomy";
 *
 * const [nearest] = ancestors("cat.n.01", await loadTaxonomy("imagenet-1k"));
 * assert.equal(nearest?.name, "feline.n.01");
 * ```
 */
export function ancestors(name: string, taxonomy: Taxonomy): readonly Synset[] {
  const [, ...above] = ancestorDistances(name, taxonomy).keys();
  return above.flatMap((ancestor) => taxonomy.synset(ancestor) ?? []);
}
