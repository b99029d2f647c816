import { EmptySubsetError } from "../errors.ts";
import type { ImageFile } from "../types.ts";
import { mersenneTwister } from "./mersenne-twister.ts";

/** Which of the listed images, and in which order; the names are Keras's. */
export interface SelectOptions {
  /** Shuffle, by this whole number from 0 to 2³² - 1; the order of the listing where not given. */
  readonly seed?: number;
  /** The share of images, above 0 and below 1, that lie in the subset `validation`: the last ones, after shuffling. */
  readonly validationSplit?: number;
  /** `validation` where only `validationSplit` is given. */
  readonly subset?: "training" | "validation";
}

/**
 * Shuffles and splits as Keras's `image_dataset_from_directory` does: with the same seed and the same files the order
 * is that of its `file_paths`, and each subset has the same files.
 *
 * @param images - As they were listed.
 * @param options - The seed, the share, and which subset.
 * @returns The images of the subset in their new order.
 * @throws {RangeError} for a seed or a share out of range. {@linkcode EmptySubsetError} where nothing is left.
 */
export function selectImages(images: readonly ImageFile[], options: SelectOptions): readonly ImageFile[] {
  const { seed, validationSplit, subset = "validation" } = options;
  const ordered = seed === undefined ? images : shuffled(images, seed);
  if (validationSplit === undefined) return ordered;
  if (!(validationSplit > 0 && validationSplit < 1))
    throw new RangeError(`Expected validationSplit to be above 0 and below 1, but got ${validationSplit}`);
  const first = ordered.length - Math.trunc(validationSplit * ordered.length);
  const chosen = subset === "training" ? ordered.slice(0, first) : ordered.slice(first);
  if (chosen.length === 0) throw new EmptySubsetError(subset, images.length);
  return chosen;
}

/** NumPy's `RandomState(seed).shuffle`. */
function shuffled(images: readonly ImageFile[], seed: number): readonly ImageFile[] {
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32)
    throw new RangeError(`Expected seed to be a whole number from 0 to 4294967295, but got ${seed}`);
  const random = mersenneTwister(seed);
  const order = Uint32Array.from(images, (_, position) => position);
  for (let last = order.length - 1; last > 0; last--) {
    const chosen = upTo(last, random);
    const position = order[last] ?? 0;
    order[last] = order[chosen] ?? 0;
    order[chosen] = position;
  }
  return [...order].flatMap((position) => images[position] ?? []);
}

/** A whole number from 0 to `last`: the lowest bits, drawn again until they fit. */
function upTo(last: number, random: Generator<number, never, undefined>): number {
  const mask = 2 ** (32 - Math.clz32(last)) - 1;
  for (;;) {
    const { value } = random.next();
    const low = value % (mask + 1);
    if (low <= last) return low;
  }
}
