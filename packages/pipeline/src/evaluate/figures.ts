import {
  atCoverage,
  type ClassificationReport,
  type CoveragePoint,
  classificationReport,
  coverageCurve,
  type EvaluationResult,
  type Group,
  type HierarchicalScores,
  hierarchicalScores,
  type SynsetPair,
} from "@coarse/core";
import { type CalibrationReport, calibrationReport } from "@coarse/core/internal";
import type { Taxonomy } from "@coarse/taxonomy";
import { type InsideAnswer, insideAnswers } from "./inside-answers.ts";

/** What the chosen rule's predictions tell besides its accuracy. */
export interface EvaluationFigures {
  /** What scikit-learn's `classification_report` tells. */
  readonly scores: ClassificationReport;
  /** Absent for `argmax`, and where there are fewer than two photos of groups. */
  readonly calibration?: CalibrationReport;
  /** Accuracy where only the surest are answered: one point for each 10 % of coverage. */
  readonly selective: readonly Omit<CoveragePoint, "precision">[];
  /** How far answers are from the truth in WordNet; absent where a group is not a single synset. */
  readonly hierarchy?: HierarchicalScores;
}

/** What the figures are found from. */
export interface EvaluatedGroups {
  readonly groups: readonly Group[];
  readonly taxonomy: Taxonomy;
}

const STEPS = 10;

/** The figures of an evaluation; of photos that belong to no group, `scores` alone tells. */
export function figuresOf(result: EvaluationResult, on: EvaluatedGroups): EvaluationFigures {
  const inside = insideAnswers(result, on.groups);
  const hierarchy = hierarchyOf(result, on);
  return {
    scores: classificationReport(result.confusion),
    ...(result.rule !== "argmax" && inside.length > 1 && { calibration: calibrationOf(inside) }),
    selective: selectiveOf(inside),
    ...(hierarchy && { hierarchy }),
  };
}

function calibrationOf(inside: readonly InsideAnswer[]): CalibrationReport {
  const width = inside[0]?.shares.length ?? 0;
  const probabilities = new Float64Array(inside.length * width);
  for (const [place, { shares }] of inside.entries()) probabilities.set(shares, place * width);
  return calibrationReport({
    probabilities,
    labels: inside.map(({ label }) => label),
  });
}

function selectiveOf(inside: readonly InsideAnswer[]): EvaluationFigures["selective"] {
  const curve = coverageCurve({
    positives: inside.map(({ confidence }) => confidence),
    negatives: [],
    correct: inside.map(({ right }) => right),
  });
  const shares = Array.from({ length: STEPS }, (_, step) => (step + 1) / STEPS);
  return shares.flatMap((share) => {
    const point = atCoverage(curve, share);
    return point ? [{ threshold: point.threshold, coverage: point.coverage, accuracy: point.accuracy }] : [];
  });
}

/** An answer `other` says nothing more than the root. */
function hierarchyOf(
  result: EvaluationResult,
  { groups, taxonomy }: EvaluatedGroups,
): HierarchicalScores | undefined {
  const synsets = new Map(groups.map(({ name, synset }) => [name, synset]));
  const root = rootOf(taxonomy);
  const predictions = result.predictions.filter(({ label }) => synsets.has(label));
  const pairs = predictions.flatMap(({ label, predicted }): readonly SynsetPair[] => {
    const [truth, given] = [synsets.get(label), synsets.has(predicted) ? synsets.get(predicted) : root];
    return truth !== undefined && given !== undefined ? [{ truth, given }] : [];
  });
  return pairs.length === predictions.length && pairs.length > 0
    ? hierarchicalScores(pairs, taxonomy)
    : undefined;
}

/** The synset above all others. */
function rootOf(taxonomy: Taxonomy): string | undefined {
  return Object.keys(taxonomy.hypernyms).find((name) => taxonomy.parents(name).length === 0);
}
