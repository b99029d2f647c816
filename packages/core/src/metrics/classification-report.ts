import type { Confusion } from "./confusion.ts";

/** Precision, recall and their harmonic mean; 0 where there is nothing to divide by, as scikit-learn has it. */
export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The figures of one label. */
export interface LabelScores extends Scores {
  readonly label: string;
  /** Images that belong to it. */
  readonly support: number;
}

/** What scikit-learn's `classification_report` tells, and its `balanced_accuracy_score`. */
export interface ClassificationReport {
  /** Labels that some image has or was given, in the order of the matrix. */
  readonly labels: readonly LabelScores[];
  readonly accuracy: number;
  /** Mean recall of the labels that have images. */
  readonly balancedAccuracy: number;
  /** Mean of the labels' scores. */
  readonly macro: Scores;
  /** The same, weighted by support. */
  readonly weighted: Scores;
}

/**
 * Per-label and mean scores of a confusion matrix, equal to scikit-learn's. A label that no image has and none was given
 * is left out, as scikit-learn leaves it out where labels are not listed.
 *
 * @param confusion - `labels`, and `counts`, true labels downwards.
 * @returns Precision, recall and F1 of each label, and their means, from 0 to 1.
 */
export function classificationReport({
  labels,
  counts,
}: Pick<Confusion, "labels" | "counts">): ClassificationReport {
  const given = new Array<number>(labels.length).fill(0);
  for (const row of counts)
    for (let column = 0; column < given.length; column++)
      given[column] = (given[column] ?? 0) + (row[column] ?? 0);
  return reportOfTotals({
    labels,
    support: counts.map((row) => total(row)),
    given,
    hits: labels.map((_, i) => counts[i]?.[i] ?? 0),
  });
}

/** What the scores need of a confusion matrix, of each label: far less than the matrix where there are many. */
export interface LabelTotals {
  readonly labels: readonly string[];
  /** Images that belong to it. */
  readonly support: readonly number[];
  /** Images that were given it. */
  readonly given: readonly number[];
  /** Images that belong to it and were given it. */
  readonly hits: readonly number[];
}

/** The same from the totals of each label. */
export function reportOfTotals(totals: LabelTotals): ClassificationReport {
  const { labels } = totals;
  const scores = labels.flatMap((label, i) => {
    const [support = 0, given = 0, hits = 0] = [totals.support[i], totals.given[i], totals.hits[i]];
    const f1 = ratio(2 * hits, support + given);
    const own = { label, precision: ratio(hits, given), recall: ratio(hits, support), f1, support };
    return support + given > 0 ? [own] : [];
  });
  const present = scores.filter(({ support }) => support > 0);
  return {
    labels: scores,
    accuracy: ratio(total(totals.hits), total(totals.support)),
    balancedAccuracy: meanScores(present, () => 1).recall,
    macro: meanScores(scores, () => 1),
    weighted: meanScores(scores, ({ support }) => support),
  };
}

function meanScores(scores: readonly LabelScores[], weight: (scores: LabelScores) => number): Scores {
  const weights = total(scores.map(weight));
  const mean = (score: (scores: LabelScores) => number) =>
    ratio(total(scores.map((own) => weight(own) * score(own))), weights);
  return {
    precision: mean((own) => own.precision),
    recall: mean((own) => own.recall),
    f1: mean((own) => own.f1),
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
