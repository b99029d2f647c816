import { ancestorDistances } from "./ancestors.ts";
import { UnknownSynsetError } from "./errors.ts";
import { shortestPath } from "./path-similarity.ts";
import type { Synset, Taxonomy } from "./types.ts";

/**
 * The synsets directly below one, as far as they have classes: NLTK's `hyponyms` and `instance_hyponyms`.
 *
 * @param name - Of a synset: `dog.n.01`.
 * @param taxonomy - That has it.
 * @returns The synsets, sorted by name.
 * @throws {UnknownSynsetError} where the name is not one of the taxonomy.
 */
export function children(name: string, taxonomy: Taxonomy): readonly Synset[] {
  known(name, taxonomy);
  const below = childrenByParent(taxonomy).get(name) ?? [];
  return below.flatMap((child) => taxonomy.synset(child) ?? []);
}

/**
 * All synsets below one at every distance, as far as they have classes, without itself.
 *
 * @param name - Of a synset: `dog.n.01`.
 * @param taxonomy - That has it.
 * @returns The synsets, nearest first, each once.
 * @throws {UnknownSynsetError} where the name is not one of the taxonomy.
 */
export function descendants(name: string, taxonomy: Taxonomy): readonly Synset[] {
  known(name, taxonomy);
  const found = new Set([name]);
  // a Set gives what is added on the way as well, in its order: breadth first
  for (const above of found)
    for (const child of childrenByParent(taxonomy).get(above) ?? []) found.add(child);
  found.delete(name);
  return [...found].flatMap((below) => taxonomy.synset(below) ?? []);
}

/**
 * All ways from the top down to a synset, which WordNet's several parents make many: NLTK's `hypernym_paths`.
 *
 * @param name - Of a synset: `dog.n.01`.
 * @param taxonomy - That has it.
 * @returns Names of synsets from the top to itself, for each way.
 * @throws {UnknownSynsetError} where the name is not one of the taxonomy.
 */
export function hypernymPaths(name: string, taxonomy: Taxonomy): readonly (readonly string[])[] {
  known(name, taxonomy);
  const parents = taxonomy.parents(name);
  if (parents.length === 0) return [[name]];
  return parents.flatMap((parent) => hypernymPaths(parent, taxonomy).map((path) => [...path, name]));
}

/**
 * The number of steps of the shortest way from the top down to a synset: NLTK's `min_depth`.
 *
 * @param name - Of a synset: `dog.n.01`.
 * @param taxonomy - That has it.
 * @returns 0 for the top.
 * @throws {UnknownSynsetError} where the name is not one of the taxonomy.
 */
export function minDepth(name: string, taxonomy: Taxonomy): number {
  return depthsOf(known(name, taxonomy), taxonomy).least;
}

/**
 * The number of steps of the longest way from the top down to a synset: NLTK's `max_depth`.
 *
 * @param name - Of a synset: `dog.n.01`.
 * @param taxonomy - That has it.
 * @returns 0 for the top.
 * @throws {UnknownSynsetError} where the name is not one of the taxonomy.
 */
export function maxDepth(name: string, taxonomy: Taxonomy): number {
  return depthsOf(known(name, taxonomy), taxonomy).most;
}

/**
 * The deepest synsets above both of two, each of which counts as above itself: NLTK's `lowest_common_hypernyms`.
 *
 * @param a - Name of a synset.
 * @param b - Name of another.
 * @param taxonomy - That has both.
 * @returns The synsets of the greatest {@linkcode maxDepth}, sorted by name; none where nothing is above both.
 * @throws {UnknownSynsetError} where a name is not one of the taxonomy.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { loadTaxonomy, lowestCommonHypernyms } from "@coarse/taxonomy";
 *
 * const taxonomy = await loadTaxonomy("imagenet-1k");
 * const [carnivore] = lowestCommonHypernyms("dog.n.01", "cat.n.01", taxonomy);
 * assert.equal(carnivore?.name, "carnivore.n.01");
 * ```
 */
export function lowestCommonHypernyms(a: string, b: string, taxonomy: Taxonomy): readonly Synset[] {
  return deepest(commonAncestors(a, b, taxonomy), (name) => maxDepth(name, taxonomy)).flatMap(
    (name) => taxonomy.synset(name) ?? [],
  );
}

