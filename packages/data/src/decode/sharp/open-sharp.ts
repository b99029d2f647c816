import type { Sharp, default as SharpPackage } from "sharp";
import { channelsOf } from "../../color-mode.ts";
import { DecoderNotSetUpError } from "../../errors.ts";
import type { ColorMode, DecodedImage, ShrinkTarget } from "../../types.ts";

/** How sharp is to decode. */
export interface SharpOptions {
  readonly maxPixels: number;
  readonly colorMode: ColorMode;
  readonly exif: boolean;
  readonly shrinkTo: ShrinkTarget | undefined;
}

/**
 * Loads the decoder. Slow, and who only lists a folder does without.
 * @throws {DecoderNotSetUpError} where its library is missing or can't be loaded, which is no fault of any image
 */
export async function loadSharp(): Promise<typeof SharpPackage> {
  try {
    return (await import("sharp")).default;
  } catch (cause) {
    throw noSharp(cause);
  }
}

/** What it means that sharp can't be loaded. */
export function noSharp(cause: unknown): DecoderNotSetUpError {
  return new DecoderNotSetUpError(cause, `${process.platform} on ${process.arch}`);
}

/** Opens the content of a file, or a file itself where a name is given. */
export async function openSharp(
  source: string | Uint8Array,
  { maxPixels, exif }: Pick<SharpOptions, "maxPixels" | "exif">,
): Promise<Sharp> {
  const sharp = await loadSharp();
  // Keras accepts a JPEG with damaged or foreign bytes within, and so does failOn "error"; sharp's default would not.
  const image = sharp(source, { failOn: "error", ignoreIcc: true, limitInputPixels: maxPixels });
  return exif ? image.autoOrient() : image;
}

/** Decodes into `[height, width, 3 or 4]`. */
export async function rawPixels(image: Sharp, colorMode: "rgb" | "rgba"): Promise<DecodedImage> {
  const channels = colorMode === "rgb" ? image.removeAlpha() : image.ensureAlpha();
  const { data, info } = await channels.raw().toBuffer({ resolveWithObject: true });
  return { pixels: data, height: info.height, width: info.width, channels: channelsOf[colorMode] };
}
