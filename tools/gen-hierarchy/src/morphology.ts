import { readFileSync } from "node:fs";

/** Irregular forms to their lemmas, `geese` to `["goose"]`. */
export type NounExceptions = ReadonlyMap<string, readonly string[]>;

/** WordNet's rules of detachment for nouns in NLTK's order: ending of the inflected form, ending of the lemma. */
export const nounDetachments: readonly (readonly [inflected: string, lemma: string])[] = [
  ["s", ""],
  ["ses", "s"],
  ["ves", "f"],
  ["xes", "x"],
  ["zes", "z"],
  ["ches", "ch"],
  ["shes", "sh"],
  ["men", "man"],
  ["ies", "y"],
];

/** Reads `noun.exc`; where a form has two lines, the last counts, as in NLTK. */
export function readNounExceptions(path: string): NounExceptions {
  const lines = readFileSync(path, "utf8").split("\n");
  const terms = lines.map((line) => line.split(/\s+/).filter(Boolean));
  return new Map(terms.flatMap(([form, ...lemmas]) => (form ? [[form, lemmas] as const] : [])));
}

function replaceEnding(word: string, from: string, to: string): string[] {
  return word.endsWith(from) ? [word.slice(0, word.length - from.length) + to] : [];
}

/** What the rules of detachment make of a word, whether or not it exists. */
function detach(word: string): string[] {
  return nounDetachments.flatMap(([inflected, lemma]) => replaceEnding(word, inflected, lemma));
}

/** Every word of which the rules of detachment make `lemma`. */
export function attach(lemma: string): string[] {
  return nounDetachments.flatMap(([inflected, ending]) => replaceEnding(lemma, ending, inflected));
}

/** The forms that NLTK's morphy looks up for a word, in its order: the word, then its exceptions or else the rules. */
export function candidateForms(word: string, exceptions: NounExceptions): string[] {
  return [...new Set([word, ...(exceptions.get(word) ?? detach(word))])];
}

/** The one spelling of a word that may be written with blanks, `_` or `-` between its parts. */
export function foldSpelling(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, "_");
}
