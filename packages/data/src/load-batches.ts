import { channelsOf } from "./color-mode.ts";
import { type DecodeOptions, decodeImage } from "./decode-image.ts";
import { UnreadableImageError } from "./errors.ts";
import { mapInOrder } from "./map-in-order.ts";
import { PictureSizes } from "./picture-sizes.ts";
import { type ResizeOptions, resizeInto } from "./resize/resize.ts";
import type { ImageFile, ImageSize, LoadedBatch, SkippedFile } from "./types.ts";

/** Size of images and batches, and what to do with files that are none. */
export interface LoadOptions extends ImageSize, Omit<DecodeOptions, "shrinkTo">, ResizeOptions {
  /** Images in a batch; a function is asked before each batch. */
  readonly batchSize: number | (() => number);
  /** `exact`, the default: Keras's pixels. `fast`: the decoder shrinks large JPEGs on the way. */
  readonly pixels?: "exact" | "fast";
  /** Hand out every batch in the same memory: its pixels hold until the next one is asked for. Off where not given. */
  readonly reusePixels?: boolean;
  /** Called for each file that is left out, in the order of the images, before the batch it would have been in. */
  readonly onSkip?: (skipped: SkippedFile) => void;
  /**
   * Images under way at the same time. Where not given, two more than there are processors: engines block JavaScript
   * while they work, and only what was begun before goes on decoding. Two fewer where they have more than a million
   * pixels on average, which keep the processors busy for longer and take memory.
   */
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
  const { height, width, onSkip, signal } = options;
  const sizes = new PictureSizes();
  const concurrency = options.concurrency ?? (() => sizes.concurrency);
  const channels = channelsOf[options.colorMode ?? "rgb"];
  checkWhole({ height, width });
  const batch = new BatchBuffer(height * width * channels, options);
  const load = async (image: ImageFile) => ({
    image,
    outcome: await loadResized(image, { options, spare: batch.spare, sizes }),
  });
  const lookAhead = () => batch.size + (typeof concurrency === "number" ? concurrency : concurrency());
  for await (const { image, outcome } of mapInOrder(images, load, { concurrency, lookAhead, signal })) {
    if ("reason" in outcome) onSkip?.({ file: image.file, reason: outcome.reason });
    else if (batch.add(image, outcome.pixels)) {
      yield { ...batch.taken(), height, width, channels };
      batch.begin();
    }
  }
  if (batch.count > 0) yield { ...batch.taken(), height, width, channels };
}

interface Slots {
  readonly options: LoadOptions;
  readonly spare: Float32Array[];
  readonly sizes: PictureSizes;
}

async function loadResized(image: ImageFile, { options, spare, sizes }: Slots): Promise<Outcome> {
  try {
    const picture = await decodeImage(image.path, decodeOptions(options));
    sizes.add(picture.height * picture.width);
    const channels = picture.channels ?? 3;
    const pixels = spare.pop() ?? new Float32Array(options.height * options.width * channels);
    resizeInto(picture, { pixels, height: options.height, width: options.width }, options);
    return { pixels };
  } catch (error) {
    if (error instanceof UnreadableImageError) return { reason: error.reason };
    throw error;
  }
}

function decodeOptions({ height, width, aspectRatio = "stretch", ...options }: LoadOptions): DecodeOptions {
  if (options.pixels !== "fast") return options;
  return { ...options, shrinkTo: { height, width, keepAspectRatio: aspectRatio !== "stretch" } };
}

/** The size of the next batch, which the caller may change from batch to batch, and the images in it so far. */
class BatchBuffer {
  /** Buffers of images that were copied into their batch, to be used again. */
  readonly spare: Float32Array[] = [];
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
  add(image: ImageFile, pixels: Float32Array): boolean {
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
