import type { JpegDecoding } from "@coarse/core";
import type { DecodedImage, ImageBytes } from "../../types.ts";
import { jpegColors } from "../jpeg-structure/jpeg-colors.ts";
import { decodeBySharp } from "../sharp/decode-by-sharp.ts";
import { openSharp, type SharpOptions } from "../sharp/open-sharp.ts";
import { decodeShrunk } from "./decode-shrunk.ts";
import { decodeFastDct } from "./fast-dct.ts";
import type { PixelMemory } from "./pixel-memory.ts";
import { turnUpright } from "./turn-upright.ts";

/** How a JPEG is to be decoded. */
export interface JpegOptions extends SharpOptions {
  readonly decode: JpegDecoding;
  readonly memory?: PixelMemory | undefined;
}

/**
 * Huffman's codes have a bit at least for each 64 pixels: a file that claims so many lacks nearly all of them, and would
 * take memory for a picture of nothing.
 */
const MOST_PIXELS_PER_BYTE = 8192;

/**
 * Decodes a JPEG: shrunk where that is asked for and saves work, else with the DCT that is wanted. Where the decoder for
 * the fast one fails, the accurate one's picture says so. Throws what sharp throws, and for a file that can't hold what it claims.
 */
export async function decodeJpeg(file: ImageBytes, options: JpegOptions): Promise<DecodedImage> {
  const { colorMode, decode } = options;
  const colors = jpegColors(file.bytes);
  const { height, width, isArithmetic } = colors;
  const pixels = height * width;
  if (!isArithmetic && pixels <= options.maxPixels && pixels > MOST_PIXELS_PER_BYTE * file.bytes.length)
    throw new RangeError(`No ${pixels} pixels are in ${file.bytes.length} bytes`);
  if (colorMode !== "grayscale" && colors.components !== 4) {
    const shrunk = await decodeShrunk(file, { ...options, colorMode, colors });
    if (shrunk) return shrunk;
  }
  if (decode === "accurate-dct") return decodeBySharp(file.bytes, { ...options, colors });
  const image = await decodeFastDct(file.bytes, { ...options, colors });
  if (image) return options.exif ? turnedByExif(image, file.bytes, options) : image;
  return { ...(await decodeBySharp(file.bytes, { ...options, colors })), fellBack: true };
}

async function turnedByExif(
  image: DecodedImage,
  jpeg: Uint8Array,
  options: SharpOptions,
): Promise<DecodedImage> {
  const { orientation = 1 } = await (await openSharp(jpeg, options)).metadata();
  return turnUpright(image, orientation);
}
