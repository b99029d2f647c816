import type { Box, DecodedImage, ImageSize } from "../types.ts";

const { fround } = Math;

/** Keras's `crop_to_aspect_ratio`: the largest part in the middle of a picture that has the target's aspect ratio. */
export function cropBox(source: ImageSize, target: ImageSize): Box {
  const fitting = (across: number, { to, by }: { to: number; by: number }) =>
    Math.trunc(fround(fround(across * to) / by));
  const fittingHeight = fitting(source.width, { to: target.height, by: target.width });
  const fittingWidth = fitting(source.height, { to: target.width, by: target.height });
  const height = Math.max(Math.min(source.height, fittingHeight), 1);
  const width = Math.max(Math.min(source.width, fittingWidth), 1);
  const top = Math.trunc((source.height - height) / 2);
  const left = Math.trunc((source.width - width) / 2);
  return { top, left, height, width };
}

/**
 * Keras's `pad_to_aspect_ratio`: where in the target the whole picture goes; the rest stays black. Keras fails where
 * the picture would be thinner than a pixel; here it gets one.
 */
export function padBox(source: ImageSize, target: ImageSize): Box {
  const ratio = Math.max(fround(source.width / target.width), fround(source.height / target.height));
  const height = fround(source.height / ratio);
  const width = fround(source.width / ratio);
  return {
    top: Math.max(Math.floor((target.height - height) / 2), 0),
    left: Math.max(Math.floor((target.width - width) / 2), 0),
    height: Math.max(Math.floor(height), 1),
    width: Math.max(Math.floor(width), 1),
  };
}

/** A part of a picture, as a picture of its own. */
export function cropImage(image: DecodedImage, { top, left, height, width }: Box): DecodedImage {
  const pixels = new Uint8Array(height * width * 3);
  for (let y = 0; y < height; y++) {
    const start = ((top + y) * image.width + left) * 3;
    pixels.set(image.pixels.subarray(start, start + width * 3), y * width * 3);
  }
  return { pixels, height, width };
}