/**
 * How near two synsets are by how deep their lowest common ancestor lies: NLTK's `wup_similarity` (Wu and Palmer 1994).
 *
 * @param a - Name of a synset.
 * @param b - Name of another.
 * @param taxonomy - That has both.
 * @returns Above 0, and 1 for a synset and itself; 0 where nothing is above both.
 * @throws {UnknownSynsetError} where a name is not one of the taxonomy.
 */
export function wuPalmerSimilarity(a: string, b: string, taxonomy: Taxonomy): number {
  // NLTK finds the ancestor by the least depth and counts with the greatest
  const lowest = deepest(commonAncestors(a, b, taxonomy), (name) => minDepth(name, taxonomy));
  const ancestor = lowest.includes(a) ? a : lowest[0];
  if (ancestor === undefined) return 0;
  const depth = maxDepth(ancestor, taxonomy) + 1;
  // which need not lead straight up: over a higher ancestor it may be shorter
  const ways = shortestPath(a, ancestor, taxonomy) + shortestPath(b, ancestor, taxonomy);
  return (2 * depth) / (ways + 2 * depth);
}

/** Depth of WordNet 3.0's nouns, as NLTK counts it. */
const NOUN_DEPTH = 19;

/**
 * `-log((shortest path + 1) / (2 · depth))` with the depth of all of WordNet's nouns, 19: NLTK's `lch_similarity` (Leacock
 * and Chodorow 1998).
 *
 * @param a - Name of a synset.
 * @param b - Name of another.
 * @param taxonomy - That has both.
 * @returns At most `log 38`, for a synset and itself; `undefined` where nothing is above both.
 * @throws {UnknownSynsetError} where a name is not one of the taxonomy.
 */
export function leacockChodorowSimilarity(a: string, b: string, taxonomy: Taxonomy): number | undefined {
  const shortest = shortestPath(a, b, taxonomy);
  return Number.isFinite(shortest) ? -Math.log((shortest + 1) / (2 * NOUN_DEPTH)) : undefined;
}

function known(name: string, taxonomy: Taxonomy): string {
  if (!taxonomy.synset(name)) throw new UnknownSynsetError(name, taxonomy.labelSet);
  return name;
}

function commonAncestors(a: string, b: string, taxonomy: Taxonomy): readonly string[] {
  const above = ancestorDistances(a, taxonomy);
  return [...ancestorDistances(b, taxonomy).keys()].filter((name) => above.has(name));
}

/** Those of the greatest depth, sorted by name. */
function deepest(names: readonly string[], depthOf: (name: string) => number): readonly string[] {
  const depths = names.map(depthOf);
  const most = Math.max(...depths);
  return names.filter((_, i) => depths[i] === most).toSorted();
}

/** What was found of a taxonomy, which stays as it is. */
interface Found {
  readonly children: ReadonlyMap<string, readonly string[]>;
  readonly depths: Map<string, Depths>;
}

interface Depths {
  readonly least: number;
  readonly most: number;
}

const foundByTaxonomy = new WeakMap<Taxonomy, Found>();

function foundOf(taxonomy: Taxonomy): Found {
  const before = foundByTaxonomy.get(taxonomy);
  if (before) return before;
  const below = new Map<string, string[]>();
  const classes = taxonomy.classes.flatMap(({ synset }) => synset ?? []);
  for (const name of [...new Set([...Object.keys(taxonomy.hypernyms), ...classes])].sort())
    for (const parent of taxonomy.parents(name)) {
      const siblings = below.get(parent) ?? [];
      siblings.push(name);
      below.set(parent, siblings);
    }
  const found = { children: below, depths: new Map() };
  foundByTaxonomy.set(taxonomy, found);
  return found;
}

function childrenByParent(taxonomy: Taxonomy): Found["children"] {
  return foundOf(taxonomy).children;
}

function depthsOf(name: string, taxonomy: Taxonomy): Depths {
  const { depths } = foundOf(taxonomy);
  const before = depths.get(name);
  if (before) return before;
  const above = taxonomy.parents(name).map((parent) => depthsOf(parent, taxonomy));
  const found =
    above.length === 0
      ? { least: 0, most: 0 }
      : {
          least: 1 + Math.min(...above.map(({ least }) => least)),
          most: 1 + Math.max(...above.map(({ most }) => most)),
        };
  depths.set(name, found);
  return found;
}
