import type { LabeledClass, Sense, Synset, Taxonomy } from "@coarse/taxonomy";
import {
  AmbiguousLabelError,
  AmbiguousWordError,
  NoClassesBelowError,
  NoMatchingLabelError,
  NotAClassError,
  UnknownLabelError,
  UnknownSynsetError,
  UnknownWnidError,
  UnknownWordError,
} from "../errors/term-errors.ts";
import { isClassRange, parseClassRange } from "./class-range.ts";
import { describeClasses } from "./describe-classes.ts";
import { classesLabeled, classesLike, classesNamed } from "./label-index.ts";
import { nearWords } from "./near-words.ts";

/** All nouns of WordNet: tells a word with no class below it from a mistyped one. `@coarse/taxonomy/nouns` is one. */
export interface NounVocabulary {
  /** Whether WordNet has the word, or the word it is an inflected form of, as a noun. */
  isNoun(word: string): boolean;
}

/** What {@linkcode resolveTerm} and the group language take besides the text and the taxonomy. */
export interface TermOptions {
  /** Without it a noun with no class below it is reported as unknown. */
  readonly nouns?: NounVocabulary;
  /** Hears of each term that somebody may have meant otherwise. */
  readonly onDoubt?: (doubt: TermDoubt) => void;
}

/** A term whose meaning is not the only one, or not the likeliest, and why. */
export interface TermDoubt {
  readonly term: string;
  readonly resolved: ResolvedTerm;
  /**
   * `label`: it is a class's label, and a word for other classes besides. `only sense`: the word's usual sense has no
   * classes, and one other has. `larger sense`: another sense has more classes.
   */
  readonly kind: "label" | "only sense" | "larger sense";
}

/** What a term stands for. */
export interface ResolvedTerm {
  /** Absent for class indices, patterns, and labels that mean nothing to WordNet. */
  readonly synset?: Synset;
  /** Ascending, without duplicates, at least one. */
  readonly classIndices: readonly number[];
  /** The other senses of the word that have classes; empty where the term is no word. */
  readonly otherSenses: readonly Sense[];
  /** Present where the term was taken for the label of a class, letter by letter. */
  readonly label?: string;
}

const WNID = /^n\d{8}$/;
const SYNSET_NAME = /^(.+)\.[a-z]\.\d+$/;

/**
 * What one term means: class indices (`#281..285`), a label of the classifier's, letter by letter, a pattern of labels
 * (`Persian*`), a wnid (`n02084071`), a synset name (`crane.n.05`) or a word; with `!` behind it (`dog!`) the synset's own
 * class alone. A word stands for its first noun sense where that has classes, and no other sense, but for those directly
 * beside it, has more than twice as many, else for the only other sense that has.
 *
 * @param term - In any case; blanks and `_` are the same.
 * @param taxonomy - Of the classifier's label set.
 * @param options - Which words there are besides those with classes.
 * @returns The classes, the synset above them, and what else the word means.
 * @throws {UnknownWordError} with near words; {@linkcode UnknownSynsetError}, {@linkcode UnknownWnidError} likewise
 * @throws {NoClassesBelowError} for a noun of `options.nouns` with no class below it
 * @throws {AmbiguousWordError} where the first sense has no classes and several others have, or another one has more than
 * twice as many
 * @throws {AmbiguousLabelError} for the label of several classes; {@linkcode NoMatchingLabelError} for a pattern of none
 * @throws {NotAClassError} for a synset with `!` that is not a class itself
 * @throws {ClassIndexOutOfRangeError} and {@linkcode GroupSyntaxError} for class indices
 */
export function resolveTerm(term: string, taxonomy: Taxonomy, options: TermOptions = {}): ResolvedTerm {
  if (term.startsWith("#"))
    return { classIndices: parseClassRange(term, taxonomy.classes.length), otherSenses: [] };
  const label = resolveLabel(term, taxonomy);
  if (label) {
    if (label.otherSenses.length > 0) options.onDoubt?.({ term, resolved: label, kind: "label" });
    return label;
  }
  if (term.includes("*")) return { classIndices: classesLike(term, taxonomy), otherSenses: [] };
  if (term.endsWith("!")) return ownClass(resolveTerm(term.slice(0, -1), taxonomy, options), taxonomy);
  if (WNID.test(term)) return resolvedSynset(taxonomy.synsetOfWnid(term) ?? unknownWnid(term, taxonomy));
  const synset = namedSynset(term, taxonomy);
  return synset ? resolvedSynset(synset) : resolveWord(term, taxonomy, options);
}

/** The class that a text is the label of: letter by letter, or nearly so where it is no word. */
function resolveLabel(text: string, taxonomy: Taxonomy): ResolvedTerm | undefined {
  const senses = taxonomy.senses(text);
  const exact = classesLabeled(text, taxonomy);
  const found = exact.length > 0 || senses.length > 0 ? exact : classesNamed(text, taxonomy);
  const [labeled, ...others] = found;
  if (!labeled) return undefined;
  if (others.length > 0 && senses.length > 1) throw ambiguousWord(text, senses, taxonomy);
  if (others.length > 0)
    throw new AmbiguousLabelError(
      text,
      found.map(({ index }) => index),
    );
  // a label that is meant as the word is first meant is a word like others
  const [first] = senses;
  const isWord = labeled.synset !== undefined && first?.rank === 1 && first.synset.name === labeled.synset;
  return isWord ? undefined : resolvedClass(labeled, senses, taxonomy);
}

