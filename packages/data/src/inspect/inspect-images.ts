import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { decodeImage } from "../decode-image.ts";
import { UnreadableImageError } from "../errors.ts";
import { detectFormat, type ImageFormat } from "../image-format.ts";
import { mapInOrder } from "../map-in-order.ts";
import { loadSharp } from "../open-sharp.ts";
import { readImageFile } from "../read-image-file.ts";
import type { ImageFile } from "../types.ts";
import { type DifferenceHash, differenceHash } from "./difference-hash.ts";

/** What can be said of an image without a network. */
export interface ImageInspection {
  readonly image: ImageFile;
  readonly bytes: number;
  /** By its content, whatever its name. */
  readonly format: ImageFormat;
  /** As stored, before any turn. */
  readonly height: number;
  readonly width: number;
  /** EXIF orientation, 1 to 8; 1 is upright. */
  readonly orientation: number;
  /** SHA-256 of the file. */
  readonly digest: string;
  /** `undefined` for a picture without contrast. */
  readonly hash: DifferenceHash | undefined;
}

/** An image that can't be read, and why. */
export interface BrokenImage {
  readonly image: ImageFile;
  readonly reason: string;
}

/** Enough for a hash of 9×8, and quick. */
const SMALL = { height: 64, width: 72 };

/**
 * Reads every image to its end and says what it is, in the order of the list. Broken ones never end the run.
 * @throws the signal's reason once it is aborted.
 */
export function inspectImages(
  images: Iterable<ImageFile>,
  options: { readonly signal?: AbortSignal } = {},
): AsyncGenerator<ImageInspection | BrokenImage, void, undefined> {
  const concurrency = availableParallelism() + 2;
  return mapInOrder(images, inspectImage, {
    concurrency,
    lookAhead: 2 * concurrency,
    signal: options.signal,
  });
}

async function inspectImage(image: ImageFile): Promise<ImageInspection | BrokenImage> {
  try {
    const bytes = await readImageFile(image.path);
    const picture = await decodeImage(bytes, { shrinkTo: SMALL });
    const format = detectFormat(bytes);
    if (format === undefined) return { image, reason: "not an image of a known format" };
    const stored = format === "BMP" ? { ...picture, orientation: 1 } : await storedSize(bytes);
    const { height, width, orientation } = stored;
    const digest = createHash("sha256").update(bytes).digest("hex");
    return {
      image,
      bytes: bytes.length,
      format,
      height,
      width,
      orientation,
      digest,
      hash: differenceHash(picture),
    };
  } catch (error) {
    if (error instanceof UnreadableImageError) return { image, reason: error.reason };
    throw error;
  }
}

async function storedSize(bytes: Uint8Array) {
  const sharp = await loadSharp();
  const { height, width, orientation = 1 } = await sharp(bytes).metadata();
  return { height, width, orientation };
}
