/** A confusion matrix: rows are true labels, columns predicted ones. */
export interface Confusion {
  readonly labels: readonly string[];
  readonly counts: readonly (readonly number[])[];
  /** Each row of `counts` divided by its sum; zeros where a label has no images, as scikit-learn does it. */
  readonly normalized: readonly (readonly number[])[];
}

/** Counts pairs of true and predicted label; memory does not grow with them. */
export class ConfusionCounter {
  readonly #labels: readonly string[];
  readonly #counts: Int32Array;

  constructor(labels: readonly string[]) {
    this.#labels = labels;
    this.#counts = new Int32Array(labels.length * labels.length);
  }

  /** Counts one image; both are positions among the labels. */
  add(label: number, predicted: number): void {
    const cell = label * this.#labels.length + predicted;
    this.#counts[cell] = (this.#counts[cell] ?? 0) + 1;
  }

  /** Images whose predicted label is the true one. */
  correct(): number {
    return this.#labels.reduce(
      (sum, _, label) => sum + (this.#counts[label * (this.#labels.length + 1)] ?? 0),
      0,
    );
  }

  /** The matrix of all that was counted so far. */
  confusion(): Confusion {
    const width = this.#labels.length;
    const counts = this.#labels.map((_, row) =>
      Array.from(this.#counts.subarray(row * width, (row + 1) * width)),
    );
    return { labels: this.#labels, counts, normalized: counts.map(shares) };
  }
}

function shares(row: readonly number[]): readonly number[] {
  const total = row.reduce((sum, count) => sum + count, 0);
  return total === 0 ? row : row.map((count) => (count === 0 ? 0 : count / total));
}
