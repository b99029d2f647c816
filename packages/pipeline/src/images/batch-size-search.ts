const SMALLEST = 2;
const LARGEST = 32;
/** Batches of each size; the fastest counts, since others wait for a core, and the very first one, which warms up, not at all. */
const TRIALS = 5;
/** A larger batch must be this much faster for each image to be worth its memory. */
const GAIN = 0.9;

/**
 * Finds, while the work goes on, how many images an engine takes best at a time: begins with 2 and doubles up to 32 as
 * long as that makes each image at least 10 % cheaper. Results do not depend on it.
 */
export class BatchSizeSearch {
  /** How many images the next batch is to have. */
  size: number = SMALLEST;
  #isWarm = false;
  #isOver = false;
  #trials = 0;
  #best = Number.POSITIVE_INFINITY;
  #before = Number.POSITIVE_INFINITY;

  /** What a batch took, in milliseconds. */
  add(milliseconds: number, count: number): void {
    if (this.#isOver || count !== this.size) return;
    if (!this.#isWarm) {
      this.#isWarm = true;
      return;
    }
    this.#best = Math.min(this.#best, milliseconds / count);
    this.#trials += 1;
    if (this.#trials === TRIALS) this.#decide();
  }

  #decide(): void {
    const isWorthIt = this.#best < this.#before * GAIN;
    if (isWorthIt && this.size < LARGEST) {
      this.#before = this.#best;
      this.#best = Number.POSITIVE_INFINITY;
      this.#trials = 0;
      this.size *= 2;
      return;
    }
    if (!isWorthIt) this.size /= 2;
    this.#isOver = true;
  }
}
