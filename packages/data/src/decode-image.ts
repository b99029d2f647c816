import sharp from "sharp";
import { decodeBmp } from "./decode-bmp.ts";
import { decodeCmyk } from "./decode-cmyk.ts";
import { UnreadableImageError } from "./errors.ts";
import { detectFormat, type ImageFormat } from "./image-format.ts";
import { jpegColours } from "./jpeg-colours.ts";
import { readImageFile } from "./read-image-file.ts";
import type { Picture } from "./types.ts";

/** Limits of a decoder. */
export interface DecodeOptions {
  /** Width times height above which an image is refused; 268,402,689 (16,383²) where not given. */
  readonly maxPixels?: number;
}

const DEFAULT_MAX_PIXELS = 16383 ** 2;

/**
 * Decodes an image as Keras's loader does, `decode_image(channels=3, expand_animations=False)`, with accurate DCT:
 * first frame, 8 bits, alpha dropped, neither rotated by EXIF nor converted by a colour profile.
 * Formats: JPEG, PNG, GIF, BMP, WebP, TIFF, AVIF, known by their first bytes whatever the name.
 * @param source - A path, or the content of a file.
 * @throws {UnreadableImageError} where it is not an image, is cut short, or has more than `maxPixels`.
 */
export async function decodeImage(
  source: string | Uint8Array,
  options: DecodeOptions = {},
): Promise<Picture> {
  const path = typeof source === "string" ? source : "in memory";
  const bytes = typeof source === "string" ? await readImageFile(source) : source;
  const maxPixels = options.maxPixels ?? DEFAULT_MAX_PIXELS;
  const format = detectFormat(bytes);
  if (format === undefined) throw new UnreadableImageError(path, reasonForNoFormat(bytes));
  if (format === "BMP") return decodeBmp(bytes, { path, maxPixels });
  try {
    return await decodeBySharp(bytes, format, maxPixels);
  } catch (cause) {
    throw new UnreadableImageError(path, reasonOf(cause, format, maxPixels), { cause });
  }
}

async function decodeBySharp(bytes: Uint8Array, format: ImageFormat, maxPixels: number): Promise<Picture> {
  // Keras accepts a JPEG with damaged or foreign bytes within, and so does failOn "error"; sharp's default would not.
  const image = sharp(bytes, { failOn: "error", ignoreIcc: true, limitInputPixels: maxPixels });
  const colours = format === "JPEG" ? jpegColours(bytes) : undefined;
  if (colours?.components === 4) return decodeCmyk(image, colours);
  const { data, info } = await image.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { pixels: data, height: info.height, width: info.width };
}

function reasonForNoFormat(bytes: Uint8Array): string {
  return bytes.length === 0 ? "empty file" : "not an image of a known format";
}

/**
 * What the decoder itself says stays in the error's `cause`: libvips keeps one text for all the images it decodes at a
 * time, so that it may be another one's.
 */
function reasonOf(cause: unknown, format: ImageFormat, maxPixels: number): string {
  const tooLarge = cause instanceof Error && cause.message.includes("exceeds pixel limit");
  return tooLarge ? `more than ${maxPixels} pixels` : `damaged or cut short ${format}`;
}
