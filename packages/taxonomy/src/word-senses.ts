import { createMorphology } from "./morphology.ts";
import type { TaxonomyTables } from "./taxonomy-tables.ts";
import type { Sense, Synset } from "./types.ts";
import { readWordRows } from "./word-rows.ts";

/** The senses of one word as it stands. */
interface OwnSenses {
  /** How many noun senses WordNet gives the word, in this taxonomy or not. */
  readonly total: number;
  /** Those in this taxonomy, by rank. */
  readonly senses: readonly Sense[];
}

/** The words of a taxonomy and their senses. */
export interface WordSenses {
  /** Sorted. */
  readonly words: readonly string[];
  /** Senses of a word or of an inflected form of it; see `Taxonomy.senses`. */
  find(word: string): readonly Sense[];
}

/** Synsets by lemma in lower case, in the order given. */
function synsetsByWord(synsets: readonly Synset[]): Map<string, Synset[]> {
  const byWord = new Map<string, Synset[]>();
  for (const synset of synsets)
    for (const lemma of synset.lemmas) {
      const word = lemma.toLowerCase();
      const others = byWord.get(word);
      if (others) others.push(synset);
      else byWord.set(word, [synset]);
    }
  return byWord;
}

function ownSenses(synsets: readonly Synset[], [total = 1, ...ranks]: readonly number[]): OwnSenses {
  const senses = synsets.map((synset, i) => ({ synset, rank: ranks[i] ?? 1 }));
  return { total, senses: senses.sort((a, b) => a.rank - b.rank) };
}

/** Every word the tables know, also those without a synset of this taxonomy. */
function knownWords(synsets: readonly Synset[], tables: TaxonomyTables): Map<string, OwnSenses> {
  const senseRanks = readWordRows(tables.senseRanks);
  const words = [...synsetsByWord(synsets)].map(
    ([word, itsSynsets]) => [word, ownSenses(itsSynsets, senseRanks.get(word)?.map(Number) ?? [])] as const,
  );
  const others = [...readWordRows(tables.otherNouns)].map(
    ([word, [total]]) => [word, { total: Number(total), senses: [] }] as const,
  );
  return new Map<string, OwnSenses>([...words, ...others]);
}

/** One list of the senses of several lemmas; ranks go on from lemma to lemma, a synset counts where it is first. */
function joinSenses(lemmas: readonly OwnSenses[]): readonly Sense[] {
  const joined = new Map<Synset, Sense>();
  let before = 0;
  for (const { total, senses } of lemmas) {
    for (const { synset, rank } of senses)
      if (!joined.has(synset)) joined.set(synset, { synset, rank: before + rank });
    before += total;
  }
  return [...joined.values()];
}

/** Makes the words of a taxonomy whose synsets are given in ascending order of the wnid. */
export function createWordSenses(synsets: readonly Synset[], tables: TaxonomyTables): WordSenses {
  const known = knownWords(synsets, tables);
  const morphology = createMorphology(new Set(known.keys()), readWordRows(tables.exceptions));
  return {
    words: [...known.keys()].filter((word) => known.get(word)?.senses.length).sort(),
    find: (word) => joinSenses(morphology.lemmas(word).flatMap((lemma) => known.get(lemma) ?? [])),
  };
}
