import type { Covering } from "./covering.ts";
import { attach, candidateForms, foldSpelling, type NounExceptions } from "./morphology.ts";
import type { Nouns } from "./nouns.ts";

/** What a table of words has to know so that its answers are those of the whole dictionary. */
export interface KnownWords {
  /** Words with a synset of the label set: how many noun senses WordNet gives them, and which of these, from 1, it is. */
  readonly words: ReadonlyMap<string, WordSenses>;
  /**
   * Words without one that morphy meets on its way from some inflected form of the above, and their number of senses:
   * `pants` is a noun itself before it is a form of `pant`.
   */
  readonly otherNouns: ReadonlyMap<string, number>;
  /** Irregular forms whose reduction by the rules alone would differ. */
  readonly exceptions: NounExceptions;
}

/** The senses of one word. */
export interface WordSenses {
  readonly total: number;
  /** Rank from 1 and synset name, in the order of rank. */
  readonly covered: readonly { readonly rank: number; readonly synset: string }[];
}

/** Groups words by how they are spelled when blanks, `_` and `-` are the same. */
function groupBySpelling(words: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) groups.set(foldSpelling(word), [...(groups.get(foldSpelling(word)) ?? []), word]);
  return groups;
}

function coveredWords(nouns: Nouns, covering: Covering): Map<string, WordSenses> {
  const words = new Set(
    covering.synsets.flatMap((synset) => synset.lemmas.map((lemma) => lemma.toLowerCase())),
  );
  return new Map(
    [...words].sort().map((word) => {
      const senses = nouns.senses.get(word) ?? [];
      const covered = senses.flatMap((offset, position) => {
        const synset = covering.byOffset.get(offset);
        return synset ? [{ rank: position + 1, synset: synset.name }] : [];
      });
      return [word, { total: senses.length, covered }];
    }),
  );
}

/** Irregular forms by the lemma that they lead to. */
function irregularFormsByLemma(exceptions: NounExceptions): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const [form, lemmas] of exceptions)
    for (const lemma of lemmas) forms.set(lemma, [...(forms.get(lemma) ?? []), form]);
  return forms;
}

/** The exceptions spelled with `_`, those of one spelling together. */
function foldExceptions(exceptions: NounExceptions): NounExceptions {
  const folded = new Map<string, readonly string[]>();
  for (const [form, lemmas] of exceptions) {
    const key = foldSpelling(form);
    folded.set(key, [...(folded.get(key) ?? []), ...lemmas.map(foldSpelling)]);
  }
  return folded;
}

/** Nouns outside `words` that morphy meets, as written or spelled with `_`, where it also meets one of `words`. */
function findOtherNouns(nouns: Nouns, words: ReadonlySet<string>, exceptions: NounExceptions): Set<string> {
  const irregular = irregularFormsByLemma(exceptions);
  const folded = foldExceptions(exceptions);
  const spellings = groupBySpelling(nouns.senses.keys());
  const meetsWord = (spelling: string): boolean =>
    candidateForms(spelling, folded).some((form) => spellings.get(form)?.some((noun) => words.has(noun)));
  const others = [...nouns.senses.keys()].filter((noun) => {
    if (words.has(noun)) return false;
    const queries = [noun, ...attach(noun), ...(irregular.get(noun) ?? [])];
    return queries.some((query) => meetsWord(foldSpelling(query)));
  });
  return new Set(others);
}

/** Exceptions that give other known words, or another order of them, than the rules would. */
function relevantExceptions(exceptions: NounExceptions, isKnown: (form: string) => boolean): NounExceptions {
  const relevant = [...exceptions].flatMap(([form, lemmas]) => {
    const known = [...new Set([form, ...lemmas])].filter(isKnown);
    const byRule = candidateForms(form, new Map()).filter(isKnown);
    return known.join() === byRule.join() ? [] : [[form, lemmas.filter(isKnown)] as const];
  });
  return new Map(relevant);
}

/** The words of a label set, and of the rest of the dictionary what is needed to reduce them as NLTK does. */
export function knownWords(nouns: Nouns, covering: Covering, exceptions: NounExceptions): KnownWords {
  const words = coveredWords(nouns, covering);
  const others = [...findOtherNouns(nouns, new Set(words.keys()), exceptions)].sort();
  const spellings = groupBySpelling([...words.keys(), ...others]);
  return {
    words,
    otherNouns: new Map(others.map((noun) => [noun, nouns.senses.get(noun)?.length ?? 0])),
    exceptions: relevantExceptions(exceptions, (form) => spellings.has(foldSpelling(form))),
  };
}
