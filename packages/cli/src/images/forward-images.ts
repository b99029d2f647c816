import type { Activations } from "@coarse/core";
import type { ImageFile, SkippedFile } from "@coarse/data";
import type { RunningClassifier } from "@coarse/runtime";
import { type LoadImagesOptions, loadImages } from "./load-images.ts";

/** Photos and what the network makes of them. */
export interface ForwardedBatch {
  readonly images: readonly ImageFile[];
  readonly activations: Activations;
}

/** The way of photos through a network, batch by batch; what can't be read is told and left out. */
export type Forward = (
  files: readonly ImageFile[],
  onSkip: (skipped: SkippedFile) => void,
) => AsyncIterable<ForwardedBatch>;

/** Each photo is read and goes through the network; what a batch holds may be overwritten by the next. */
export function forwardThrough(
  classifier: RunningClassifier,
  options: Omit<LoadImagesOptions, "input" | "onSkip">,
): Forward {
  return async function* (files, onSkip) {
    if (files.length === 0) return;
    for await (const loaded of loadImages(files, { ...options, input: classifier.input, onSkip }))
      yield { images: loaded.images, activations: await classifier.forward(loaded) };
  };
}
