import { channelOf, toColorMode } from "../../color-mode.ts";
import type { DecodedImage } from "../../types.ts";
import { brightnessAsRed, type JpegColors } from "../jpeg-structure/jpeg-colors.ts";
import { decodeCmyk } from "./decode-cmyk.ts";
import { openSharp, rawPixels, type SharpOptions } from "./open-sharp.ts";

/** How sharp is to decode, and of a JPEG, what its header says. */
export interface BySharpOptions extends SharpOptions {
  readonly colors?: JpegColors;
}

/** Decodes every format but BMP, a JPEG with the accurate DCT; throws what sharp throws. */
export async function decodeBySharp(bytes: Uint8Array, options: BySharpOptions): Promise<DecodedImage> {
  const { colorMode, colors } = options;
  if (colors?.components === 4)
    return toColorMode(await decodeCmyk(await openSharp(bytes, options), colors), colorMode);
  if (colorMode !== "grayscale") return rawPixels(await openSharp(bytes, options), colorMode);
  if (colors?.components === 3 && !colors.isRgb)
    return channelOf(await rawPixels(await openSharp(brightnessAsRed(bytes), options), "rgb"), 0);
  return toColorMode(await rawPixels(await openSharp(bytes, options), "rgb"), "grayscale");
}
