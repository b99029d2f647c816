/** A WordNet 3.0 noun synset that is a class of a label set or has classes of it below. */
export interface Synset<Name extends string = string> {
  /** As NLTK writes it: first lemma, part of speech, number of that sense: `dog.n.01`. */
  readonly name: Name;
  /** `n` and the 8-digit offset in WordNet 3.0, as ImageNet writes it: `n02084071`; empty for a name of one's own hierarchy. */
  readonly wnid: string;
  /** All lemmas in WordNet's order, blanks written as `_`. */
  readonly lemmas: readonly string[];
  /**
   * WordNet's. In a browser it is empty until `loadTaxonomy` has been called for the label set, which loads the definitions:
   * they are as large as all else.
   */
  readonly definition: string;
  /** The classes strictly below, and the synset itself where it is a class; ascending. */
  readonly classIndices: readonly number[];
}

/** One output of a classifier. */
export interface LabeledClass {
  readonly index: number;
  /** Synset name, `tench.n.01`; absent where the label means nothing to WordNet. */
  readonly synset?: string;
  readonly wnid?: string;
  /** What to show a person: `tench`, `great white shark`. */
  readonly label: string;
}

/** One meaning of a word. */
export interface Sense {
  readonly synset: Synset;
  /** Position among all noun senses that NLTK's `synsets(word, "n")` lists, from 1. */
  readonly rank: number;
}

/**
 * The ordered classes of a classifier and everything WordNet says about what lies above them.
 * Plain values and look-ups; made once per label set by `pnpm gen`.
 */
export interface Taxonomy {
  /** Name of the label set: `imagenet-1k`; `own` for labels of a model's own. */
  readonly labelSet: string;
  readonly classes: readonly LabeledClass[];
  /** Every synset with at least one class strictly below it, keyed by synset name (null prototype or own keys only). */
  readonly hypernyms: Readonly<Record<string, Synset>>;
  /** The hypernyms and the classes themselves, by synset name. `undefined` for anything else. */
  synset(name: string): Synset | undefined;
  /** The same by wnid, `n02084071`. */
  synsetOfWnid(wnid: string): Synset | undefined;
  /** Names of the direct hypernyms (and instance hypernyms) of a synset of this taxonomy. WordNet is a graph: there may be several. */
  parents(name: string): readonly string[];
  /**
   * The senses of a word or of an inflected form of it (NLTK's morphy) that have classes, in NLTK's order.
   * Blanks, `_` and `-` are the same; case does not count. Empty where there is none.
   */
  senses(word: string): readonly Sense[];
  /** Every word that `senses` knows without inflection, blanks written as `_`, sorted. */
  words(): readonly string[];
}
