import { decodeImage } from "./decode-image.ts";
import { loadSharp } from "./open-sharp.ts";

/** How large a thumbnail becomes. */
export interface ThumbnailOptions {
  /** Pixels of the longer edge; a smaller image stays as it is. */
  readonly edge: number;
}

/**
 * A small WebP of an image, for people to look at: as a camera turned it, colours as its profile says, no metadata.
 *
 * @throws {UnreadableImageError} where it can't be decoded
 */
export async function makeThumbnail(path: string, { edge }: ThumbnailOptions): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const size = { width: edge, height: edge, fit: "inside", withoutEnlargement: true } as const;
  try {
    // decodes a JPEG at an eighth of its size where that is enough
    return await sharp(path, { failOn: "none" }).autoOrient().resize(size).webp({ quality: 62 }).toBuffer();
  } catch {
    const { pixels, width, height } = await decodeImage(path);
    return sharp(pixels, { raw: { width, height, channels: 3 } })
      .resize(size)
      .webp({ quality: 62 })
      .toBuffer();
  }
}
