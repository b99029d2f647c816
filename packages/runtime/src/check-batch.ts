import type { ImageBatch } from "@coarse/core";
import { BatchShapeError } from "./errors.ts";

/** Throws `BatchShapeError` for images that are not of the network's size, or a batch without images. */
export function checkBatch(
  batch: ImageBatch,
  input: { readonly height: number; readonly width: number },
): void {
  const { pixels, count, height, width } = batch;
  if (height !== input.height || width !== input.width)
    throw new BatchShapeError(`images of ${input.height}×${input.width} pixels`, `${height}×${width}`);
  const wanted = count * height * width * 3;
  if (!(count >= 1) || pixels.length !== wanted)
    throw new BatchShapeError(
      `${wanted} numbers for ${count} RGB images, at least one image`,
      `${pixels.length}`,
    );
}
