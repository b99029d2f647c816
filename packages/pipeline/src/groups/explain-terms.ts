import { parseGroups, resolveTerm, type TermOptions } from "@coarse/core";
import type { Taxonomy } from "@coarse/taxonomy";
import { withNouns } from "./read-groups.ts";

/** What a term means, for people who wonder what `dog` will cover. */
export interface ExplainedTerm {
  readonly term: string;
  readonly name: string;
  /** Present for a single term that is no index, as are the two that follow. */
  readonly synset?: string;
  readonly wnid?: string;
  readonly definition?: string;
  /** Class indices, ascending. */
  readonly classes: readonly number[];
  readonly otherSenses: readonly OtherSense[];
}

/** Another meaning of the word that has classes. */
export interface OtherSense {
  readonly synset: string;
  readonly definition: string;
  readonly classes: readonly number[];
}

/**
 * Explains what terms mean: synset, definition, classes and other senses of each.
 *
 * @param terms - In the group language, one group each.
 * @param taxonomy - Of the label set.
 * @returns One explanation for each term.
 */
export function explainTerms(
  terms: readonly string[],
  taxonomy: Taxonomy,
): Promise<readonly ExplainedTerm[]> {
  return withNouns((nouns) => terms.flatMap((term) => explain(term, taxonomy, nouns)));
}

function explain(text: string, taxonomy: Taxonomy, nouns: TermOptions): ExplainedTerm[] {
  return parseGroups(text, taxonomy, nouns).map(({ name, synset: synsetName, classIndices }) => {
    const synset = synsetName === undefined ? undefined : taxonomy.synset(synsetName);
    const term = text.slice(text.indexOf("=") + 1).trim();
    // only a group of a single term has a synset, and only a word has other senses
    const otherSenses = synset ? resolveTerm(term, taxonomy, nouns).otherSenses : [];
    return {
      term,
      name,
      ...(synset && { synset: synset.name, definition: synset.definition }),
      ...(synset?.wnid && { wnid: synset.wnid }),
      classes: classIndices,
      otherSenses: otherSenses.map((sense) => ({
        synset: sense.synset.name,
        definition: sense.synset.definition,
        classes: sense.synset.classIndices,
      })),
    };
  });
}
