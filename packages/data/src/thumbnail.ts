import type { Sharp } from "sharp";
import { decodeImage } from "./decode/decode-image.ts";
import { loadSharp } from "./decode/sharp/open-sharp.ts";
import { readImageFile } from "./files/read-image-file.ts";

/** How large a thumbnail becomes, and what it says of itself. */
export interface ThumbnailOptions {
  /** Pixels of the longer edge; a smaller image stays as it is. */
  readonly edge: number;
  /** What its EXIF names as the software that made it; it has none where this is not given. */
  readonly madeBy?: string | undefined;
}

/**
 * A small WebP of an image, for people to look at: as a camera turned it, colors as its profile says, none of its metadata.
 *
 * @param path - Of the image.
 * @param options - Its longer edge in pixels, and what its EXIF says.
 * @returns The content of a WebP file.
 * @throws {UnreadableImageError} where it can't be decoded, or is no regular file
 */
export async function makeThumbnail(path: string, { edge, madeBy }: ThumbnailOptions): Promise<Uint8Array> {
  const sharp = await loadSharp();
  // never by its path: sharp would wait for a FIFO to be filled
  const bytes = await readImageFile(path);
  const size = { width: edge, height: edge, fit: "inside", withoutEnlargement: true } as const;
  try {
    // decodes a JPEG at an eighth of its size where that is enough
    return await webp(sharp(bytes, { failOn: "none" }).autoOrient().resize(size), madeBy);
  } catch {
    const { pixels, width, height } = await decodeImage(path);
    return webp(sharp(pixels, { raw: { width, height, channels: 3 } }).resize(size), madeBy);
  }
}

function webp(image: Sharp, madeBy: string | undefined): Promise<Uint8Array> {
  const plain = image.webp({ quality: 62 });
  return (madeBy === undefined ? plain : plain.withExif({ IFD0: { Software: madeBy } })).toBuffer();
}
