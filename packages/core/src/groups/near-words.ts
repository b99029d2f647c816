import type { Taxonomy } from "@coarse/taxonomy";
import { distance } from "fastest-levenshtein";

const LISTED = 5;

/** Known words that look like one that was typed. */
export interface NearWords {
  /** Nearest first, equally near ones alphabetically; at most five. */
  readonly words: readonly string[];
  /** Letters between the typed word and the nearest; `Infinity` where there is none near. */
  readonly distance: number;
}

/** The words of the taxonomy within one edit per three letters of `word`; case counts for nothing, nor does `-` or blank for `_`. */
export function nearWords(word: string, taxonomy: Taxonomy): NearWords {
  const typed = word.toLowerCase().replace(/[\s-]+/g, "_");
  const reach = Math.max(1, Math.floor(typed.length / 3));
  const found: { word: string; edits: number }[] = [];
  for (const known of taxonomy.words()) {
    if (Math.abs(known.length - typed.length) > reach) continue;
    const edits = distance(typed, known.toLowerCase());
    if (edits <= reach) found.push({ word: known, edits });
  }
  found.sort((a, b) => a.edits - b.edits);
  return {
    words: found.slice(0, LISTED).map((near) => near.word),
    distance: found[0]?.edits ?? Number.POSITIVE_INFINITY,
  };
}
