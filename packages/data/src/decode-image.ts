import sharp, { type Sharp } from "sharp";
import { decodeBmp } from "./decode-bmp.ts";
import { UnreadableImageError } from "./errors.ts";
import { detectFormat, type ImageFormat } from "./image-format.ts";
import { jpegComponents } from "./jpeg-components.ts";
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
  if (format === "JPEG" && jpegComponents(bytes) === 4) return decodeCmyk(image);
  const { data, info } = await image.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { pixels: data, height: info.height, width: info.width };
}

/** CMYK as TensorFlow turns it into RGB: `r = (255 - c) · (255 - k) / 255`, cut to a whole number. */
async function decodeCmyk(image: Sharp): Promise<Picture> {
  const cmyk = image.pipelineColourspace("cmyk").toColourspace("cmyk").raw();
  const { data, info } = await cmyk.toBuffer({ resolveWithObject: true });
  const pixels = new Uint8Array(info.width * info.height * 3);
  for (let from = 0, to = 0; to < pixels.length; from += 4, to += 3) {
    const light = 255 - (data[from + 3] ?? 0);
    pixels[to] = ((255 - (data[from] ?? 0)) * light) / 255;
    pixels[to + 1] = ((255 - (data[from + 1] ?? 0)) * light) / 255;
    pixels[to + 2] = ((255 - (data[from + 2] ?? 0)) * light) / 255;
  }
  return { pixels, height: info.height, width: info.width };
}

function reasonForNoFormat(bytes: Uint8Array): string {
  return bytes.length === 0 ? "empty file" : "not an image of a known format";
}

/** The decoder's message without the names of its own functions: `damaged JPEG: premature end of JPEG image`. */
function reasonOf(cause: unknown, format: ImageFormat, maxPixels: number): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (message.includes("exceeds pixel limit")) return `more than ${maxPixels} pixels`;
  const detail = message
    .split("\n")[0]
    ?.replace(/^(Input buffer has corrupt header|vips\w*|\w+load\w*): /gi, "");
  return `damaged ${format}: ${detail}`;
}
