import { type ImageFile, type LoadedBatch, loadBatches, type SkippedFile } from "@coarse/data";
import type { GlobalOptions } from "./command-table.ts";
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
  const progress = startProgress(images.length, "images", { ...terminal, quiet });
  const skip = (skipped: SkippedFile) => {
    onSkip(skipped);
    progress.advance(1);
  };
  const { interpolation, colorMode = "rgb", exif = false } = options;
  try {
    const batches = loadBatches(images, {
      height: input.height,
      width: input.width,
      batchSize: batch,
      onSkip: skip,
      signal: terminal.signal,
      ...(interpolation && { interpolation }),
      aspectRatio: aspectRatioOf(options),
      colorMode,
      exif,
    });
    for await (const loaded of batches) {
      yield colorMode === "grayscale" ? withThreeChannels(loaded) : loaded;
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
