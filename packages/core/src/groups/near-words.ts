import type { Taxonomy } from "@coarse/taxonomy";
import { distance } from "fastest-levenshtein";

const LISTED = 5;

/** Known words that look like one that was typed. */
export interface NearWords {
  /** Nearest first; at most five. */
  readonly words: readonly string[];
  /** Letters between the typed word and the nearest; `Infinity` where there is none near. */
  readonly distance: number;
}

/**
 * The words of the taxonomy, and labels that WordNet has no part in, within a few edits of `word`. Case counts for nothing, nor does `-` or blank for `_`. Of
 * equally near words the one for more classes comes first: that is the likelier name of a group.
 */
export function nearWords(word: string, taxonomy: Taxonomy): NearWords {
  const typed = word.toLowerCase().replace(/[\s-]+/g, "_");
  const reach = editsWithin(typed.length);
  const found: { word: string; edits: number; classCount: number }[] = [];
  const labels = taxonomy.classes.flatMap(({ label, synset }) => (synset === undefined ? [label] : []));
  for (const known of [...labels, ...taxonomy.words()]) {
    if (Math.abs(known.length - typed.length) > reach) continue;
    const edits = distance(typed, known.toLowerCase().replace(/[\s-]+/g, "_"));
    if (edits <= reach) found.push({ word: known, edits, classCount: classCountOf(known, taxonomy) });
  }
  found.sort((a, b) => a.edits - b.edits || b.classCount - a.classCount);
  return {
    words: found.slice(0, LISTED).map((near) => near.word),
    distance: found[0]?.edits ?? Number.POSITIVE_INFINITY,
  };
}

/** Two letters in the wrong order are two edits, so from four letters on (`brid`) there must be room for them. */
function editsWithin(length: number): number {
  return length < 4 ? 1 : Math.max(2, Math.floor(length / 3));
}

function classCountOf(word: string, taxonomy: Taxonomy): number {
  return Math.max(1, ...taxonomy.senses(word).map((sense) => sense.synset.classIndices.length));
}
