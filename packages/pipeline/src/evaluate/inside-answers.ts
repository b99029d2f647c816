import type { EvaluationResult, Group } from "@coarse/core";
import { OTHER } from "@coarse/core/internal";

/** What was answered for a photo that belongs to a group. */
export interface InsideAnswer {
  /** Position of its group. */
  readonly label: number;
  /** Whether the rule is right, `other` aside: an answer `other` is judged by the group that is most probable. */
  readonly right: boolean;
  /** The groups' probabilities among themselves, `[G]`: without what `other` has of them. */
  readonly shares: readonly number[];
  /** The probability of the most probable group, what `other` has taken away. */
  readonly confidence: number;
}

/** The answers for photos that belong to a group, in their order. */
export function insideAnswers(
  { predictions }: EvaluationResult,
  groups: readonly Group[],
): readonly InsideAnswer[] {
  const positions = new Map(groups.map(({ name }, position) => [name, position]));
  return predictions.flatMap(({ label: name, predicted, probabilities }) => {
    const label = positions.get(name);
    if (label === undefined) return [];
    const own = probabilities.slice(0, groups.length);
    const confidence = own.reduce((most, p) => Math.max(most, p), Number.NEGATIVE_INFINITY);
    const total = own.reduce((sum, p) => sum + p, 0);
    const right = predicted === OTHER ? own.indexOf(confidence) === label : predicted === name;
    const shares = own.map((p) => (total === 0 ? 1 / groups.length : p / total));
    return [{ label, right, shares, confidence }];
  });
}
