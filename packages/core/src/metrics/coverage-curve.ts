/** Answering only where the score is at least the threshold. */
export interface CoveragePoint {
  readonly threshold: number;
  /** Share of the positives that are answered: recall. */
  readonly coverage: number;
  /** Share of positives among what is answered. */
  readonly precision: number;
  /** Share of the answered positives whose answer is right; 1 where no answers were given to judge. */
  readonly accuracy: number;
}

/** Scores of images inside the groups (positives), of images outside (negatives), and which answers are right. */
export interface ScoredImages {
  readonly positives: ArrayLike<number>;
  readonly negatives: ArrayLike<number>;
  /** For each positive: whether the rule's answer is right. */
  readonly correct?: ArrayLike<boolean>;
}

/**
 * Coverage, precision and selective accuracy at each threshold that some score is, from the highest on; points of one
 * score are one point. Precision and coverage are scikit-learn's `precision_recall_curve` without its last point.
 *
 * @param scored - Scores `[P]` of the positives and `[N]` of the negatives, in any order.
 * @returns The points, by falling threshold and so by rising coverage; none where there are no scores.
 */
export function coverageCurve({ positives, negatives, correct }: ScoredImages): readonly CoveragePoint[] {
  const scores = [
    ...Array.from(positives, (score, i) => ({
      score,
      positive: 1,
      right: correct === undefined || correct[i] ? 1 : 0,
    })),
    ...Array.from(negatives, (score) => ({ score, positive: 0, right: 0 })),
  ].sort((a, b) => b.score - a.score);
  const points: CoveragePoint[] = [];
  let [inside, right] = [0, 0];
  for (const [i, { score, positive, ...own }] of scores.entries()) {
    inside += positive;
    right += own.right;
    if (scores[i + 1]?.score === score) continue;
    points.push({
      threshold: score,
      coverage: inside / positives.length,
      precision: inside / (i + 1),
      accuracy: inside === 0 ? 1 : right / inside,
    });
  }
  return points;
}

/**
 * The point of the highest threshold that still covers as much as wanted.
 *
 * @param curve - As {@linkcode coverageCurve} gives it.
 * @param coverage - Share of the positives to answer, 0 to 1.
 * @returns The point; `undefined` for an empty curve.
 */
export function atCoverage(curve: readonly CoveragePoint[], coverage: number): CoveragePoint | undefined {
  return curve.find((point) => point.coverage >= coverage);
}

/**
 * The point of the greatest coverage whose precision is as wanted.
 *
 * @param curve - As {@linkcode coverageCurve} gives it.
 * @param precision - Least share of positives among what is answered, 0 to 1.
 * @returns The point; `undefined` where no threshold is as precise.
 */
export function atPrecision(curve: readonly CoveragePoint[], precision: number): CoveragePoint | undefined {
  return curve.findLast((point) => point.precision >= precision);
}
