import { imagenet1k } from "./imagenet-1k.ts";
import type { Sense, Taxonomy } from "./types.ts";

/**
 * The senses that a word, or the word that it is an inflected form of, has in a taxonomy: NLTK's `synsets(word, "n")` on
 * WordNet 3.0 without those that have no classes, each with its rank in the full list. Empty where there is none.
 */
export function senses(word: string, taxonomy: Taxonomy = imagenet1k): readonly Sense[] {
  return taxonomy.senses(word);
}
