import { type ClassificationReport, reportOfTotals } from "./classification-report.ts";

/** True and predicted positions among the labels, one per image. */
export interface PredictedLabels {
  readonly labels: readonly string[];
  readonly truth: ArrayLike<number>;
  readonly predicted: ArrayLike<number>;
}

/** The report of some of the images, given by their positions, without a matrix: a bootstrap asks a thousand times. */
export function reportOf(
  { labels, truth, predicted }: PredictedLabels,
  images: Iterable<number>,
): ClassificationReport {
  const zeros = () => new Array<number>(labels.length).fill(0);
  const [support, given, hits] = [zeros(), zeros(), zeros()];
  for (const image of images) {
    const [label = -1, answer = -1] = [truth[image], predicted[image]];
    if (!(label in support && answer in given)) continue;
    support[label] = (support[label] ?? 0) + 1;
    given[answer] = (given[answer] ?? 0) + 1;
    if (label === answer) hits[label] = (hits[label] ?? 0) + 1;
  }
  return reportOfTotals({ labels, support, given, hits });
}
