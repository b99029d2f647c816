import type { Sharp } from "sharp";
import { channelOf, channelsOf, toColorMode } from "./color-mode.ts";
import { decodeCmyk } from "./decode-cmyk.ts";
import type { ImageFormat } from "./image-format.ts";
import { brightnessAsRed, jpegColours } from "./jpeg-colours.ts";
import type { ColorMode, ImageSize, Picture, ShrinkTarget } from "./types.ts";

/** How sharp is to decode. */
export interface SharpOptions {
  readonly maxPixels: number;
  readonly colorMode: ColorMode;
  readonly exif: boolean;
  readonly shrinkTo: ShrinkTarget | undefined;
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
  if (options.colorMode !== "grayscale") {
    const image = await openSharp(bytes, options);
    return rawPixels(colours ? await shrunk(image, colours, options) : image, options.colorMode);
  }
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

/**
 * Where a photo is at least twice as large as wanted, the decoder computes 1/2, 1/4 or 1/8 of its pixels, and libvips
 * averages those down to the wanted size; to the smallest that covers it where the aspect ratio is to be kept.
 */
async function shrunk(image: Sharp, size: ImageSize, { shrinkTo, exif }: SharpOptions): Promise<Sharp> {
  if (shrinkTo === undefined) return image;
  const { orientation = 1 } = exif ? await image.metadata() : {};
  const [height, width] = orientation > 4 ? [size.width, size.height] : [size.height, size.width];
  if (Math.min(height / shrinkTo.height, width / shrinkTo.width) < 2) return image;
  const fit = shrinkTo.keepAspectRatio ? "outside" : "fill";
  return image.resize(shrinkTo.width, shrinkTo.height, { fit, kernel: "linear" });
}

async function rawPixels(image: Sharp, colorMode: "rgb" | "rgba"): Promise<Picture> {
  const channels = colorMode === "rgb" ? image.removeAlpha() : image.ensureAlpha();
  const { data, info } = await channels.raw().toBuffer({ resolveWithObject: true });
  return { pixels: data, height: info.height, width: info.width, channels: channelsOf[colorMode] };
}
