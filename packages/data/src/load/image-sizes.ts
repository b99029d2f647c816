import { availableParallelism } from "node:os";

/** Pixels of a picture whose decoding outlasts what blocks JavaScript in the meantime. */
const LARGE = 1e6;
/** Of the newest picture in the mean: folders are mixed, and sizes change along them. */
const WEIGHT = 1 / 8;

/** Finds from the pictures so far how many should be decoded at a time. */
export class ImageSizes {
  #mean = 0;

  /** The pixels of a picture that was decoded. */
  add(pixels: number): void {
    this.#mean += WEIGHT * (pixels - this.#mean);
  }

  /** As many as there are processors, and of small pictures two more. */
  get concurrency(): number {
    return availableParallelism() + (this.#mean > LARGE ? 0 : 2);
  }
}
