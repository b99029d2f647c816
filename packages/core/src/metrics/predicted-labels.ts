import { type ClassificationReport, classificationReport } from "./classification-report.ts";

/** True and predicted positions among the labels, one per image. */
export interface PredictedLabels {
  readonly labels: readonly string[];
  readonly truth: ArrayLike<number>;
  readonly predicted: ArrayLike<number>;
}

/** The report of some of the images, given by their positions. */
export function reportOf(
  { labels, truth, predicted }: PredictedLabels,
  images: Iterable<number>,
): ClassificationReport {
  const counts = labels.map(() => new Array<number>(labels.length).fill(0));
  for (const image of images) {
    const row = counts[truth[image] ?? -1];
    const column = predicted[image] ?? -1;
    if (row) row[column] = (row[column] ?? 0) + 1;
  }
  return classificationReport({ labels, counts });
}
