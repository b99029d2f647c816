import type { Confusion } from "./confusion.ts";

/** Images of one label that were given another. */
export interface LabelConfusion {
  readonly label: string;
  readonly predicted: string;
  readonly images: number;
  /** Images of the label. */
  readonly support: number;
}

/** How often a label's images were given it. */
export interface LabelRecall {
  readonly label: string;
  readonly correct: number;
  /** Images of the label; at least one. */
  readonly support: number;
}

/** What stands out in a matrix that is too large to be shown. */
export interface ConfusedLabels {
  /** The most frequent ones, most images first. */
  readonly confusions: readonly LabelConfusion[];
  /** The labels with the lowest recall, of equals those with more images first; those without images are left out. */
  readonly worst: readonly LabelRecall[];
}

/** The `most` most frequent confusions of a matrix, and as many labels that are recognized least; of equals, in their order. */
export function confusedLabels(
  { labels, counts }: Pick<Confusion, "labels" | "counts">,
  most: number,
): ConfusedLabels {
  const confusions: LabelConfusion[] = [];
  const recalls: LabelRecall[] = [];
  for (const [row, label] of labels.entries()) {
    const own = counts[row] ?? [];
    const support = own.reduce((sum, count) => sum + count, 0);
    if (support === 0) continue;
    recalls.push({ label, correct: own[row] ?? 0, support });
    for (const [column, images] of own.entries())
      if (images > 0 && column !== row)
        confusions.push({ label, predicted: labels[column] ?? "", images, support });
  }
  return {
    confusions: confusions.sort((a, b) => b.images - a.images).slice(0, most),
    worst: recalls
      .sort((a, b) => a.correct / a.support - b.correct / b.support || b.support - a.support)
      .slice(0, most),
  };
}
