import { ancestorDistances, type Taxonomy } from "@coarse/taxonomy";
import type { SynsetPair } from "./hierarchical-scores.ts";

/**
 * The same pair for a truth that is itself coarse: an answer below the truth is as right as the truth (a beagle, where
 * nothing but a dog is known), so it is taken for it.
 *
 * @throws {UnknownSynsetError} for a name that the taxonomy does not have
 */
export function asPreciseAsTruth({ truth, given }: SynsetPair, taxonomy: Taxonomy): SynsetPair {
  return ancestorDistances(given, taxonomy).has(truth) ? { truth, given: truth } : { truth, given };
}
