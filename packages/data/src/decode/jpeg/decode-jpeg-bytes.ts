import type { JpegDecoding } from "@coarse/core";
import { channelsOf, toColorMode } from "../../color-mode.ts";
import { UnreadableImageError } from "../../errors.ts";
import { inksToColors } from "../../inks-to-colors.ts";
import type { ColorMode, DecodedImage } from "../../types.ts";
import { jpegColors } from "../jpeg-structure/jpeg-colors.ts";
import { isScanBomb } from "../jpeg-structure/scan-bomb.ts";
import type { TurboJpeg } from "./turbo-jpeg.ts";

/** How a JPEG in memory is decoded. */
export interface JpegBytesOptions {
  /** What errors call it; `in memory` where not given. */
  readonly name?: string;
  /** `rgb` where not given. */
  readonly colorMode?: ColorMode;
  /** `fast-dct` where not given, as TensorFlow and so Keras does. */
  readonly decode?: JpegDecoding;
}

/** Compared with what libjpeg-turbo's memory in WebAssembly holds. */
const MOST_PIXELS = 2 ** 24;

/**
 * Decodes a JPEG with libjpeg-turbo in WebAssembly, in a page as well as in Node.js: the pixels of Keras's loader.
 *
 * @param jpeg - The content of the file.
 * @param decoder - libjpeg-turbo, as the page has loaded it.
 * @param options - The DCT, and what a pixel is made of.
 * @returns The picture, `[height, width, channels]`, 0 to 255, not turned by EXIF.
 * @throws {UnreadableImageError} where it is damaged, cut short, no JPEG, or has more than 2^24 pixels
 */
export function decodeJpegBytes(
  jpeg: Uint8Array,
  decoder: TurboJpeg,
  options: JpegBytesOptions = {},
): DecodedImage {
  const { name = "in memory", colorMode = "rgb", decode = "fast-dct" } = options;
  const colors = jpegColors(jpeg);
  const isBearable = colors.height * colors.width <= MOST_PIXELS && !isScanBomb(jpeg, colors);
  const image = isBearable && decoder.decode(jpeg, { colorMode, decode, maxPixels: MOST_PIXELS });
  if (!image || (image.isCmyk && !colors.isPlain))
    throw new UnreadableImageError(name, isBearable ? "damaged or cut short JPEG" : "too large a JPEG");
  if (image.isCmyk) return toColorMode(inksToColors(image, colors), colorMode);
  const { pixels, height, width } = image;
  return { pixels, height, width, channels: channelsOf[colorMode] };
}
