import type { ImageFile, LoadedBatch, SkippedFile } from "@coarse/data";
import type { GlobalOptions } from "../options/global-options.ts";
import { counted } from "../terminal/counted.ts";
import { startProgress } from "../terminal/progress.ts";
import { PrefetchedImages, type PrefetchOptions } from "./prefetched-images.ts";

/** What loading takes besides the images. */
export interface LoadImagesOptions extends PrefetchOptions, Pick<GlobalOptions, "quiet"> {
  readonly onSkip: (skipped: SkippedFile) => void;
  /** Told of each JPEG that was decoded with the accurate DCT though the fast one was wanted; they are counted in a note. */
  readonly onFallback?: ((image: ImageFile) => void) | undefined;
  /** Images that were begun before; others than those that are asked for are left alone. */
  readonly prefetched?: PrefetchedImages | undefined;
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
  const prefetched = options.prefetched?.are(images, input)
    ? options.prefetched
    : new PrefetchedImages(images, options);
  let fallenBack = 0;
  const onFallback = (image: ImageFile) => {
    fallenBack++;
    options.onFallback?.(image);
  };
  try {
    for await (const loaded of prefetched.batches({ onSkip: skip, onFallback })) {
      const started = performance.now();
      yield colorMode === "grayscale" ? withThreeChannels(loaded) : loaded;
      prefetched.search.add(performance.now() - started, loaded.count);
      progress.advance(loaded.count);
    }
  } finally {
    progress.stop();
  }
  if (fallenBack > 0 && !quiet) terminal.err.write(`note: ${fallbackText(fallenBack)}\n`);
}

/** How many photos have other pixels than the model's origin would give them. */
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
