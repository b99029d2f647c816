import type { Group, Rule } from "@coarse/core";
import type { RuleScores } from "@coarse/core/internal";

/** The rules whose heads grow with a number. */
const GROWING = ["prototypes", "low-rank"] as const;

/** One rule on the curve of accuracy against head size. */
export interface CurvePoint {
  readonly rule: Rule;
  /** Columns of the head. */
  readonly columns: number;
  readonly accuracy: number;
}

/** `prototypes:m` and `low-rank:r` for 1, 2, 4 and so on, up to the size of the largest group. */
export function growingRules(groups: readonly Group[]): readonly Rule[] {
  const largest = Math.max(...groups.map(({ classIndices }) => classIndices.length));
  const numbers: number[] = [];
  for (let number = 1; number < largest; number *= 2) numbers.push(number);
  return GROWING.flatMap((name) => [...numbers, largest].map((number): Rule => `${name}:${number}`));
}

/** The growing rules among the scores of the groups as named, smallest head first. */
export function headSizeCurve(scores: readonly RuleScores[]): readonly CurvePoint[] {
  return scores
    .filter(
      ({ rule, select }) => select === "hyponyms" && GROWING.some((name) => rule.startsWith(`${name}:`)),
    )
    .map(({ rule, columns, accuracy }) => ({ rule, columns, accuracy: accuracy.value }))
    .sort((a, b) => a.columns - b.columns);
}
