import { type DecodeOptions, decodeImage } from "./decode-image.ts";
import { resizeBilinear } from "./resize-bilinear.ts";
import type { ImageSize, PixelBatch } from "./types.ts";

/**
 * One image as a batch of one, with the pixels of Keras.
 * @param source - A path, or the content of an image file.
 * @throws {UnreadableImageError} where it can't be read or decoded.
 */
export async function loadImage(
  source: string | Uint8Array,
  { height, width, ...limits }: ImageSize & DecodeOptions,
): Promise<PixelBatch> {
  const picture = await decodeImage(source, limits);
  return { pixels: resizeBilinear(picture, { height, width }), count: 1, height, width };
}
