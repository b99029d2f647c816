import type { Taxonomy } from "@coarse/taxonomy";

/** Stands in until @coarse/taxonomy exports it. */
export function pathSimilarity(taxonomy: Taxonomy, a: string, b: string): number {
  const above = distances(taxonomy, a);
  let shortest = Number.POSITIVE_INFINITY;
  for (const [name, steps] of distances(taxonomy, b))
    shortest = Math.min(shortest, steps + (above.get(name) ?? Number.POSITIVE_INFINITY));
  return 1 / (1 + shortest);
}

function distances(taxonomy: Taxonomy, name: string): Map<string, number> {
  const found = new Map([[name, 0]]);
  for (const [synset, steps] of found)
    for (const parent of taxonomy.parents(synset)) if (!found.has(parent)) found.set(parent, steps + 1);
  return found;
}
