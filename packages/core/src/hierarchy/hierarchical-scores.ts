import { ancestorDistances, type Taxonomy } from "@coarse/taxonomy";

/** A true and a given synset, by name. */
export interface SynsetPair {
  readonly truth: string;
  readonly given: string;
}

/** How far answers are from the truth in the hierarchy. */
export interface HierarchicalScores {
  /** Mean height of the lowest synset above both answer and truth; 0 where all answers are right. */
  readonly meanHeight: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * Mean height of the lowest common ancestor, and hierarchical precision, recall and F. With `A(s)` the synset and all its
 * hypernyms but the root, summed over all pairs: `hP = sum |A(given) ∩ A(truth)| / sum |A(given)|`,
 * `hR = sum |A(given) ∩ A(truth)| / sum |A(truth)|`, `hF = 2 hP hR / (hP + hR)`.
 *
 * S. Kiritchenko, S. Matwin and F. Famili, Functional annotation of genes using hierarchical text categorization, 2005;
 * C. Silla and A. Freitas, Data Mining and Knowledge Discovery 22, 2011. Height of the lowest common ancestor: J. Deng et
 * al., What does classifying more than 10,000 image categories tell us?, ECCV 2010.
 *
 * @param pairs - What is true of each image and what was answered, by names of synsets.
 * @param taxonomy - That has them.
 * @returns Height in steps, and precision, recall and F from 0 to 1.
 * @throws {UnknownSynsetError} for a name that the taxonomy does not have
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { hierarchicalScores, loadTaxonomy } from "@coarse/core";
 *
 * const pairs = [{ truth: "dog.n.01", given: "wolf.n.01" }];
 * const { precision } = hierarchicalScores(pairs, await loadTaxonomy("imagenet-1k"));
 * assert.ok(precision > 0.8);
 * ```
 */
export function hierarchicalScores(pairs: readonly SynsetPair[], taxonomy: Taxonomy): HierarchicalScores {
  let [common, ofGiven, ofTruth, heights] = [0, 0, 0, 0];
  for (const { truth, given } of pairs) {
    const [above, aboveGiven] = [withoutRoot(truth, taxonomy), withoutRoot(given, taxonomy)];
    common += [...aboveGiven].filter((name) => above.has(name)).length;
    ofGiven += aboveGiven.size;
    ofTruth += above.size;
    heights += lowestCommonHeight({ truth, given }, taxonomy);
  }
  const [precision, recall] = [ratio(common, ofGiven), ratio(common, ofTruth)];
  return {
    meanHeight: ratio(heights, pairs.length),
    precision,
    recall,
    f1: ratio(2 * precision * recall, precision + recall),
  };
}

/**
 * Height of the lowest synset that is above both, or one of the two: the longest way from it down to a class. Of several
 * common hypernyms the one of least height.
 *
 * @param pair - Names of two synsets.
 * @param taxonomy - That has them.
 * @returns Steps from the common synset down to a class.
 */
export function lowestCommonHeight({ truth, given }: SynsetPair, taxonomy: Taxonomy): number {
  const above = ancestorDistances(truth, taxonomy);
  const common = [...ancestorDistances(given, taxonomy).keys()].filter((name) => above.has(name));
  const heights = heightsOf(taxonomy);
  return Math.min(...common.map((name) => heights.get(name) ?? Number.POSITIVE_INFINITY));
}

const heightsByTaxonomy = new WeakMap<Taxonomy, ReadonlyMap<string, number>>();

/** Of each synset the longest way down to a class. Kept by taxonomy: it is the same for each pair. */
function heightsOf(taxonomy: Taxonomy): ReadonlyMap<string, number> {
  const known = heightsByTaxonomy.get(taxonomy);
  if (known) return known;
  const heights = new Map<string, number>();
  for (const { synset } of taxonomy.classes)
    if (synset !== undefined) raise(synset, 0, { heights, taxonomy });
  heightsByTaxonomy.set(taxonomy, heights);
  return heights;
}

function raise(
  name: string,
  height: number,
  { heights, taxonomy }: { readonly heights: Map<string, number>; readonly taxonomy: Taxonomy },
): void {
  const known = heights.get(name);
  if (known !== undefined && known >= height) return;
  heights.set(name, height);
  for (const parent of taxonomy.parents(name)) raise(parent, height + 1, { heights, taxonomy });
}

/** The synset and its hypernyms, but for those that have none above them. */
function withoutRoot(name: string, taxonomy: Taxonomy): ReadonlySet<string> {
  const all = [...ancestorDistances(name, taxonomy).keys()];
  return new Set(all.filter((synset) => taxonomy.parents(synset).length > 0));
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/**
 * The same pair for a truth that is itself coarse: an answer below the truth is as right as the truth (a beagle, where
 * nothing but a dog is known), so it is taken for it.
 *
 * @throws {UnknownSynsetError} for a name that the taxonomy does not have
 */
export function asPreciseAsTruth({ truth, given }: SynsetPair, taxonomy: Taxonomy): SynsetPair {
  return ancestorDistances(given, taxonomy).has(truth) ? { truth, given: truth } : { truth, given };
}
