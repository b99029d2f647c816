import { type DecodeOptions, decodeImage } from "../decode/decode-image.ts";
import { checkGeometryOptions, type GeometryOptions } from "../resize/check-geometry.ts";
import { resizeImageInto } from "../resize/resize-image.ts";
import type { ImageSize, PixelBatch } from "../types.ts";

/**
 * One image as a batch of one, with the pixels of Keras: a JPEG by TensorFlow's fast DCT unless `decode` says otherwise.
 *
 * @param source - A path, or the content of an image file.
 * @param options - `height` and `width` in pixels, and how to decode and resize.
 * @returns `[1, height, width, channels]`, 0 to 255.
 * @throws {UnreadableImageError} where it can't be read or decoded.
 * @throws {RangeError} where `resize` and `crop` don't make pictures of that height and width.
 */
export async function loadImage(
  source: string | Uint8Array,
  options: ImageSize & DecodeOptions & GeometryOptions,
): Promise<PixelBatch> {
  const { height, width } = options;
  checkGeometryOptions(options, { height, width });
  const image = await decodeImage(source, options);
  const { channels = 3 } = image;
  const pixels = new Float32Array(height * width * channels);
  resizeImageInto(image, { pixels, height, width }, options);
  return { pixels, count: 1, height, width, channels };
}
