import { channelOf, toColorMode } from "./color-mode.ts";
import { decodeCmyk } from "./decode-cmyk.ts";
import { decodeShrunk } from "./decode-shrunk.ts";
import type { ImageFormat } from "./image-format.ts";
import { brightnessAsRed, jpegColours } from "./jpeg-colours.ts";
import { openSharp, rawPixels, type SharpOptions } from "./open-sharp.ts";
import type { ImageBytes, Picture } from "./types.ts";

/** Decodes every format but BMP; throws what sharp throws. */
export async function decodeBySharp(
  file: ImageBytes,
  format: ImageFormat,
  options: SharpOptions,
): Promise<Picture> {
  const { bytes } = file;
  const { colorMode } = options;
  const colours = format === "JPEG" ? jpegColours(bytes) : undefined;
  if (colours?.components === 4)
    return toColorMode(await decodeCmyk(await openSharp(bytes, options), colours), colorMode);
  if (colorMode !== "grayscale") {
    const shrunk = colours && (await decodeShrunk(file, { ...options, colorMode, colours }));
    return shrunk ?? rawPixels(await openSharp(bytes, options), colorMode);
  }
  if (colours?.components === 3 && !colours.isRgb)
    return channelOf(await rawPixels(await openSharp(brightnessAsRed(bytes), options), "rgb"), 0);
  return toColorMode(await rawPixels(await openSharp(bytes, options), "rgb"), "grayscale");
}
