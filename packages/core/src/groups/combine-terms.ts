import type { Taxonomy } from "@coarse/taxonomy";
import { EmptyGroupError } from "../errors/group-errors.ts";
import type { Group } from "../types.ts";
import { resolveTerm, type TermOptions } from "./resolve-term.ts";
import type { SignedTerm } from "./split-terms.ts";

/** A group of a single term; it keeps the synset the term stands for. */
export function groupOfTerm(
  named: { readonly name: string; readonly term: string },
  taxonomy: Taxonomy,
  options: TermOptions = {},
): Group {
  const { synset, classIndices } = resolveTerm(named.term, taxonomy, options);
  return { name: named.name, ...(synset && { synset: synset.name }), classIndices };
}

/**
 * Adds and takes away the classes of the terms, from left to right.
 *
 * @throws {EmptyGroupError} where nothing is left
 */
export function combineTerms(
  named: { readonly name: string; readonly terms: readonly SignedTerm[] },
  taxonomy: Taxonomy,
  options: TermOptions = {},
): Group {
  const [only, second] = named.terms;
  if (only && !second) return groupOfTerm({ name: named.name, term: only.term }, taxonomy, options);
  const members = new Set<number>();
  for (const { sign, term } of named.terms)
    for (const index of resolveTerm(term, taxonomy, options).classIndices)
      if (sign === "+") members.add(index);
      else members.delete(index);
  if (members.size === 0) throw new EmptyGroupError(named.name);
  return { name: named.name, classIndices: ascending(members) };
}

/** Class indices as a group holds them: ascending, without duplicates. */
export function ascending(classIndices: Iterable<number>): readonly number[] {
  return [...new Set(classIndices)].sort((a, b) => a - b);
}
