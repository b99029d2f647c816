import type { ImageBatch } from "@coarse/core";

/** The photos of a batch as batches of one, on the same memory. */
export function singleImages({ pixels, count, height, width }: ImageBatch): readonly ImageBatch[] {
  const length = pixels.length / count;
  return Array.from({ length: count }, (_, i) => ({
    pixels: pixels.subarray(i * length, (i + 1) * length),
    count: 1,
    height,
    width,
  }));
}
