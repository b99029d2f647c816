import type { DecodedImage, ImageSize } from "./types.ts";

/** Pixels of four inks, `[height, width, 4]`. */
export interface InkImage extends ImageSize {
  readonly pixels: Uint8Array;
}

/**
 * Turns inks as they stand in a JPEG into RGB as TensorFlow does, without a color profile: `r = c · k / 255` where
 * Adobe's marker says that they are inverted, and else `r = (255 - c) · (255 - k) / 255`, cut to a whole number.
 *
 * @param image - `[height, width, 4]`: cyan, magenta, yellow, black, as they are stored.
 * @param options - `hasAdobeMarker`: whether Adobe's marker says that they are inverted.
 * @returns `[height, width, 3]`, RGB, 0 to 255.
 */
export function inksToColors(
  { pixels: inks, height, width }: InkImage,
  { hasAdobeMarker }: { readonly hasAdobeMarker: boolean },
): DecodedImage {
  const invert = hasAdobeMarker ? 0 : 255;
  const pixels = new Uint8Array(height * width * 3);
  for (let from = 0, to = 0; to < pixels.length; from += 4, to += 3) {
    const light = invert ^ (inks[from + 3] ?? 0);
    pixels[to] = ((invert ^ (inks[from] ?? 0)) * light) / 255;
    pixels[to + 1] = ((invert ^ (inks[from + 1] ?? 0)) * light) / 255;
    pixels[to + 2] = ((invert ^ (inks[from + 2] ?? 0)) * light) / 255;
  }
  return { pixels, height, width };
}
