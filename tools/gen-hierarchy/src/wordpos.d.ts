declare module "wordpos" {
  /** A line of `index.noun`. */
  export interface IndexRecord {
    readonly lemma: string;
    /** Offsets of the lemma's synsets, 8 digits each, most frequent sense first. */
    readonly synsetOffset: readonly string[];
  }

  /** A line of `data.noun`. */
  export interface DataRecord {
    readonly synsetOffset: string;
    readonly synonyms: readonly string[];
    readonly ptrs: readonly {
      readonly pointerSymbol: string;
      readonly synsetOffset: string;
      readonly pos: string;
    }[];
    readonly gloss: string;
  }

  /** The part of wordpos 2.1.0 that the generator calls. */
  export default class WordPOS {
    constructor(options: { dictPath: string });
    readonly nounIndex: { lookup(lemma: string): Promise<IndexRecord | null> };
    seek(offset: number, pos: "n"): Promise<DataRecord>;
  }
}
