/*
 * How English nouns are reduced to their lemmas.
 * Generated: do not edit. Change tools/gen-hierarchy/src/morphology.ts and run `pnpm gen`.
 * The rules are those of WordNet's own manual page morphy(7WN).
 */
/** Ending of an inflected noun and ending of its lemma, in the order in which NLTK tries them. */
export const nounDetachments: readonly (readonly [inflected: string, lemma: string])[] = [
    ["s",""],
    ["ses","s"],
    ["ves","f"],
    ["xes","x"],
    ["zes","z"],
    ["ches","ch"],
    ["shes","sh"],
    ["men","man"],
    ["ies","y"],
  ];
