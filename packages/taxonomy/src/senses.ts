import { imagenet1k } from "./imagenet-1k.ts";
import type { Sense, Taxonomy } from "./types.ts";

/**
 * The senses that a word, or the word that it is an inflected form of, has in a taxonomy: NLTK's `synsets(word, "n")` on
 * WordNet 3.0 without those that have no classes, each with its rank in the full list. Empty where there is none.
 *
 * @param word - In any inflection: `dogs`.
 * @param taxonomy - `imagenet-1k` where not given.
 * @returns The senses, the most frequent one first.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { senses } from "@coarse/taxonomy";
 *
 * assert.deepEqual(
 *   senses("cranes").map(({ synset }) => synset.name),
 *   ["crane.n.04", "crane.n.05"],
 * );
 * ```
 */
export function senses(word: string, taxonomy: Taxonomy = imagenet1k): readonly Sense[] {
  return taxonomy.senses(word);
}
