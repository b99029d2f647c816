import { type CalibrationReport, calibrationReport } from "../calibration/calibration-report.ts";
import { type BootstrapOptions, bootstrapIntervals } from "./bootstrap.ts";
import type { RuleAnswers, RuleComparison } from "./contest.ts";
import { holm } from "./holm.ts";
import { mcnemar } from "./mcnemar.ts";
import { reportOf } from "./predicted-labels.ts";
import { type Interval, wilsonInterval } from "./wilson-interval.ts";

/** A figure and its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly interval: Interval;
}

/** An entry against the published rule on the same images. */
export interface AgainstPublished {
  /** Images that the entry alone gets right. */
  readonly better: number;
  /** Images that the published rule alone gets right. */
  readonly worse: number;
  /** Difference of accuracies, paired bootstrap. */
  readonly difference: Estimate;
  /** Exact two-sided McNemar test. */
  readonly pValue: number;
  /** The same, adjusted by Holm for the number of entries. */
  readonly adjustedPValue: number;
}

/** The figures of one entry. */
export interface RuleScores extends Pick<RuleAnswers, "name" | "rule" | "select" | "columns"> {
  readonly correct: number;
  /** Wilson's interval. */
  readonly accuracy: Estimate;
  /** Bootstrap's interval. */
  readonly balancedAccuracy: Estimate;
  /** Bootstrap's interval. */
  readonly macroF1: Estimate;
  /** Absent for `argmax`, whose answers are not its most probable ones, and for a single image. */
  readonly calibration?: CalibrationReport;
  /** Absent for the published rule itself. */
  readonly againstPublished?: AgainstPublished;
}

/** The scores of all entries; the first entry is the published rule. */
export function scoreRules(
  comparison: RuleComparison,
  options: BootstrapOptions = {},
): readonly RuleScores[] {
  const { truth } = comparison;
  const answers = comparison.answers();
  const [published] = answers;
  if (!published || truth.length === 0) throw new RangeError("Expected an entry and an image");
  const intervals = intervalsOf(answers, truth, options);
  const pValues = answers.slice(1).map((own) => mcnemar(...discordant(own, published, truth)));
  const adjusted = holm(pValues);
  return answers.map((own, i) => {
    const { accuracy, balancedAccuracy, macro } = reportOf({ ...own, truth }, truth.keys());
    const [balanced, f1, difference] = intervals[i] ?? [];
    const correct = countCorrect(own, truth);
    const { name, rule, select, columns } = own;
    return {
      ...{ name, rule, select, columns, correct },
      accuracy: { value: accuracy, interval: wilsonInterval(correct, truth.length) },
      balancedAccuracy: { value: balancedAccuracy, interval: balanced ?? [0, 1] },
      macroF1: { value: macro.f1, interval: f1 ?? [0, 1] },
      ...(rule !== "argmax" &&
        truth.length > 1 && {
          calibration: calibrationReport({ probabilities: own.probabilities, labels: truth }),
        }),
      ...(i > 0 && {
        againstPublished: {
          ...pairedCounts(discordant(own, published, truth)),
          difference: {
            value: (correct - countCorrect(published, truth)) / truth.length,
            interval: difference ?? [-1, 1],
          },
          pValue: pValues[i - 1] ?? 1,
          adjustedPValue: adjusted[i - 1] ?? 1,
        },
      }),
    };
  });
}

/** Images that `a` alone gets right, and that `b` alone does. */
export function discordant(
  a: Pick<RuleAnswers, "predicted">,
  b: Pick<RuleAnswers, "predicted">,
  truth: readonly number[],
): [better: number, worse: number] {
  let [better, worse] = [0, 0];
  for (const [image, label] of truth.entries()) {
    const [own, other] = [a.predicted[image] === label, b.predicted[image] === label];
    if (own && !other) better++;
    if (other && !own) worse++;
  }
  return [better, worse];
}

function pairedCounts([better, worse]: readonly [number, number]): { better: number; worse: number } {
  return { better, worse };
}

/** Of each entry the intervals of balanced accuracy, macro F1, and the difference to the first entry. */
function intervalsOf(
  answers: readonly RuleAnswers[],
  truth: readonly number[],
  options: BootstrapOptions,
): readonly (readonly Interval[])[] {
  const flat = bootstrapIntervals(
    truth.length,
    (drawn) => {
      const reports = answers.map((own) => reportOf({ ...own, truth }, drawn));
      const published = reports[0]?.accuracy ?? 0;
      return reports.flatMap(({ balancedAccuracy, macro, accuracy }) => [
        balancedAccuracy,
        macro.f1,
        accuracy - published,
      ]);
    },
    options,
  );
  return answers.map((_, i) => flat.slice(3 * i, 3 * i + 3));
}

function countCorrect({ predicted }: Pick<RuleAnswers, "predicted">, truth: readonly number[]): number {
  return truth.filter((label, image) => predicted[image] === label).length;
}
