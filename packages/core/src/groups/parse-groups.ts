import type { Taxonomy } from "@coarse/taxonomy";
import { GroupSyntaxError } from "../errors/group-errors.ts";
import type { Group } from "../types.ts";
import { checkGroups } from "./check-groups.ts";
import { combineTerms, groupOfTerm } from "./combine-terms.ts";
import { isKnownTerm, type TermOptions } from "./resolve-term.ts";
import { splitTerms } from "./split-terms.ts";

/**
 * Reads the group language: `TERM` or `NAME=TERM+TERM-TERM…`, separated by commas: `cat,pet=dog+cat-cougar.n.01`.
 * A term is a word, a synset name, a wnid or class indices (`#281`, `#281..285`). Terms count from left to right.
 * A group without a name is called as its term is typed.
 *
 * @param text - In the group language.
 * @param taxonomy - Of the classifier's label set.
 * @param options - What else words may mean.
 * @returns The groups in their order, class indices ascending.
 * @throws {CoarseInputError} one class per rule: {@linkcode GroupSyntaxError}, what {@linkcode resolveTerm} throws,
 * {@linkcode EmptyGroupError}, {@linkcode DuplicateGroupNameError}, {@linkcode OverlappingGroupsError}
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { loadTaxonomy, parseGroups } from "@coarse/core";
 *
 * const [cat, pet] = parseGroups("cat, pet=dog-wolf", await loadTaxonomy("imagenet-1k"));
 * assert.deepEqual(cat?.classIndices, [281, 282, 283, 284, 285, 286, 287]);
 * assert.equal(pet?.name, "pet");
 * ```
 */
export function parseGroups(text: string, taxonomy: Taxonomy, options: TermOptions = {}): readonly Group[] {
  const groups: Group[] = [];
  let position = 0;
  for (const piece of text.split(",")) {
    if (piece.trim() === "") throw new GroupSyntaxError(text, { position, expected: "a group" });
    groups.push(parseGroup(piece.trim(), taxonomy, options));
    position += piece.length + 1;
  }
  checkGroups(groups, taxonomy);
  return groups;
}

/** A term, and what its group is called. */
export interface NamedTerm {
  readonly name: string;
  readonly term: string;
}

/**
 * One group for each term, called as it is typed where it has no other name; nothing of the group language but the terms. For names that come
 * from elsewhere, such as folders'.
 *
 * @param terms - One for each group.
 * @param taxonomy - Of the classifier's label set.
 * @param options - What else words may mean.
 * @returns The groups, in the order of the terms.
 * @throws {CoarseInputError} as {@linkcode parseGroups} does
 */
export function groupsFromTerms(
  terms: readonly (string | NamedTerm)[],
  taxonomy: Taxonomy,
  options: TermOptions = {},
): readonly Group[] {
  const groups = terms.map((given) => {
    const { name, term } = typeof given === "string" ? { name: given, term: given } : given;
    return groupOfTerm({ name, term: term.trim() }, taxonomy, options);
  });
  checkGroups(groups, taxonomy);
  return groups;
}

/** One group of the language, not checked against others. */
export function parseGroup(text: string, taxonomy: Taxonomy, options: TermOptions = {}): Group {
  const equals = text.indexOf("=");
  if (equals === 0) throw new GroupSyntaxError(text, { position: 0, expected: "a name before =" });
  if (equals > 0)
    return parseNamedGroup(text.slice(0, equals).trim(), text.slice(equals + 1), { taxonomy, ...options });
  const terms = splitTerms(text, taxonomy, options);
  if (terms.length > 1 && (text.includes("+") || terms.every(({ term }) => isKnownTerm(term, taxonomy))))
    throw new GroupSyntaxError(text, { position: 0, expected: "NAME= before several terms" });
  return groupOfTerm({ name: text, term: text }, taxonomy, options);
}

/** A group from its name and `TERM+TERM-TERM…`. */
export function parseNamedGroup(
  name: string,
  expression: string,
  options: TermOptions & { readonly taxonomy: Taxonomy },
): Group {
  const stray = expression.search(/[=,]/);
  if (stray >= 0) throw new GroupSyntaxError(expression, { position: stray, expected: "+ or -" });
  const terms = splitTerms(expression, options.taxonomy, options);
  return combineTerms({ name, terms }, options.taxonomy, options);
}
