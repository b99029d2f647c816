import type { Sharp } from "sharp";
import { channelsOf } from "./color-mode.ts";
import type { ColorMode, Picture, ShrinkTarget } from "./types.ts";

/** How sharp is to decode. */
export interface SharpOptions {
  readonly maxPixels: number;
  readonly colorMode: ColorMode;
  readonly exif: boolean;
  readonly shrinkTo: ShrinkTarget | undefined;
}

/** Opens the content of a file, or a file itself where a name is given. */
export async function openSharp(
  source: string | Uint8Array,
  { maxPixels, exif }: Pick<SharpOptions, "maxPixels" | "exif">,
): Promise<Sharp> {
  // slow to load, and who only lists a folder does without
  const { default: sharp } = await import("sharp");
  // Keras accepts a JPEG with damaged or foreign bytes within, and so does failOn "error"; sharp's default would not.
  const image = sharp(source, { failOn: "error", ignoreIcc: true, limitInputPixels: maxPixels });
  return exif ? image.autoOrient() : image;
}

/** Decodes into `[height, width, 3 or 4]`. */
export async function rawPixels(image: Sharp, colorMode: "rgb" | "rgba"): Promise<Picture> {
  const channels = colorMode === "rgb" ? image.removeAlpha() : image.ensureAlpha();
  const { data, info } = await channels.raw().toBuffer({ resolveWithObject: true });
  return { pixels: data, height: info.height, width: info.width, channels: channelsOf[colorMode] };
}
