import type { Sense, Taxonomy } from "@coarse/taxonomy";
import { listWords } from "../errors/list-words.ts";
import { describeClasses } from "./describe-classes.ts";
import { largestOf, type TermDoubt } from "./resolve-term.ts";

/** What a term was taken for, and what else may have been meant, in one sentence without a full stop. */
export function describeDoubt({ term, resolved, kind }: TermDoubt, taxonomy: Taxonomy): string {
  const { synset, otherSenses, classIndices } = resolved;
  const counted = (sense: Sense) =>
    `${sense.synset.name} (${describeClasses(sense.synset.classIndices, taxonomy)})`;
  if (kind === "label")
    return `${term} is taken for the class of that label, #${classIndices.join(", #")}; what else the word means: ${listWords(otherSenses.map(counted), "and")}`;
  const name = synset?.name ?? term;
  if (kind === "only sense")
    return `${term} is taken for ${name} (${describeClasses(classIndices, taxonomy)}), the only one of its senses with classes`;
  const largest = largestOf(otherSenses);
  return `${term} is taken for ${name}, its first sense; ${largest ? counted(largest) : "another"} has more classes`;
}
