import type { JpegDecoding } from "@coarse/core";
import { type ImageFile, type LoadedBatch, loadBatches, type SkippedFile } from "@coarse/data";
import type { GlobalOptions } from "../options/global-options.ts";
import { aspectRatioOf, type PixelOptions } from "../options/image-options.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { BatchSizeSearch } from "./batch-size-search.ts";

/** What a network takes: images of a size, JPEGs among them decoded in its way. */
export interface NetworkInput {
  readonly height: number;
  readonly width: number;
  readonly decode: JpegDecoding;
}

/** How images are loaded. */
export interface PrefetchOptions extends Pick<GlobalOptions, "batch">, PixelOptions {
  readonly input: NetworkInput;
  readonly terminal: Terminal;
}

/** Who wants to know of images that are left out, and of those that were decoded otherwise than they should be. */
interface Listeners {
  readonly onSkip: (skipped: SkippedFile) => void;
  readonly onFallback: (image: ImageFile) => void;
}

/** Images that are read, decoded and resized, in batches of a size that is found meanwhile. */
export class PrefetchedImages {
  readonly search: BatchSizeSearch = new BatchSizeSearch();
  readonly #images: readonly ImageFile[];
  readonly #input: NetworkInput;
  readonly #batches: AsyncGenerator<LoadedBatch, void, undefined>;
  readonly #closing = new AbortController();
  #first: Promise<IteratorResult<LoadedBatch, void>> | undefined;
  #isTaken = false;
  /** Those that were left out before anybody listened. */
  readonly #skipped: SkippedFile[] = [];
  readonly #fallenBack: ImageFile[] = [];
  #onFallback = (image: ImageFile): void => {
    this.#fallenBack.push(image);
  };
  #onSkip = (file: SkippedFile): void => {
    this.#skipped.push(file);
  };

  constructor(images: readonly ImageFile[], options: PrefetchOptions) {
    const { input, batch, terminal, interpolation } = options;
    const { colorMode = "rgb", exif = false, pixels = "exact" } = options;
    this.#images = images;
    this.#input = input;
    this.#batches = loadBatches(images, {
      height: input.height,
      width: input.width,
      decode: input.decode,
      batchSize: batch ?? (() => this.search.size),
      onSkip: (file) => this.#onSkip(file),
      onFallback: (image) => this.#onFallback(image),
      signal: AbortSignal.any([terminal.interruption(), this.#closing.signal]),
      ...(interpolation && { interpolation }),
      aspectRatio: aspectRatioOf(options),
      colorMode,
      exif,
      pixels,
      // every command is through with a batch when it asks for the next
      reusePixels: true,
    });
  }

  /** Begins with the first batch, and what comes ahead of the second, before anybody asks for them. */
  begin(): this {
    this.#first ??= this.#batches.next();
    // its error is thrown when it is asked for; until then it must not count as unhandled
    this.#first.catch(() => {});
    return this;
  }

  /** Whether these are those images for such a network, and nobody had them yet. */
  are(images: readonly ImageFile[], { height, width, decode }: NetworkInput): boolean {
    const { height: ownHeight, width: ownWidth, decode: ownDecode } = this.#input;
    const isInput = height === ownHeight && width === ownWidth && decode === ownDecode;
    return isInput && images === this.#images && !this.#isTaken;
  }

  /** The batches, once. */
  async *batches({ onSkip, onFallback }: Listeners): AsyncGenerator<LoadedBatch, void, undefined> {
    this.#isTaken = true;
    this.#skipped.forEach(onSkip);
    this.#onSkip = onSkip;
    this.#fallenBack.forEach(onFallback);
    this.#onFallback = onFallback;
    try {
      for (let next = await (this.#first ?? this.#batches.next()); !next.done; ) {
        yield next.value;
        next = await this.#batches.next();
      }
    } finally {
      await this.close();
    }
  }

  /** Begins no further image, and waits for none. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#batches.return();
  }
}
