import { listWords } from "../errors/list-words.ts";
import type { Rule } from "../types.ts";
import { holm } from "./holm.ts";
import { mcnemar } from "./mcnemar.ts";

/** A difference is told as one where chance explains it in fewer than one of twenty cases. */
export const SIGNIFICANCE = 0.05;

/** One rule against the published one on the same images. */
export interface PairedCount {
  readonly rule: Rule;
  /** Images that the rule gets right and `head-average` wrong. */
  readonly better: number;
  /** Images that the rule gets wrong and `head-average` right. */
  readonly worse: number;
}

/** A paired comparison with its evidence. */
export interface Comparison extends PairedCount {
  /** Exact two-sided McNemar test. */
  readonly pValue: number;
  /** The same, adjusted by Holm for the number of comparisons. */
  readonly adjustedPValue: number;
}

/** Which rule the images favor. */
export interface FavoredRules {
  readonly images: number;
  /** Images that `head-average`, the published rule, gets right. */
  readonly correct: number;
  /** What took the place of `head-average`, where the network has no linear layer: `mean`. */
  readonly base?: Rule;
  /**
   * Empty: the images can't tell. Otherwise the rules that beat `head-average` and, of those, are right most often (several
   * where they are right equally often); or `head-average` alone where it beats all others.
   */
  readonly favored: readonly Rule[];
  /** The other rules, most often right first. */
  readonly comparisons: readonly Comparison[];
}

/**
 * Weighs rules against `head-average`. A rule is favored only where it beats `head-average` with `p < 0.05` after Holm.
 *
 * @param paired the rules to compare; not `argmax`, which can't be right where `max` is wrong
 * @param published what the published rule gets right, of how many; or what stands in its place
 */
export function weighRules(
  paired: readonly PairedCount[],
  { base = "head-average", ...published }: Pick<FavoredRules, "images" | "correct" | "base">,
): FavoredRules {
  const pValues = paired.map(({ better, worse }) => mcnemar(better, worse));
  const adjusted = holm(pValues);
  const comparisons = paired
    .map((count, i) => ({ ...count, pValue: pValues[i] ?? 1, adjustedPValue: adjusted[i] ?? 1 }))
    .sort((a, b) => gain(b) - gain(a));
  return {
    ...published,
    ...(base !== "head-average" && { base }),
    favored: favored(comparisons, base),
    comparisons,
  };
}

function favored(comparisons: readonly Comparison[], base: Rule): readonly Rule[] {
  const told = comparisons.filter((comparison) => comparison.adjustedPValue < SIGNIFICANCE);
  const winners = told.filter((comparison) => gain(comparison) > 0);
  const [best] = winners;
  if (best) return winners.filter((winner) => gain(winner) === gain(best)).map((winner) => winner.rule);
  return told.length > 0 && told.length === comparisons.length ? [base] : [];
}

/** The verdict in one line for people, without a full stop. */
export function describeFavored(verdict: FavoredRules): string {
  const { favored, comparisons, base = "head-average" } = verdict;
  const rival = comparisons.find(({ rule }) => favored.includes(rule)) ?? comparisons[0];
  if (!rival) return `There is no other rule to compare ${base} with`;
  const names = favored.length > 0 && favored[0] !== base ? favored : [rival.rule];
  const scores =
    `${base} is right on ${verdict.correct} of ${verdict.images}, ` +
    `${listWords(names, "and")} on ${verdict.correct + gain(rival)}`;
  const p = describeProbability(rival.adjustedPValue);
  return favored.length > 0
    ? `These photos favor ${listWords(favored, "or")}: ${scores}, more than chance explains (${p})`
    : `These photos can't tell which rule is best: ${scores}, which chance may explain (${p})`;
}

function gain({ better, worse }: PairedCount): number {
  return better - worse;
}

/** `p = 0.03`. */
export function describeProbability(p: number): string {
  return p < 0.001 ? "p < 0.001" : `p = ${Number(p.toPrecision(2))}`;
}
