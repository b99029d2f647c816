import { readFileSync } from "node:fs";
import { join } from "node:path";
import WordPOS, { type DataRecord } from "wordpos";

/** A noun synset as WordNet has it. */
export interface NounSynset {
  readonly offset: number;
  /** In WordNet's order and case, blanks written as `_`. */
  readonly lemmas: readonly string[];
  readonly definition: string;
  /** Offsets of the hypernyms, then of the instance hypernyms; all of them, as WordNet is a graph. */
  readonly parents: readonly number[];
}

/** All nouns of a WordNet dictionary. */
export interface Nouns {
  /** By offset. */
  readonly synsets: ReadonlyMap<number, NounSynset>;
  /** Offsets of the synsets of each lemma (in lower case), first sense first. */
  readonly senses: ReadonlyMap<string, readonly number[]>;
}

const rootLemma = "entity";
const upward = ["@", "@i"];
const downward = ["~", "~i"];

/** The gloss without its quoted examples, as NLTK's `definition()` cuts it. */
function definitionOf(gloss: string): string {
  return gloss
    .replaceAll(/".*?"/g, "")
    .trim()
    .replaceAll(/^[; ]+|[; ]+$/g, "");
}

function targets(record: DataRecord, symbols: readonly string[]): number[] {
  return symbols.flatMap((symbol) =>
    record.ptrs.filter((ptr) => ptr.pointerSymbol === symbol).map((ptr) => Number(ptr.synsetOffset)),
  );
}

function nounSynset(record: DataRecord): NounSynset {
  return {
    offset: Number(record.synsetOffset),
    lemmas: record.synonyms,
    definition: definitionOf(record.gloss),
    parents: targets(record, upward),
  };
}

/** Reads every noun synset from the root downwards; each noun of WordNet 3.0 lies under `entity`. */
async function walk(wordpos: WordPOS, root: number, onRead: () => void): Promise<Map<number, NounSynset>> {
  const synsets = new Map<number, NounSynset>();
  let level = [root];
  while (level.length > 0) {
    const seek = async (offset: number) => {
      const record = await wordpos.seek(offset, "n");
      onRead();
      return record;
    };
    const records = await Promise.all(level.map(seek));
    for (const record of records) synsets.set(Number(record.synsetOffset), nounSynset(record));
    const below = records.flatMap((record) => targets(record, downward));
    level = [...new Set(below)].filter((offset) => !synsets.has(offset));
  }
  return synsets;
}

async function sensesOf(wordpos: WordPOS, lemma: string): Promise<readonly number[]> {
  const record = await wordpos.nounIndex.lookup(lemma);
  if (!record)
    throw new Error(`No noun ${lemma} in index.noun, which its synset in data.noun names: the files differ`);
  return record.synsetOffset.map(Number);
}

/** How many synsets and words a dictionary has; what is no entry in its files begins with blanks. */
function entriesIn(dictPath: string): number {
  return ["data.noun", "index.noun"].reduce(
    (sum, file) => sum + (readFileSync(join(dictPath, file), "latin1").match(/^\S/gm)?.length ?? 0),
    0,
  );
}

/**
 * Reads the nouns of a verified dictionary folder through wordpos.
 *
 * @param onProgress hears how many of the synsets and words were read
 */
export async function readNouns(
  dictPath: string,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Nouns> {
  const total = entriesIn(dictPath);
  let done = 0;
  const onRead = () => {
    done += 1;
    onProgress(done, total);
  };
  const wordpos = new WordPOS({ dictPath });
  const [root = 0] = await sensesOf(wordpos, rootLemma);
  const synsets = await walk(wordpos, root, onRead);
  const lemmas = [...synsets.values()].flatMap((synset) => synset.lemmas.map((lemma) => lemma.toLowerCase()));
  const senses = [...new Set(lemmas)].sort().map(async (lemma) => {
    const found = await sensesOf(wordpos, lemma);
    onRead();
    return [lemma, found] as const;
  });
  return { synsets, senses: new Map(await Promise.all(senses)) };
}
