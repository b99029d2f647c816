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

/** Length of the first term of `TERM-TERM…`: up to the end or to one of the hyphens. */
function termLength(summand: string, taxonomy: Taxonomy, options: TermOptions): number {
  const ends = [...summand.matchAll(/-/g)].map((hyphen) => hyphen.index);
  ends.push(summand.length);
  const term = (end: number) => summand.slice(0, end).trim();
  return (
    ends.findLast((end) => isKnownTerm(term(end), taxonomy)) ??
    ends.findLast((end) => options.nouns?.isNoun(term(end))) ??
    unknownTermLength(summand, taxonomy)
  );
}

/** Nothing is known here: `great-horned-oul` is one mistyped word, `kat-cougar` begins with one. Whichever looks more like a word. */
function unknownTermLength(summand: string, taxonomy: Taxonomy): number {
  const hyphen = summand.indexOf("-");
  if (hyphen < 0) return summand.length;
  const beforeHyphen = summand.slice(0, hyphen).trim();
  if (beforeHyphen === "") return hyphen;
  const whole = nearWords(summand.trim(), taxonomy).distance;
  const first = nearWords(beforeHyphen, taxonomy).distance;
  return whole < Number.POSITIVE_INFINITY && whole <= first ? summand.length : hyphen;
}
