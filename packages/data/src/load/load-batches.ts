import { availableParallelism } from "node:os";
import { channelsOf } from "../color-mode.ts";
import { checkGeometryOptions } from "../resize/check-geometry.ts";
import type { ImageFile, LoadedBatch, SkippedFile } from "../types.ts";
import type { LoaderOptions } from "./image-loader.ts";
import { mapInOrder } from "./map-in-order.ts";
import { createThreadedLoader } from "./threaded-loader.ts";

/** Size of images and batches, and what to do with files that are none. */
export interface LoadOptions extends LoaderOptions {
  /** Images in a batch; a function is asked before each batch. */
  readonly batchSize: number | (() => number);
  /** Hand out every batch in the same memory: its pixels hold until the next one is asked for. Off where not given. */
  readonly reusePixels?: boolean;
  /** Called for each file that is left out, in the order of the images, before the batch it would have been in. */
  readonly onSkip?: (skipped: SkippedFile) => void;
  /**
   * Called for each JPEG that was decoded with the accurate DCT although the fast one was asked for, since the decoder
   * for that is missing on this platform or refuses the file; in the order of the images, before their batch.
   */
  readonly onFallback?: (image: ImageFile) => void;
  /** Ends the iteration with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** What concerns each image by itself. */
const loaderKeys = [
  "height",
  "width",
  "pixels",
  "concurrency",
  "maxPixels",
  "decode",
  "colorMode",
  "exif",
  "interpolation",
  "aspectRatio",
  "resize",
  "crop",
  "centering",
  "fill",
] as const satisfies readonly (keyof LoaderOptions)[];

/** Finished pictures that may wait beside the batches for a caller who is not ready yet: a dozen of 224 pixels, fewer of more. */
const MOST_WAITING = { images: 12, bytes: 2 ** 23 } as const;

/**
 * Reads, decodes and resizes images in batches, in their order, with the pixels of Keras: JPEGs by TensorFlow's fast DCT
 * unless `decode` says otherwise. The next batch is under way
 * while the caller works on one; no more than that and a dozen pictures ahead, so memory stays bounded however many images there are.
 * Every batch is full but the last. A file that is no image never ends the run: it goes to `onSkip`.
 *
 * @param images - As they were listed.
 * @param options - `height`, `width` in pixels, `batchSize`, and how to decode and resize.
 * @returns Batches `[N, height, width, channels]`, 0 to 255, as they are ready; in the order of the images.
 * @throws {RangeError} for a size that is not a whole number above 0, or one that `resize` and `crop` do not make; the signal's reason once it is aborted.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { listImageFolder, loadBatches } from "@coarse/data";
 *
 * const { images } = await listImageFolder("photos");
 * for await (const batch of loadBatches(images, { height: 32, width: 32, batchSize: 4 }))
 *   assert.equal(batch.pixels.length, batch.count * 32 * 32 * 3);
 * ```
 */
export async function* loadBatches(
  images: Iterable<ImageFile>,
  options: LoadOptions,
): AsyncGenerator<LoadedBatch, void, undefined> {
  const { height, width, onSkip, onFallback, signal } = options;
  const { concurrency = availableParallelism() + 2 } = options;
  const channels = channelsOf[options.colorMode ?? "rgb"];
  checkWhole({ height, width });
  checkGeometryOptions(options, { height, width });
  const batch = new BatchBuffer(height * width * channels, options);
  const loader = createThreadedLoader(pick(options, loaderKeys));
  const load = async (image: ImageFile) => ({
    image,
    outcome: await loader.load(image.path, batch.spare.pop()),
  });
  // the loader knows how many it can work on
  const { images: most, bytes } = MOST_WAITING;
  const waiting = Math.min(most, Math.floor(bytes / (4 * height * width * channels)));
  const lookAhead = () => batch.size + concurrency + waiting;
  const ahead = { concurrency: Number.POSITIVE_INFINITY, lookAhead, signal };
  try {
    for await (const { image, outcome } of mapInOrder(images, load, ahead)) {
      if ("fellBack" in outcome) onFallback?.(image);
      if ("reason" in outcome) onSkip?.({ file: image.file, reason: outcome.reason });
      else if (batch.add(image, outcome.pixels)) {
        yield { ...batch.taken(), height, width, channels };
        batch.begin();
      }
    }
    if (batch.count > 0) yield { ...batch.taken(), height, width, channels };
  } finally {
    loader.close();
  }
}

/** The size of the next batch, which the caller may change from batch to batch, and the images in it so far. */
class BatchBuffer {
  /** Buffers of images that were copied into their batch, to be used again. */
  readonly spare: Float32Array<ArrayBuffer>[] = [];
  size = 0;
  readonly #imageLength: number;
  readonly #options: LoadOptions;
  #pixels = new Float32Array();
  #images: ImageFile[] = [];

  constructor(imageLength: number, options: LoadOptions) {
    this.#imageLength = imageLength;
    this.#options = options;
    this.begin();
  }

  get count(): number {
    return this.#images.length;
  }

  /** Begins the next batch, in the same memory only where the caller allows it. */
  begin(): void {
    const { batchSize, reusePixels = false } = this.#options;
    this.size = typeof batchSize === "number" ? batchSize : batchSize();
    checkWhole({ batchSize: this.size });
    const length = this.size * this.#imageLength;
    if (!reusePixels || this.#pixels.length < length) this.#pixels = new Float32Array(length);
    this.#images = [];
  }

  /** True where the batch is full with this image. */
  add(image: ImageFile, pixels: Float32Array<ArrayBuffer>): boolean {
    this.#pixels.set(pixels, this.count * this.#imageLength);
    this.spare.push(pixels);
    this.#images.push(image);
    return this.count === this.size;
  }

  taken(): Pick<LoadedBatch, "pixels" | "count" | "images"> {
    const { count } = this;
    return { pixels: this.#pixels.subarray(0, count * this.#imageLength), count, images: this.#images };
  }
}

function checkWhole(sizes: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(sizes))
    if (!Number.isSafeInteger(value) || value < 1)
      throw new RangeError(`Expected ${name} to be a whole number above 0, but got ${value}`);
}

function pick<Value, Key extends keyof Value>(value: Value, keys: readonly Key[]): Pick<Value, Key> {
  const picked: Partial<Pick<Value, Key>> = {};
  for (const key of keys) if (value[key] !== undefined) picked[key] = value[key];
  return picked as Pick<Value, Key>;
}
