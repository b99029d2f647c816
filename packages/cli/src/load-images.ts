import { type ImageFile, type LoadedBatch, loadBatches, type SkippedFile } from "@coarse/data";
import type { GlobalOptions } from "./command-table.ts";
import { startProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

/** What loading takes besides the images. */
export interface LoadImagesOptions extends Pick<GlobalOptions, "batch" | "quiet"> {
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
  try {
    const { height, width } = input;
    const { signal } = terminal;
    for await (const loaded of loadBatches(images, {
      height,
      width,
      batchSize: batch,
      onSkip: skip,
      signal,
    })) {
      yield loaded;
      progress.advance(loaded.count);
    }
  } finally {
    progress.stop();
  }
}