/** A class and what is below it; the other senses of its label are kept to be told. */
function resolvedClass(
  { index, label, synset: name }: LabeledClass,
  senses: readonly Sense[],
  taxonomy: Taxonomy,
): ResolvedTerm {
  const synset = name === undefined ? undefined : taxonomy.synset(name);
  const otherSenses = senses.filter((sense) => sense.synset.name !== name);
  return { ...(synset && { synset }), classIndices: synset?.classIndices ?? [index], otherSenses, label };
}

/** A synset's own class without those below it. */
function ownClass({ synset, ...resolved }: ResolvedTerm, taxonomy: Taxonomy): ResolvedTerm {
  if (!synset) return resolved;
  const classIndices = synset.classIndices.filter((index) => taxonomy.classes[index]?.synset === synset.name);
  if (classIndices.length === 0) throw new NotAClassError(synset.name, taxonomy.labelSet);
  return { ...resolved, synset, classIndices };
}

/** Whether a term stands for classes, ambiguous words included; never throws. */
export function isKnownTerm(term: string, taxonomy: Taxonomy): boolean {
  return (
    isClassRange(term) ||
    term.includes("*") ||
    classesNamed(term, taxonomy).length > 0 ||
    (term.endsWith("!") && isKnownTerm(term.slice(0, -1), taxonomy)) ||
    (WNID.test(term) && taxonomy.synsetOfWnid(term) !== undefined) ||
    namedSynset(term, taxonomy) !== undefined ||
    taxonomy.senses(term).length > 0
  );
}

function resolvedSynset(synset: Synset): ResolvedTerm {
  return { synset, classIndices: synset.classIndices, otherSenses: [] };
}

/** NLTK's names are in lower case, with `_` for blanks; people type them otherwise. */
function namedSynset(term: string, taxonomy: Taxonomy): Synset | undefined {
  if (!SYNSET_NAME.test(term)) return undefined;
  return taxonomy.synset(term) ?? taxonomy.synset(term.toLowerCase().replace(/\s+/g, "_"));
}

function resolveWord(word: string, taxonomy: Taxonomy, options: TermOptions): ResolvedTerm {
  const senses = taxonomy.senses(word);
  const [first, ...rest] = senses;
  if (!first) throw unknownTerm(word, taxonomy, options);
  const own = first.synset.classIndices.length;
  const apart = rest.filter((sense) => !areSiblings(first, sense, taxonomy));
  const most = largestOf(apart)?.synset.classIndices.length ?? 0;
  const isOutnumbered = most > MOST_TIMES * own;
  if (rest.length > 0 && (first.rank > 1 || isOutnumbered)) throw ambiguousWord(word, senses, taxonomy);
  const resolved = { ...resolvedSynset(first.synset), otherSenses: rest };
  if (first.rank > 1) options.onDoubt?.({ term: word, resolved, kind: "only sense" });
  else if (most > own) options.onDoubt?.({ term: word, resolved, kind: "larger sense" });
  return resolved;
}

/** So many times the classes of a word's first sense another may have; with more, who says the word may well mean that. */
const MOST_TIMES = 2;

/** Whether two senses lie directly below one synset, as cat and big cat do: then the first is meant, whatever the other has. */
function areSiblings(a: Sense, b: Sense, taxonomy: Taxonomy): boolean {
  const parents = taxonomy.parents(b.synset.name);
  return taxonomy.parents(a.synset.name).some((parent) => parents.includes(parent));
}

/** The sense with most classes. */
export function largestOf(senses: readonly Sense[]): Sense | undefined {
  const size = ({ synset }: Sense) => synset.classIndices.length;
  return [...senses].sort((a, b) => size(b) - size(a))[0];
}

function ambiguousWord(word: string, senses: readonly Sense[], taxonomy: Taxonomy): AmbiguousWordError {
  return new AmbiguousWordError(word, senses, (sense) =>
    describeClasses(sense.synset.classIndices, taxonomy),
  );
}

function unknownWnid(wnid: string, taxonomy: Taxonomy): never {
  throw new UnknownWnidError(wnid, taxonomy.labelSet);
}

/** Labels that are shown of a set. */
const SHOWN = 3;

function unknownTerm(term: string, taxonomy: Taxonomy, options: TermOptions): Error {
  const { classes } = taxonomy;
  if (classes.every(({ synset }) => synset === undefined)) {
    const some = classes.slice(0, SHOWN).map(({ label }) => label);
    return new UnknownLabelError(term, nearWords(term, taxonomy).words, some);
  }
  if (options.nouns?.isNoun(term))
    return new NoClassesBelowError(term, taxonomy.labelSet, nearWords(term, taxonomy).words);
  const wordOfSynset = SYNSET_NAME.exec(term)?.[1];
  if (wordOfSynset === undefined) return new UnknownWordError(term, nearWords(term, taxonomy).words);
  const senses = taxonomy.senses(wordOfSynset).map((sense) => sense.synset.name);
  const alternatives = senses.length > 0 ? senses : nearWords(wordOfSynset, taxonomy).words;
  return new UnknownSynsetError(term, taxonomy.labelSet, alternatives);
}
