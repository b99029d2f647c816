import { ancestorDistances, type Synset, type Taxonomy } from "@coarse/taxonomy";
import { NoHierarchyError } from "../errors/term-errors.ts";
import { softmaxInPlace } from "../softmax.ts";
import { type Reason, reasonsFor } from "./reasons.ts";

/** An answer at the deepest synset that is sure enough, and why. */
export interface BackedOffAnswer {
  readonly synset: Synset;
  /** Total probability of its classes. */
  readonly probability: number;
  /** Its most probable classes, most probable first, at most three: `dog: Samoyed 0.61, Pomeranian 0.22`. */
  readonly because: readonly Reason[];
}

/**
 * Answers as precisely as the confidence allows: of the synsets whose classes have a total probability
 * `sum of p_c ≥ confidence`, the one with fewest classes; of equals the deepest (farthest below the root), then the more
 * probable, then the first by name. `chow`, else `dog`, else `carnivore`; the root, of probability 1, always reaches it.
 *
 * J. Deng, J. Krause, A. Berg and L. Fei-Fei, Hedging your bets: optimizing accuracy-specificity trade-offs in large scale
 * visual recognition, CVPR 2012: specificity is `log C - log of the number of classes`.
 *
 * @param logits - `[C]`, those of one image.
 * @param taxonomy - Of the `C` classes.
 * @param options - `confidence`, 0 to 1.
 * @returns The synset, and its probability.
 * @throws {NoHierarchyError} where nothing lies above the classes
 * @throws {RangeError} where the confidence is not from 0 to 1 or the logits are not one per class
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { backOff, loadTaxonomy } from "@coarse/core";
 *
 * const logits = new Float32Array(1000);
 * logits.set([9, 9], 281); // tabby and tiger cat alike
 * const answer = backOff(logits, await loadTaxonomy("imagenet-1k"), { confidence: 0.8 });
 * assert.equal(answer.synset.name, "domestic_cat.n.01");
 * ```
 */
export function backOff(
  logits: Float32Array,
  taxonomy: Taxonomy,
  { confidence }: { readonly confidence: number },
): BackedOffAnswer {
  if (!(confidence >= 0 && confidence <= 1))
    throw new RangeError(`Expected a confidence from 0 to 1, but got ${confidence}`);
  if (logits.length !== taxonomy.classes.length)
    throw new RangeError(`Expected ${taxonomy.classes.length} logits, but got ${logits.length}`);
  const fine = Float64Array.from(logits);
  softmaxInPlace(fine);
  const total = (synset: Synset) => synset.classIndices.reduce((sum, index) => sum + (fine[index] ?? 0), 0);
  const candidates = synsetsOf(taxonomy).map((synset) => ({ synset, probability: total(synset) }));
  // rounding may leave the root a little below 1
  const sure = candidates.filter(({ probability }) => probability >= confidence - 1e-9);
  const [best] = sure.sort((a, b) => compare(a, b, taxonomy));
  if (!best) throw new NoHierarchyError(taxonomy.labelSet);
  return { ...best, because: reasonsFor(best.synset.classIndices, { fine, taxonomy }) };
}

type Candidate = Pick<BackedOffAnswer, "synset" | "probability">;

function compare(a: Candidate, b: Candidate, taxonomy: Taxonomy): number {
  const depth = ({ synset }: Candidate) => Math.max(...ancestorDistances(synset.name, taxonomy).values());
  return (
    a.synset.classIndices.length - b.synset.classIndices.length ||
    depth(b) - depth(a) ||
    b.probability - a.probability ||
    (a.synset.name < b.synset.name ? -1 : 1)
  );
}

const synsetsByTaxonomy = new WeakMap<Taxonomy, readonly Synset[]>();

/** Hypernyms and classes, each once. Kept by taxonomy: they are the same for each image. */
function synsetsOf(taxonomy: Taxonomy): readonly Synset[] {
  const known = synsetsByTaxonomy.get(taxonomy);
  if (known) return known;
  const classes = taxonomy.classes.flatMap(({ synset }) => synset ?? []);
  const names = new Set([...Object.keys(taxonomy.hypernyms), ...classes]);
  const synsets = [...names].flatMap((name) => taxonomy.synset(name) ?? []);
  synsetsByTaxonomy.set(taxonomy, synsets);
  return synsets;
}
