import { UnreadableImageError } from "../errors.ts";
import type { DecodedImage } from "../types.ts";
import { expandRunLengths, spreadColors } from "./expand-bmp.ts";

/** The decoder copies the picture twice within 4 GB of WebAssembly memory. */
const MAX_BMP_PIXELS = 2 ** 27;

/**
 * `[height, width, 4]`: decodes a BMP file, which sharp can't, in its true colors. TensorFlow takes the numbers of a palette for shades of
 * gray and refuses fewer than 8 bits; on 24 and 32 bits and on gray palettes the pixels are the same.
 * @throws {UnreadableImageError} where it is damaged or larger than `maxPixels`.
 */
export async function decodeBmp(
  bytes: Uint8Array,
  options: { path: string; maxPixels: number },
): Promise<DecodedImage> {
  const { path } = options;
  if (bytes.length < 30) throw new UnreadableImageError(path, "damaged BMP: no header");
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const maxPixels = Math.min(options.maxPixels, MAX_BMP_PIXELS);
  if (pixelCount(header) > maxPixels) throw new UnreadableImageError(path, `more than ${maxPixels} pixels`);
  const plain = expandRunLengths(bytes);
  if (plain === undefined) throw new UnreadableImageError(path, "damaged or cut short BMP");
  const { default: decoder } = await import("@cwasm/nsbmp");
  try {
    const { data, width, height } = decoder.decode(plain);
    spreadColors(new Uint8Array(data.buffer, data.byteOffset, data.length), bytes);
    return { pixels: new Uint8Array(data.buffer, data.byteOffset, data.length), height, width, channels: 4 };
  } catch (cause) {
    throw new UnreadableImageError(path, "damaged BMP", { cause });
  }
}

/** Width times height; OS/2's old header has both in 16 bits. */
function pixelCount(header: DataView): number {
  const isOld = header.getUint32(14, true) === 12;
  if (isOld) return header.getUint16(18, true) * header.getUint16(20, true);
  return Math.abs(header.getInt32(18, true) * header.getInt32(22, true));
}
