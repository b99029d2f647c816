import type { Synset } from "./types.ts";
import type { WordRows } from "./word-rows.ts";

/** The generated tables of one label set, as compact as they can be and still be checked by eye. */
export interface TaxonomyTables {
  readonly labelSet: string;
  /** Hypernyms and classes, each once, in ascending order of the wnid. */
  readonly synsets: readonly Synset[];
  /** Positions of the classes among the synsets, in class order, as ranges: `281..283,290`. */
  readonly classes: string;
  /** Positions of the synsets that are above another one, as ranges. */
  readonly hypernyms: string;
  /** For each synset the positions of its direct hypernyms: blank between synsets, comma between hypernyms. */
  readonly parents: string;
  /**
   * For each word with more than one noun sense in WordNet: how many, then the rank of each of its synsets that are in
   * this taxonomy, in ascending order of the wnid. All other words have one sense.
   */
  readonly senseRanks: WordRows;
  /** Words without a synset in this taxonomy that an inflected form of one with may be instead; number of their senses. */
  readonly otherNouns: WordRows;
  /** Irregular forms and their lemmas. */
  readonly exceptions: WordRows;
}
