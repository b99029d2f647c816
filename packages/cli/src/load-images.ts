import { type ImageFile, type LoadedBatch, loadBatches, type SkippedFile } from "@coarse/data";
import { BatchSizeSearch } from "./batch-size-search.ts";
import type { GlobalOptions } from "./global-options.ts";
import { aspectRatioOf, type PixelOptions } from "./image-options.ts";
import { startProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

/** What loading takes besides the images. */
export interface LoadImagesOptions extends Pick<GlobalOptions, "batch" | "quiet">, PixelOptions {
  /** Height and width the network takes. */
  readonly input: { readonly height: number; readonly width: number };
  readonly terminal: Terminal;
  readonly onSkip: (skipped: SkippedFile) => void;
}

/** Images in batches, with a progress bar that counts what the caller has dealt with. Ends early on Ctrl-C. */
export async function* loadImages(
  images: readonly ImageFile[],
  options: LoadImagesOptions,
): AsyncGenerator<LoadedBatch> {
  const { input, batch, terminal, onSkip, quiet = false } = options;
  const progress = startProgress(images.length, "images", { err: terminal.err, quiet });
  const skip = (skipped: SkippedFile) => {
    onSkip(skipped);
    progress.advance(1);
  };
  const { interpolation, colorMode = "rgb", exif = false, pixels = "exact" } = options;
  const search = new BatchSizeSearch();
  try {
    const batches = loadBatches(images, {
      height: input.height,
      width: input.width,
      batchSize: batch ?? (() => search.size),
      onSkip: skip,
      signal: terminal.interruption(),
      ...(interpolation && { interpolation }),
      aspectRatio: aspectRatioOf(options),
      colorMode,
      exif,
      pixels,
      // every command is through with a batch when it asks for the next
      reusePixels: true,
    });
    for await (const loaded of batches) {
      const started = performance.now();
      yield colorMode === "grayscale" ? withThreeChannels(loaded) : loaded;
      search.add(performance.now() - started, loaded.count);
      progress.advance(loaded.count);
    }
  } finally {
    progress.stop();
  }
}

/** Networks take colours: the grey of each pixel, three times. `[N, height, width, 1] → [N, height, width, 3]` */
function withThreeChannels(batch: LoadedBatch): LoadedBatch {
  const pixels = new Float32Array(batch.pixels.length * 3);
  for (const [i, grey] of batch.pixels.entries()) pixels.fill(grey, 3 * i, 3 * i + 3);
  return { ...batch, pixels, channels: 3 };
}
