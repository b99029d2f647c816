import type { Preprocessing } from "@coarse/core";
import {
  type ImageFile,
  type ImageSize,
  type LoadedBatch,
  loadBatches,
  type SkippedFile,
} from "@coarse/data";
import type { ImageListeners } from "../activations/cached-activations.ts";
import { type PipelineContext, ProgressCounter } from "../context.ts";
import type { EngineOptions, PixelOptions } from "../options.ts";
import { counted } from "../text/wording.ts";
import { BatchSizeSearch } from "./batch-size-search.ts";

/** What a network takes: images of a size, and how they become so large; how pixels are scaled comes later. */
export interface NetworkInput extends ImageSize {
  readonly preprocessing: Pick<Preprocessing, "decode" | "resize" | "crop" | "centering">;
}

/** How images are loaded. */
export interface ImageStreamOptions extends Pick<EngineOptions, "batch">, PixelOptions {
  readonly input: NetworkInput;
}

/** Images that are read, decoded and resized, in batches of a size that is found meanwhile. */
export class ImageStream {
  readonly #search: BatchSizeSearch = new BatchSizeSearch();
  readonly #images: readonly ImageFile[];
  readonly #options: ImageStreamOptions;
  readonly #context: PipelineContext;
  readonly #batches: AsyncGenerator<LoadedBatch, void, undefined>;
  readonly #closing = new AbortController();
  #first: Promise<IteratorResult<LoadedBatch, void>> | undefined;
  /** Those that were left out before anybody listened. */
  readonly #skipped: SkippedFile[] = [];
  #onSkip = (file: SkippedFile): void => {
    this.#skipped.push(file);
  };
  readonly #fallenBack: ImageFile[] = [];
  #onFallback = (image: ImageFile): void => {
    this.#fallenBack.push(image);
  };

  constructor(images: readonly ImageFile[], options: ImageStreamOptions, context: PipelineContext) {
    const { input, batch } = options;
    const { colorMode = "rgb", exif = false, pixels = "exact" } = options;
    this.#images = images;
    this.#options = options;
    this.#context = context;
    const { signal } = context;
    this.#batches = loadBatches(images, {
      height: input.height,
      width: input.width,
      ...geometryOf(input),
      batchSize: batch ?? (() => this.#search.size),
      onSkip: (file) => this.#onSkip(file),
      onFallback: (image) => this.#onFallback(image),
      signal: AbortSignal.any([...(signal ? [signal] : []), this.#closing.signal]),
      colorMode,
      exif,
      pixels,
      // whoever reads a stream is through with a batch when it asks for the next
      reusePixels: true,
    });
  }

  /** Begins with the first batch, and what comes ahead of the second, before anybody asks for them. */
  prefetch(): this {
    this.#first ??= this.#batches.next();
    // its error is thrown when it is asked for; until then it must not count as unhandled
    this.#first.catch(() => {});
    return this;
  }

  /** Whether these are those images, for such a network. */
  holds(images: readonly ImageFile[], input: NetworkInput): boolean {
    const isInput = JSON.stringify(geometryOf(input)) === JSON.stringify(geometryOf(this.#options.input));
    const isSame = images.length === this.#images.length;
    return isInput && isSame && images.every(({ path }, i) => path === this.#images[i]?.path);
  }

  /** The batches, once; progress counts what the reader has dealt with. */
  async *batches({ onSkip, onFallback }: ImageListeners): AsyncGenerator<LoadedBatch, void, undefined> {
    const progress = new ProgressCounter({ task: "images", total: this.#images.length }, this.#context);
    let fallenBack = 0;
    this.#onSkip = (file) => {
      onSkip(file);
      progress.advance(1);
    };
    this.#onFallback = (image) => {
      fallenBack += 1;
      onFallback?.(image);
    };
    this.#skipped.forEach(this.#onSkip);
    this.#fallenBack.forEach(this.#onFallback);
    try {
      for (let next = await (this.#first ?? this.#batches.next()); !next.done; ) {
        const started = performance.now();
        yield this.#options.colorMode === "grayscale" ? withThreeChannels(next.value) : next.value;
        this.#search.add(performance.now() - started, next.value.count);
        progress.advance(next.value.count);
        next = await this.#batches.next();
      }
      if (fallenBack > 0) this.#context.onNote?.({ level: "note", text: fallbackText(fallenBack) });
    } finally {
      progress.stop();
      await this.close();
    }
  }

  /** Begins no further image, and waits for none. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#batches.return();
  }
}

/** What of preprocessing concerns who loads images. */
export function geometryOf({ preprocessing }: NetworkInput): NetworkInput["preprocessing"] {
  const { decode, resize, crop, centering } = preprocessing;
  const { mode, size, interpolation, antialias } = resize;
  return { decode, resize: { mode, size, interpolation, antialias }, crop, centering };
}

/** How many images have other pixels than the model's origin would give them. */
function fallbackText(count: number): string {
  const images = `${counted(count, "photo")} ${count === 1 ? "was" : "were"}`;
  return `${images} decoded with the accurate DCT, since the decoder for the fast one is not to be had here or refuses them`;
}

/** Networks take colors: the gray of each pixel, three times. `[N, height, width, 1] → [N, height, width, 3]` */
function withThreeChannels(batch: LoadedBatch): LoadedBatch {
  const pixels = new Float32Array(batch.pixels.length * 3);
  for (const [i, gray] of batch.pixels.entries()) pixels.fill(gray, 3 * i, 3 * i + 3);
  return { ...batch, pixels, channels: 3 };
}
