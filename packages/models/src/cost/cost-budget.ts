import { TooCostlyError } from "./facts/verdict.ts";

/** What a network may take for a batch of images. */
export interface CostLimits {
  /** Bytes that its tensors take at once. */
  readonly bytes: number;
  /** Bytes of all its tensors together: engines order operations as they like, and keep what constants make. */
  readonly sum: number;
  /** Nanoseconds of one processor core. */
  readonly work: number;
}

/** What counts for how much a network may take. */
export interface CostScale {
  readonly weightBytes: number;
  readonly count: number;
  readonly pixels: number;
}

const MEBIBYTE = 2 ** 20;
/** For a network of nothing and images of nothing. */
const [LEAST_BYTES, LEAST_WORK] = [128 * MEBIBYTE, 0.5e9];
/** Of the first layers: 64 channels in three tensors of float32 at full size come to 768. */
const BYTES_PER_PIXEL = 1536;
/** Copies of the weights that an engine may hold. */
const WEIGHT_COPIES = 3;
/** Times that a weight is used for an image, many more than in networks for photos; a nanosecond serves for several. */
const WORK_PER_WEIGHT_BYTE = 250;
const WORK_PER_PIXEL = 20_000;
/** Photos are no larger on their way into any network that is known. */
const MOST_PIXELS = 2 ** 21;

/** All tensors of a run to those that there are at once: of what does not depend on the images, and of what does. */
const [CONSTANT_TURNS, IMAGE_TURNS] = [4, 20];

/** The budget: far above what networks take that are made for use, and in proportion to what the file itself brings. */
export function costLimits({ weightBytes, count, pixels }: CostScale): CostLimits {
  const counted = Math.min(pixels, MOST_PIXELS);
  const constant = LEAST_BYTES + WEIGHT_COPIES * weightBytes;
  const ofImages = count * counted * BYTES_PER_PIXEL;
  return {
    bytes: constant + ofImages,
    sum: CONSTANT_TURNS * constant + IMAGE_TURNS * ofImages,
    work: LEAST_WORK + count * (WORK_PER_WEIGHT_BYTE * weightBytes + WORK_PER_PIXEL * counted),
  };
}

/** Adds up what the operations of a network take, and throws `TooCostlyError` as soon as it is more than it may. */
export class CostBudget {
  readonly #limits: CostLimits;
  #bytes = 0;
  #sum = 0;
  #work = 0;

  constructor(limits: CostLimits) {
    this.#limits = limits;
  }

  /** Takes bytes until they are given back. */
  take(bytes: number): void {
    this.#bytes += bytes;
    this.#sum += bytes;
    const { bytes: limit, sum } = this.#limits;
    if (this.#bytes > limit || this.#sum > sum)
      throw new TooCostlyError(
        `would take more memory (${inMegabytes(Math.max(this.#bytes, this.#bytes > limit ? 0 : this.#sum))}) than networks for such images do`,
      );
  }

  giveBack(bytes: number): void {
    this.#bytes -= bytes;
  }

  spend(work: number): void {
    this.#work += work;
    if (!(this.#work <= this.#limits.work))
      throw new TooCostlyError(
        `would take longer (${inSeconds(this.#work)}) than networks for such images do`,
      );
  }
}

function inMegabytes(bytes: number): string {
  return bytes < 1e12 ? `${Math.round(bytes / 1e6)} MB` : "terabytes";
}

function inSeconds(nanoseconds: number): string {
  return nanoseconds < 1e13 ? `${Math.round(nanoseconds / 1e9)} s` : "hours";
}
