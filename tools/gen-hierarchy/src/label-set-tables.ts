import { type ConstantNames, constantNames } from "./constant-names.ts";
import { type Covering, coverClasses } from "./covering.ts";
import { type KnownWords, knownWords } from "./known-words.ts";
import type { NounExceptions } from "./morphology.ts";
import type { Nouns } from "./nouns.ts";
import type { LabelSetSource } from "./pinned-inputs.ts";

/** All that the generated files of one label set hold. */
export interface LabelSetTables {
  readonly source: LabelSetSource;
  readonly covering: Covering;
  readonly known: KnownWords;
  readonly constants: ConstantNames;
}

/** The nouns and irregular forms of WordNet 3.0. */
export interface WordNet {
  readonly nouns: Nouns;
  readonly exceptions: NounExceptions;
}

/** Works out the tables of a label set from the offsets of its classes, in class order. */
export function labelSetTables(
  wordNet: WordNet,
  source: LabelSetSource,
  classOffsets: readonly number[],
): LabelSetTables {
  const covering = coverClasses(wordNet.nouns, classOffsets);
  const known = knownWords(wordNet.nouns, covering, wordNet.exceptions);
  return { source, covering, known, constants: constantNames(covering, known.words) };
}
