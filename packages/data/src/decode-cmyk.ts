import type { Sharp } from "sharp";
import type { Picture } from "./types.ts";

/**
 * Decodes a CMYK JPEG and turns it into RGB as TensorFlow does, without a colour profile:
 * `r = (255 - c) · (255 - k) / 255`, cut to a whole number, and where Adobe's marker is missing `r = c · k / 255`,
 * because the decoder inverts both alike.
 */
export async function decodeCmyk(
  image: Sharp,
  { hasAdobeMarker }: { hasAdobeMarker: boolean },
): Promise<Picture> {
  const cmyk = image.pipelineColourspace("cmyk").toColourspace("cmyk").raw();
  const { data: inks, info } = await cmyk.toBuffer({ resolveWithObject: true });
  const invert = hasAdobeMarker ? 255 : 0;
  const pixels = new Uint8Array(info.width * info.height * 3);
  for (let from = 0, to = 0; to < pixels.length; from += 4, to += 3) {
    const light = invert ^ (inks[from + 3] ?? 0);
    pixels[to] = ((invert ^ (inks[from] ?? 0)) * light) / 255;
    pixels[to + 1] = ((invert ^ (inks[from + 1] ?? 0)) * light) / 255;
    pixels[to + 2] = ((invert ^ (inks[from + 2] ?? 0)) * light) / 255;
  }
  return { pixels, height: info.height, width: info.width };
}
