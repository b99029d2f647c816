import type { JpegDecoding } from "@coarse/core";
import { toColorMode } from "../color-mode.ts";
import { DecoderNotSetUpError, UnreadableImageError } from "../errors.ts";
import { readImageFile } from "../files/read-image-file.ts";
import type { ColorMode, DecodedImage, ImageBytes, ShrinkTarget } from "../types.ts";
import { decodeBmp } from "./decode-bmp.ts";
import { detectFormat, type ImageFormat } from "./image-format.ts";
import { decodeJpeg } from "./jpeg/decode-jpeg.ts";
import type { PixelMemory } from "./jpeg/pixel-memory.ts";
import { decodeBySharp } from "./sharp/decode-by-sharp.ts";
import { tiffReason } from "./tiff-reason.ts";

/** Limits of a decoder, and what it makes of an image. */
export interface DecodeOptions {
  /** Width times height above which an image is refused; 268,402,689 (16,383²) where not given. */
  readonly maxPixels?: number;
  /** `rgb` where not given. */
  readonly colorMode?: ColorMode;
  /** How a JPEG's pixels are computed; `fast-dct` where not given, as TensorFlow and so Keras does. */
  readonly decode?: JpegDecoding;
  /** Turn an image as its EXIF orientation says; off where not given, as in Keras. */
  readonly exif?: boolean;
  /**
   * Let the decoder shrink a JPEG in color that is at least twice as high and as wide: less work, other pixels, least
   * work where the source is a path. Off where not given.
   */
  readonly shrinkTo?: ShrinkTarget;
}

const DEFAULT_MAX_PIXELS = 16383 ** 2;

/**
 * Decodes an image as Keras's loader does, `decode_image(channels, expand_animations=False)`, a JPEG with TensorFlow's
 * fast DCT unless the accurate one is asked for: first frame, 8 bits, alpha dropped unless asked for, neither rotated by EXIF unless asked for nor converted by a
 * color profile. Formats: JPEG, PNG, GIF, BMP, WebP, TIFF, AVIF, known by their first bytes whatever the name.
 *
 * @param source - A path, or the content of a file.
 * @param options - The DCT of JPEGs, what a pixel is made of, limits.
 * @returns The picture, `[height, width, channels]`, 0 to 255.
 * @throws {UnreadableImageError} where it is not an image, is cut short, or has more than `maxPixels`.
 * @throws {DecoderNotSetUpError} where the library that decodes is missing.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { decodeImage } from "@coarse/data";
 *
 * const { pixels, height, width } = await decodeImage("photos/cat/1.png");
 * assert.equal(pixels.length, height * width * 3);
 * ```
 */
export async function decodeImage(
  source: string | Uint8Array,
  options: DecodeOptions = {},
): Promise<DecodedImage> {
  const file =
    typeof source === "string" ? { bytes: await readImageFile(source), path: source } : { bytes: source };
  return decodeImageBytes(file, options);
}

/** Where a JPEG may be decoded into; without it, into memory of its own. */
interface MemoryOptions {
  readonly memory?: PixelMemory;
}

/** The same for a file that has been read. */
export async function decodeImageBytes(
  file: ImageBytes,
  options: DecodeOptions & MemoryOptions = {},
): Promise<DecodedImage> {
  const { bytes, path = "in memory" } = file;
  const { maxPixels = DEFAULT_MAX_PIXELS, colorMode = "rgb", exif = false, shrinkTo } = options;
  const { decode = "fast-dct", memory } = options;
  const format = detectFormat(bytes);
  if (format === undefined) throw new UnreadableImageError(path, reasonForNoFormat(bytes));
  if (format === "BMP") return toColorMode(await decodeBmp(bytes, { path, maxPixels }), colorMode);
  try {
    const limits = { maxPixels, colorMode, exif, shrinkTo };
    if (format === "JPEG") return await decodeJpeg(file, { ...limits, decode, memory });
    return await decodeBySharp(bytes, limits);
  } catch (cause) {
    if (cause instanceof DecoderNotSetUpError) throw cause;
    throw new UnreadableImageError(path, reasonOf(cause, { format, bytes, maxPixels }), { cause });
  }
}

function reasonForNoFormat(bytes: Uint8Array): string {
  return bytes.length === 0 ? "empty file" : "not an image of a known format";
}

/**
 * What the decoder itself says stays in the error's `cause`: libvips keeps one text for all the images it decodes at a
 * time, so that it may be another one's.
 */
function reasonOf(
  cause: unknown,
  { format, bytes, maxPixels }: { format: ImageFormat; bytes: Uint8Array; maxPixels: number },
): string {
  const tooLarge = cause instanceof Error && cause.message.includes("exceeds pixel limit");
  if (tooLarge) return `more than ${maxPixels} pixels`;
  // sharp's own build has no HEVC, which is under patents
  if (format === "HEIC") return "damaged HEIC, or one that the decoder can't read: convert it to JPEG";
  return format === "TIFF" ? tiffReason(bytes) : `damaged or cut short ${format}`;
}
