import { nounDetachments } from "./generated/morphology.generated.ts";
import { foldSpelling, groupBySpelling } from "./spelling.ts";

/** Irregular forms to their lemmas. */
export type NounExceptions = ReadonlyMap<string, readonly string[]>;

/** A vocabulary in which words are looked up as they stand, inflected, and in another spelling. */
export interface Morphology {
  /** Known words that a word may be a form of, in the order of NLTK's morphy; the word itself first where it is known. */
  lemmas(word: string): readonly string[];
}

/** What NLTK's morphy looks up for a word: the word, then its exceptions or, without any, what the rules make of it. */
function candidateForms(word: string, exceptions: NounExceptions): readonly string[] {
  const byRule = () =>
    nounDetachments.flatMap(([inflected, lemma]) =>
      word.endsWith(inflected) ? [word.slice(0, word.length - inflected.length) + lemma] : [],
    );
  return [...new Set([word, ...(exceptions.get(word) ?? byRule())])];
}

/** The exceptions in folded spelling, those of one spelling together. */
function foldExceptions(exceptions: NounExceptions): NounExceptions {
  const folded = new Map<string, readonly string[]>();
  for (const [form, lemmas] of exceptions) {
    const spelling = foldSpelling(form);
    folded.set(spelling, [...(folded.get(spelling) ?? []), ...lemmas.map(foldSpelling)]);
  }
  return folded;
}

/**
 * Makes a vocabulary of known words, in lower case with `_` for blanks, and irregular forms.
 * A word is looked up as NLTK does it; only where that finds nothing are blanks, `_` and `-` taken to be the same.
 */
export function createMorphology(known: ReadonlySet<string>, exceptions: NounExceptions): Morphology {
  const spellings = groupBySpelling(known);
  const foldedExceptions = foldExceptions(exceptions);
  return {
    lemmas(word) {
      const exact = candidateForms(word.toLowerCase(), exceptions).filter((form) => known.has(form));
      if (exact.length > 0) return exact;
      return candidateForms(foldSpelling(word), foldedExceptions).flatMap(
        (form) => spellings.get(form) ?? [],
      );
    },
  };
}
