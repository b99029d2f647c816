import type { ImageFile, LoadedBatch, SkippedFile } from "@coarse/data";
import type { GlobalOptions } from "./global-options.ts";
import { ImagesUnderWay, type UnderWayOptions } from "./images-under-way.ts";
import { startProgress } from "./progress.ts";

/** What loading takes besides the images. */
export interface LoadImagesOptions extends UnderWayOptions, Pick<GlobalOptions, "quiet"> {
  readonly onSkip: (skipped: SkippedFile) => void;
  /** Images that were begun before; others than those that are asked for are left alone. */
  readonly underWay?: ImagesUnderWay | undefined;
}

/** Images in batches, with a progress bar that counts what the caller has dealt with. Ends early on Ctrl-C. */
export async function* loadImages(
  images: readonly ImageFile[],
  options: LoadImagesOptions,
): AsyncGenerator<LoadedBatch> {
  const { input, terminal, onSkip, quiet = false, colorMode } = options;
  const progress = startProgress(images.length, "images", { err: terminal.err, quiet });
  const skip = (skipped: SkippedFile) => {
    onSkip(skipped);
    progress.advance(1);
  };
  const underWay = options.underWay?.are(images, input)
    ? options.underWay
    : new ImagesUnderWay(images, options);
  try {
    for await (const loaded of underWay.batches(skip)) {
      const started = performance.now();
      yield colorMode === "grayscale" ? withThreeChannels(loaded) : loaded;
      underWay.search.add(performance.now() - started, loaded.count);
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
