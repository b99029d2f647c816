import type { Taxonomy } from "@coarse/taxonomy";
import { GroupSyntaxError } from "../errors/group-errors.ts";
import { nearWords } from "./near-words.ts";
import { isKnownTerm, type TermOptions } from "./resolve-term.ts";

/** A term and whether its classes are added or taken away. */
export interface SignedTerm {
  readonly sign: "+" | "-";
  readonly term: string;
}

/**
 * Splits `dog+cat-cougar.n.01` into its terms. A hyphen may also stand within a word: at each place the longest run
 * that is known as it stands is one term, so `great-horned-owl` is one and `cat-cougar` two.
 *
 * @throws {GroupSyntaxError} where a term is missing
 */
export function splitTerms(
  expression: string,
  taxonomy: Taxonomy,
  options: TermOptions = {},
): readonly SignedTerm[] {
  const terms: SignedTerm[] = [];
  let position = 0;
  let sign: SignedTerm["sign"] = "+";
  while (position <= expression.length) {
    const plus = expression.indexOf("+", position);
    const summand = expression.slice(position, plus < 0 ? expression.length : plus);
    const length = termLength(summand, taxonomy, options);
    const term = summand.slice(0, length).trim();
    if (term === "") throw new GroupSyntaxError(expression, { position, expected: "a term" });
    terms.push({ sign, term });
    position += length;
    sign = expression[position] === "-" ? "-" : "+";
    position += 1;
  }
  return terms;
}

/**
 * Length of the first term of `TERM-TERM…`: up to the end or to one of the hyphens. Terms with classes come before mere
 * nouns, so that a vocabulary of nouns changes errors alone.
 */
function termLength(summand: string, taxonomy: Taxonomy, options: TermOptions): number {
  const ends = possibleEnds(summand);
  const term = (end: number) => summand.slice(0, end).trim();
  return (
    ends.findLast((end) => isKnownTerm(term(end), taxonomy)) ??
    ends.findLast((end) => options.nouns?.isNoun(term(end))) ??
    unknownTermEnd(summand, ends, taxonomy)
  );
}

/** Where the first term may end: a hyphen beside a blank, another sign or nothing is no part of a word, so the last. */
function possibleEnds(summand: string): readonly number[] {
  const ends: number[] = [];
  for (const { index } of summand.matchAll(/-/g)) {
    ends.push(index);
    if (!/[^\s-]-[^\s-]/.test(summand.slice(Math.max(0, index - 1), index + 2))) return ends;
  }
  return [...ends, summand.length];
}

/** None of these is known: `great-horned-oul` is one mistyped word, `kat-cougar` begins with one. Whichever looks more like a word. */
function unknownTermEnd(summand: string, ends: readonly number[], taxonomy: Taxonomy): number {
  const [first = 0, last = first] = [ends[0], ends.at(-1)];
  const distance = (end: number) => nearWords(summand.slice(0, end).trim(), taxonomy).distance;
  return distance(last) < Number.POSITIVE_INFINITY && distance(last) <= distance(first) ? last : first;
}
