import { type DecodeOptions, decodeImage } from "../decode/decode-image.ts";
import { type ResizeOptions, resize } from "../resize/resize.ts";
import type { ImageSize, PixelBatch } from "../types.ts";

/**
 * One image as a batch of one, with the pixels of Keras: a JPEG by TensorFlow's fast DCT unless `decode` says otherwise.
 * @param source - A path, or the content of an image file.
 * @throws {UnreadableImageError} where it can't be read or decoded.
 */
export async function loadImage(
  source: string | Uint8Array,
  options: ImageSize & DecodeOptions & ResizeOptions,
): Promise<PixelBatch> {
  const image = await decodeImage(source, options);
  const { height, width } = options;
  return { pixels: resize(image, options), count: 1, height, width, channels: image.channels ?? 3 };
}
