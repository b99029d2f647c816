import type { JpegDecoding } from "@coarse/core";
import type { Sharp } from "sharp";
import type { DecodedImage, ImageBytes, ShrinkTarget } from "../../types.ts";
import { dropFineScans, type ShrinkFactor } from "../jpeg-structure/drop-fine-scans.ts";
import type { JpegColors } from "../jpeg-structure/jpeg-colors.ts";
import { openSharp, rawPixels, type SharpOptions } from "../sharp/open-sharp.ts";

/** What it takes to decode a JPEG in color as a smaller picture. */
export interface ShrinkOptions extends SharpOptions {
  readonly colorMode: "rgb" | "rgba";
  readonly colors: JpegColors;
  readonly decode: JpegDecoding;
}

/**
 * Decodes a JPEG so much larger than wanted that it takes less work than all of it would. Its picture is never smaller
 * than wanted, and need not have that size.
 * @returns `undefined` where nothing is to be gained, or something is wrong with it.
 */
export async function decodeShrunk(
  file: ImageBytes,
  options: ShrinkOptions,
): Promise<DecodedImage | undefined> {
  const { shrinkTo, colors, maxPixels, colorMode } = options;
  if (shrinkTo === undefined || colors.height * colors.width > maxPixels) return undefined;
  try {
    const image = await openShrunk(file, { ...options, shrinkTo });
    return image && (await rawPixels(image, colorMode));
  } catch {
    // whoever decodes all of it finds the reason
    return undefined;
  }
}

/** From here on libvips's resizing saves more than it costs. */
const SHARP_SHRINKS = 3;

/**
 * How many times larger than wanted a photo must be for sharp to shrink it in less time than it takes to decode it in
 * full: natively with the fast DCT, or by itself.
 */
const leastRatios = {
  "fast-dct": { sequential: 6, progressive: 4 },
  "accurate-dct": { sequential: 2, progressive: 2 },
};

type OpenOptions = ShrinkOptions & { readonly shrinkTo: ShrinkTarget };

async function openShrunk({ bytes, path }: ImageBytes, options: OpenOptions): Promise<Sharp | undefined> {
  const ratio = await shrinkRatio(bytes, options);
  const { sequential, progressive } = leastRatios[options.decode];
  if (ratio < (options.colors.isProgressive ? progressive : sequential)) return undefined;
  if (options.colors.isProgressive) {
    const fewer = dropFineScans(bytes, factorInSharp(ratio));
    return ratio < SHARP_SHRINKS ? openSharp(fewer, options) : openResized(fewer, options);
  }
  if (path !== undefined && canHaveOptions(path)) return openFile(path, ratio, options);
  return ratio < SHARP_SHRINKS ? undefined : openResized(bytes, options);
}

/** How many times larger than wanted a photo is, in the direction in which that is less. */
async function shrinkRatio(bytes: Uint8Array, { shrinkTo, ...options }: OpenOptions): Promise<number> {
  const { colors, exif } = options;
  const { orientation = 1 } = exif ? await (await openSharp(bytes, options)).metadata() : {};
  const [height, width] = orientation > 4 ? [colors.width, colors.height] : [colors.height, colors.width];
  return Math.min(height / shrinkTo.height, width / shrinkTo.width);
}

/**
 * libvips takes options of its decoder behind the name of a file, which sharp hands on: `photo.jpg[shrink=4]`. Other
 * ways to have the decoder shrink go through libvips's resizing, which costs more than a small photo's shrinking saves.
 */
function openFile(path: string, ratio: number, options: OpenOptions): Promise<Sharp> {
  return openSharp(`${path}[shrink=${ratio < 4 ? 2 : ratio < 8 ? 4 : 8}]`, options);
}

/** A name that ends as options do would be cut off before them. */
function canHaveOptions(path: string): boolean {
  return !path.endsWith("]");
}

/**
 * sharp has the decoder shrink by half as much as it could next to 2, 4 and 8, because of libjpeg's rounding of sizes,
 * and libvips averages the rest down to the wanted size; to the smallest that covers it where the aspect is kept.
 */
async function openResized(jpeg: Uint8Array, options: OpenOptions): Promise<Sharp> {
  const { width, height, keepAspectRatio } = options.shrinkTo;
  const fit = keepAspectRatio ? "outside" : "fill";
  return (await openSharp(jpeg, options)).resize(width, height, { fit, kernel: "linear" });
}

/** By how much the decoder shrinks what sharp resizes; 2 where it does not, and libvips does all of it. */
function factorInSharp(ratio: number): ShrinkFactor {
  return ratio < 5 ? 2 : ratio < 9 ? 4 : 8;
}
