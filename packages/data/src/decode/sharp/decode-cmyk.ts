import type { Sharp } from "sharp";
import type { ImageSize, Picture } from "../../types.ts";

/** Pixels of four inks, `[height, width, 4]`. */
export interface InkPicture extends ImageSize {
  readonly pixels: Uint8Array;
}

/** Decodes a CMYK JPEG, with the accurate DCT. */
export async function decodeCmyk(
  image: Sharp,
  colours: { readonly hasAdobeMarker: boolean },
): Promise<Picture> {
  const cmyk = image.pipelineColourspace("cmyk").toColourspace("cmyk").raw();
  const { data, info } = await cmyk.toBuffer({ resolveWithObject: true });
  // libvips inverts them whatever the file says
  for (let i = 0; i < data.length; i++) data[i] = 255 - (data[i] ?? 0);
  return inksToColours({ pixels: data, height: info.height, width: info.width }, colours);
}

/**
 * Turns inks as they stand in a JPEG into RGB as TensorFlow does, without a colour profile: `r = c · k / 255` where
 * Adobe's marker says that they are inverted, and else `r = (255 - c) · (255 - k) / 255`, cut to a whole number.
 */
export function inksToColours(
  { pixels: inks, height, width }: InkPicture,
  { hasAdobeMarker }: { readonly hasAdobeMarker: boolean },
): Picture {
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
