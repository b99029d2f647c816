import { availableParallelism } from "node:os";
import { channelsOf } from "./color-mode.ts";
import { type DecodeOptions, decodeImage } from "./decode-image.ts";
import { UnreadableImageError } from "./errors.ts";
import { mapInOrder } from "./map-in-order.ts";
import { type ResizeOptions, resizeInto } from "./resize/resize.ts";
import type { ImageFile, ImageSize, LoadedBatch, SkippedFile } from "./types.ts";

/** Size of images and batches, and what to do with files that are none. */
export interface LoadOptions extends ImageSize, DecodeOptions, ResizeOptions {
  readonly batchSize: number;
  /** Called for each file that is left out, in the order of the images, before the batch it would have been in. */
  readonly onSkip?: (skipped: SkippedFile) => void;
  /** Images decoded at the same time; two more than there are processors where not given, which hides the reading. */
  readonly concurrency?: number;
  /** Ends the iteration with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** A resized picture, or why there is none. */
type Outcome = { readonly pixels: Float32Array } | { readonly reason: string };

/**
 * Reads, decodes and resizes images in batches, in their order, with the pixels of Keras. The next batch is under way
 * while the caller works on one; no more than a batch ahead, so memory stays bounded however many images there are.
 * Every batch is full but the last. A file that is no image never ends the run: it goes to `onSkip`.
 * @throws {RangeError} for a size that is not a whole number above 0; the signal's reason once it is aborted.
 */
export async function* loadBatches(
  images: Iterable<ImageFile>,
  options: LoadOptions,
): AsyncGenerator<LoadedBatch, void, undefined> {
  const { height, width, batchSize, onSkip, signal } = options;
  checkWhole({ height, width, batchSize });
  const concurrency = options.concurrency ?? availableParallelism() + 2;
  const spare: Float32Array[] = [];
  const load = async (image: ImageFile) => ({ image, outcome: await loadResized(image, { options, spare }) });
  const channels = channelsOf[options.colorMode ?? "rgb"];
  const imageLength = height * width * channels;
  let pixels = new Float32Array(batchSize * imageLength);
  let loaded: ImageFile[] = [];
  for await (const { image, outcome } of mapInOrder(images, load, {
    concurrency,
    lookAhead: batchSize + concurrency,
    signal,
  })) {
    if ("reason" in outcome) {
      onSkip?.({ file: image.file, reason: outcome.reason });
      continue;
    }
    pixels.set(outcome.pixels, loaded.length * imageLength);
    spare.push(outcome.pixels);
    loaded.push(image);
    if (loaded.length < batchSize) continue;
    yield { pixels, count: batchSize, height, width, channels, images: loaded };
    pixels = new Float32Array(batchSize * imageLength);
    loaded = [];
  }
  const count = loaded.length;
  if (count === 0) return;
  const rest = pixels.subarray(0, count * imageLength);
  yield { pixels: rest, count, height, width, channels, images: loaded };
}

interface Slots {
  readonly options: LoadOptions;
  /** Buffers of images that were copied into their batch, to be used again. */
  readonly spare: Float32Array[];
}

async function loadResized(image: ImageFile, { options, spare }: Slots): Promise<Outcome> {
  try {
    const picture = await decodeImage(image.path, options);
    const channels = picture.channels ?? 3;
    const pixels = spare.pop() ?? new Float32Array(options.height * options.width * channels);
    resizeInto(picture, { pixels, height: options.height, width: options.width }, options);
    return { pixels };
  } catch (error) {
    if (error instanceof UnreadableImageError) return { reason: error.reason };
    throw error;
  }
}

function checkWhole(sizes: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(sizes))
    if (!Number.isSafeInteger(value) || value < 1)
      throw new RangeError(`Expected ${name} to be a whole number above 0, but got ${value}`);
}
