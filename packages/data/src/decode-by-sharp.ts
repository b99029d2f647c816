import type { Sharp } from "sharp";
import { channelOf, channelsOf, toColorMode } from "./color-mode.ts";
import { decodeCmyk } from "./decode-cmyk.ts";
import type { ImageFormat } from "./image-format.ts";
import { brightnessAsRed, jpegColours } from "./jpeg-colours.ts";
import type { ColorMode, Picture } from "./types.ts";

/** How sharp is to decode. */
export interface SharpOptions {
  readonly maxPixels: number;
  readonly colorMode: ColorMode;
  readonly exif: boolean;
}

/** Decodes every format but BMP; throws what sharp throws. */
export async function decodeBySharp(
  bytes: Uint8Array,
  format: ImageFormat,
  options: SharpOptions,
): Promise<Picture> {
  const colours = format === "JPEG" ? jpegColours(bytes) : undefined;
  if (colours?.components === 4)
    return toColorMode(await decodeCmyk(await openSharp(bytes, options), colours), options.colorMode);
  if (options.colorMode !== "grayscale") return rawPixels(await openSharp(bytes, options), options.colorMode);
  if (colours?.components === 3 && !colours.isRgb)
    return channelOf(await rawPixels(await openSharp(brightnessAsRed(bytes), options), "rgb"), 0);
  return toColorMode(await rawPixels(await openSharp(bytes, options), "rgb"), "grayscale");
}

async function openSharp(bytes: Uint8Array, { maxPixels, exif }: SharpOptions): Promise<Sharp> {
  // slow to load, and who only lists a folder does without
  const { default: sharp } = await import("sharp");
  // Keras accepts a JPEG with damaged or foreign bytes within, and so does failOn "error"; sharp's default would not.
  const image = sharp(bytes, { failOn: "error", ignoreIcc: true, limitInputPixels: maxPixels });
  return exif ? image.autoOrient() : image;
}

async function rawPixels(image: Sharp, colorMode: "rgb" | "rgba"): Promise<Picture> {
  const channels = colorMode === "rgb" ? image.removeAlpha() : image.ensureAlpha();
  const { data, info } = await channels.raw().toBuffer({ resolveWithObject: true });
  return { pixels: data, height: info.height, width: info.width, channels: channelsOf[colorMode] };
}
