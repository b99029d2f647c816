import { describeWithReference } from "@coarse/testing";
import { beforeAll, expect, it } from "vitest";
import { expectedCalibrationError, reliabilityTable } from "../calibration/reliability.ts";
import { fitTemperature, logLoss } from "../calibration/temperature.ts";
import { auroc } from "../metrics/auroc.ts";
import { bootstrapIntervals } from "../metrics/bootstrap.ts";
import { coverageCurve } from "../metrics/coverage-curve.ts";
import { reportOf } from "../metrics/predicted-labels.ts";
import { softmaxInPlace } from "../softmax.ts";
import { randomNumbers } from "../testing/random-head.ts";
import { runReference } from "../testing/run-reference.ts";

interface Row {
  readonly precision: number;
  readonly recall: number;
  readonly "f1-score": number;
  readonly support: number;
}

interface Reference {
  readonly report: Readonly<Record<string, Row>> & { readonly accuracy: number };
  readonly balancedAccuracy: number;
  readonly auroc: number;
  readonly curve: readonly (readonly [threshold: number, precision: number, recall: number])[];
  readonly macroF1Interval: readonly number[];
  readonly calibrationError: number;
  readonly binCounts: readonly number[];
  readonly temperature: readonly [temperature: number, loss: number];
}

const count = 200;
const labels = ["0", "1", "2", "3", "4", "5"];
/** Label 4 is given but never true, label 5 neither. */
const truth = [...randomNumbers(count, 21)].map((n) => Math.floor((n + 1) * 2));
const predicted = [...randomNumbers(count, 22)].map((n, i) =>
  n < 0.2 ? (truth[i] ?? 0) : Math.floor(((n + 1) * 4.99) / 2),
);
/** Rounded, so that there are ties, between positives and negatives too. */
const scores = [...randomNumbers(count, 23)].map((n, i) => Math.round((n + i / count) * 20) / 20);
const [positives, negatives] = [scores.slice(80), scores.slice(0, 80)];
const confidences = [...randomNumbers(count, 24)].map((n) => (n + 1) / 2);
const probabilities = Float64Array.from(randomNumbers(count * 4, 25), (n, cell) =>
  cell % 4 === truth[Math.floor(cell / 4)] ? n * 6 + 3 : n * 6,
);
for (let start = 0; start < probabilities.length; start += 4)
  softmaxInPlace(probabilities.subarray(start, start + 4));

describeWithReference("auroc, reportOf and other scores: scikit-learn and NumPy agree on", () => {
  let reference: Reference;
  const draws: number[][] = [];
  const own = { labels, truth, predicted };
  const [interval] = bootstrapIntervals(
    count,
    (drawn) => {
      draws.push([...drawn]);
      return [reportOf(own, drawn).macro.f1];
    },
    { resamples: 100, seed: 7 },
  );
  beforeAll(() => {
    reference = runReference("scores.py", {
      ...{ true: truth, predicted, positives, negatives, draws, confidences, bins: 10 },
      probabilities: [...probabilities],
    });
  });

  it("precision, recall, F1 and support of each label, and their means", () => {
    const report = reportOf(own, truth.keys());
    const row = (name: string) => {
      const { precision, recall, support, ...rest } = reference.report[name] ?? {
        ...{ precision: 0, recall: 0, support: 0, "f1-score": 0 },
      };
      return [precision, recall, rest["f1-score"], support];
    };
    expect(report.labels.map(({ label }) => label)).toEqual(["0", "1", "2", "3", "4"]);
    for (const { label, precision, recall, f1, support } of report.labels)
      expect([precision, recall, f1, support]).toBeWithin(row(label), 1e-12);
    for (const [mean, name] of [
      [report.macro, "macro avg"],
      [report.weighted, "weighted avg"],
    ] as const)
      expect([mean.precision, mean.recall, mean.f1, count]).toBeWithin(row(name), 1e-12);
    expect(report.accuracy).toBeCloseTo(reference.report.accuracy, 12);
    expect(report.balancedAccuracy).toBeCloseTo(reference.balancedAccuracy, 12);
  });

  it("the bootstrap's interval of macro F1", () =>
    expect(interval ?? []).toBeWithin(reference.macroF1Interval, 1e-12));

  it("the area under the ROC curve", () =>
    expect(auroc(positives, negatives)).toBeCloseTo(reference.auroc, 12));

  it("precision and coverage at each threshold", () => {
    const curve = coverageCurve({ positives, negatives }).toReversed();
    const points = curve.map(({ threshold, precision, coverage }) => [threshold, precision, coverage]);
    // scikit-learn leaves out no threshold, but repeats none either
    expect(points.flat()).toBeWithin(reference.curve.flat(), 1e-12);
  });

  it("the expected calibration error and the images in each bin", () => {
    const correct = truth.map((label, i) => label === predicted[i]);
    const table = reliabilityTable(confidences, correct, { bins: 10 });
    expect(table.map(({ images }) => images)).toEqual(reference.binCounts);
    expect(expectedCalibrationError(table)).toBeCloseTo(reference.calibrationError, 12);
  });

  it("the temperature of least loss", () => {
    const temperature = fitTemperature({ probabilities, labels: truth });
    const [expected, loss] = reference.temperature;
    expect(temperature).toBeCloseTo(expected, 5);
    expect(logLoss({ probabilities, labels: truth }, temperature)).toBeCloseTo(loss, 12);
  });
});
