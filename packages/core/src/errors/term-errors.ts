import type { Sense } from "@coarse/taxonomy";
import { CoarseInputError } from "./input-error.ts";
import { listWords } from "./list-words.ts";

const OTHER_FORMS =
  "a WordNet noun, a synset name (dog.n.01), a wnid (n02084071) or class indices (#281..285)";

/** A term that is no word of the label set's taxonomy. */
export class UnknownWordError extends CoarseInputError {
  override readonly name = "UnknownWordError";
  readonly word: string;
  /** Known words within a few letters of it, nearest first; may be empty. */
  readonly nearWords: readonly string[];

  constructor(word: string, nearWords: readonly string[]) {
    const remedy =
      nearWords.length > 0 ? `did you mean ${listWords(nearWords, "or")}?` : `give ${OTHER_FORMS} instead`;
    super(`Unknown word ${word}: ${remedy}`);
    this.word = word;
    this.nearWords = nearWords;
  }
}

/** A WordNet noun, or a synset of another label set, that neither is a class of this label set nor has one below it. */
export class NoClassesBelowError extends CoarseInputError {
  override readonly name = "NoClassesBelowError";
  readonly term: string;
  readonly labelSet: string;
  /** Words with classes within a few letters of it, nearest first; may be empty: `kat` is a noun, too. */
  readonly nearWords: readonly string[];

  constructor(term: string, labelSet: string, nearWords: readonly string[] = []) {
    const remedy =
      nearWords.length > 0
        ? `did you mean ${listWords(nearWords, "or")}?`
        : "use a word for something this classifier was trained on";
    super(`No class lies under ${term}, which is unknown to ${labelSet}: ${remedy}`);
    this.term = term;
    this.labelSet = labelSet;
    this.nearWords = nearWords;
  }
}

/** A synset name, `dog.n.99`, that is not among the label set's classes and what lies above them. */
export class UnknownSynsetError extends CoarseInputError {
  override readonly name = "UnknownSynsetError";
  readonly synset: string;
  /** Synset names that the word in it stands for, or near words; may be empty. */
  readonly alternatives: readonly string[];

  constructor(synset: string, labelSet: string, alternatives: readonly string[]) {
    const remedy =
      alternatives.length > 0
        ? `did you mean ${listWords(alternatives, "or")}?`
        : `give ${OTHER_FORMS} instead`;
    super(`No class of ${labelSet} lies under a synset ${synset}: ${remedy}`);
    this.synset = synset;
    this.alternatives = alternatives;
  }
}

/** A wnid that is not among the label set's classes and what lies above them. */
export class UnknownWnidError extends CoarseInputError {
  override readonly name = "UnknownWnidError";
  readonly wnid: string;

  constructor(wnid: string, labelSet: string) {
    super(
      `No class of ${labelSet} lies under wnid ${wnid}: give n and the 8-digit offset of a noun in WordNet 3.0, as in n02084071`,
    );
    this.wnid = wnid;
  }
}

/** A word whose first sense has no classes while several of its other senses have. */
export class AmbiguousWordError extends CoarseInputError {
  override readonly name = "AmbiguousWordError";
  readonly word: string;
  readonly senses: readonly Sense[];

  /** `describe` gives the classes of a sense in a few words: `2 classes (tabby, tiger cat)`. */
  constructor(word: string, senses: readonly Sense[], describe: (sense: Sense) => string) {
    const choices = senses.map(
      (sense) => `${sense.synset.name} "${sense.synset.definition}" with ${describe(sense)}`,
    );
    super(`Ambiguous word ${word}: say ${listWords(choices, "or")}`);
    this.word = word;
    this.senses = senses;
  }
}

/** A term that is no label of a classifier whose labels mean nothing to WordNet. */
export class UnknownLabelError extends CoarseInputError {
  override readonly name = "UnknownLabelError";
  readonly term: string;
  /** Labels within a few letters of it, nearest first; may be empty. */
  readonly nearLabels: readonly string[];

  /** `some` are the first of its labels, to show what they look like. */
  constructor(term: string, nearLabels: readonly string[], some: readonly string[]) {
    const remedy =
      nearLabels.length > 0
        ? `did you mean ${listWords(nearLabels, "or")}?`
        : `give its labels (${some.join(", ")} …), a pattern of them (${some[0]?.slice(0, 3) ?? ""}*) or class indices (#0..2)`;
    super(`The model has no label ${term}, and WordNet does not know its labels: ${remedy}`);
    this.term = term;
    this.nearLabels = nearLabels;
  }
}

/** A term that is the label of several classes. */
export class AmbiguousLabelError extends CoarseInputError {
  override readonly name = "AmbiguousLabelError";
  readonly label: string;
  readonly classIndices: readonly number[];

  constructor(label: string, classIndices: readonly number[]) {
    const choices = classIndices.map((index) => `#${index}`);
    super(`${classIndices.length} classes are labeled ${label}: say ${listWords(choices, "or")}`);
    this.label = label;
    this.classIndices = classIndices;
  }
}

/** A pattern, `Persian*`, that no label fits. */
export class NoMatchingLabelError extends CoarseInputError {
  override readonly name = "NoMatchingLabelError";
  readonly pattern: string;

  constructor(pattern: string, labelSet: string) {
    super(
      `No label of ${labelSet === "own" ? "the model" : labelSet} fits ${pattern}: give a shorter pattern, or class indices (#3)`,
    );
    this.pattern = pattern;
  }
}

/** `dog!` where there is no class of dogs alone. */
export class NotAClassError extends CoarseInputError {
  override readonly name = "NotAClassError";
  readonly synset: string;

  constructor(synset: string, labelSet: string) {
    super(`${synset} is no class of ${labelSet}, only above some: leave out the !`);
    this.synset = synset;
  }
}

/** A question about what lies above classes, to a label set in which nothing does. */
export class NoHierarchyError extends CoarseInputError {
  override readonly name = "NoHierarchyError";

  constructor(labelSet: string) {
    super(
      `Nothing lies above the labels of ${labelSet}, so no answer can be less precise: leave out --confidence`,
    );
  }
}
