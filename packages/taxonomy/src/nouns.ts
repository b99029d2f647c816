/**
 * The whole vocabulary of nouns, large and therefore apart from the taxonomies: for telling a word that nobody knows from
 * one without classes, and for finding words near to a mistyped one.
 */
import { decodeFrontCoding } from "./front-coding.ts";
import { frontCodedNouns, nounExceptions } from "./generated/nouns.generated.ts";
import { lazy } from "./lazy.ts";
import { createMorphology } from "./morphology.ts";

const allNouns = /*#__PURE__*/ lazy(() => decodeFrontCoding(frontCodedNouns));
const morphology = /*#__PURE__*/ lazy(() =>
  createMorphology(new Set(allNouns()), new Map(Object.entries(nounExceptions))),
);

/**
 * Every noun of WordNet 3.0.
 *
 * @returns 117,798 words in lower case, blanks written as `_`, sorted.
 */
export function nouns(): readonly string[] {
  return allNouns();
}

/**
 * Whether a word is a noun of WordNet 3.0 or an inflected form of one (NLTK's morphy).
 *
 * @param word - In any case; blanks, `_` and `-` are the same.
 * @returns Whether it is.
 */
export function isNoun(word: string): boolean {
  return morphology().lemmas(word).length > 0;
}
