import type { NounSynset, Nouns } from "./nouns.ts";

/** A synset that is a class of a label set or lies above one. */
export interface CoveringSynset {
  /** As NLTK writes it, `dog.n.01`. */
  readonly name: string;
  /** First lemma in lower case and its sense number: the two parts of the name. */
  readonly lemma: string;
  readonly sense: string;
  readonly wnid: string;
  readonly lemmas: readonly string[];
  readonly definition: string;
  /** Names of all direct hypernyms, then of all instance hypernyms. */
  readonly parents: readonly string[];
  /** The classes strictly below, and the synset itself where it is a class; ascending. */
  readonly classIndices: readonly number[];
  /** Whether there is a class strictly below. */
  readonly isHypernym: boolean;
}

/** What WordNet says about what lies above the classes of one label set. */
export interface Covering {
  /** In ascending order of the wnid. */
  readonly synsets: readonly CoveringSynset[];
  /** The same by offset. */
  readonly byOffset: ReadonlyMap<number, CoveringSynset>;
  /** The classes' synsets in class order. */
  readonly classes: readonly CoveringSynset[];
}

function requireSynset(nouns: Nouns, offset: number): NounSynset {
  const synset = nouns.synsets.get(offset);
  if (!synset)
    throw new Error(
      `No noun synset at offset ${offset} in WordNet 3.0: is the label set of another release?`,
    );
  return synset;
}

/** Offsets of everything above a synset, at every distance, without itself. */
function offsetsAbove(nouns: Nouns, offset: number): Set<number> {
  const above = new Set<number>();
  const pending = [...requireSynset(nouns, offset).parents];
  for (const parent of pending) {
    if (above.has(parent)) continue;
    above.add(parent);
    pending.push(...requireSynset(nouns, parent).parents);
  }
  return above;
}

/** Class indices strictly below each synset that has any. */
function classesBelow(nouns: Nouns, classOffsets: readonly number[]): Map<number, number[]> {
  const below = new Map<number, number[]>();
  for (const [classIndex, offset] of classOffsets.entries())
    for (const above of offsetsAbove(nouns, offset))
      below.set(above, [...(below.get(above) ?? []), classIndex]);
  return below;
}

function nameParts(nouns: Nouns, synset: NounSynset): { lemma: string; sense: string; name: string } {
  const lemma = (synset.lemmas[0] ?? "").toLowerCase();
  const position = (nouns.senses.get(lemma) ?? []).indexOf(synset.offset);
  if (position < 0)
    throw new Error(`Synset ${synset.offset} is not among the senses of its first lemma ${lemma}`);
  const sense = String(position + 1).padStart(2, "0");
  return { lemma, sense, name: `${lemma}.n.${sense}` };
}

/** The synsets of a label set's classes and all that lies above them. */
export function coverClasses(nouns: Nouns, classOffsets: readonly number[]): Covering {
  const below = classesBelow(nouns, classOffsets);
  const offsets = [...new Set([...below.keys(), ...classOffsets])].sort((a, b) => a - b);
  const synsets = offsets.map((offset): CoveringSynset => {
    const synset = requireSynset(nouns, offset);
    const own = classOffsets.flatMap((other, classIndex) => (other === offset ? [classIndex] : []));
    return {
      ...nameParts(nouns, synset),
      wnid: `n${String(offset).padStart(8, "0")}`,
      lemmas: synset.lemmas,
      definition: synset.definition,
      parents: synset.parents.map((parent) => nameParts(nouns, requireSynset(nouns, parent)).name),
      classIndices: [...(below.get(offset) ?? []), ...own].sort((a, b) => a - b),
      isHypernym: below.has(offset),
    };
  });
  const byOffset = new Map(synsets.map((synset, position) => [offsets[position] ?? 0, synset]));
  return { synsets, byOffset, classes: classOffsets.flatMap((offset) => byOffset.get(offset) ?? []) };
}
