import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { decodeImageBytes } from "../decode/decode-image.ts";
import { detectFormat, type ImageFormat } from "../decode/image-format.ts";
import { loadSharp } from "../decode/sharp/open-sharp.ts";
import { DecoderNotSetUpError, UnreadableImageError } from "../errors.ts";
import { readImageFile } from "../files/read-image-file.ts";
import { mapInOrder } from "../load/map-in-order.ts";
import type { DecodedImage, ImageFile } from "../types.ts";
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
  /** What is wrong with the file beyond the picture that is read of it: a later frame of an animation. */
  readonly damage?: string;
}

/** An image that can't be read, and why. */
export interface BrokenImage {
  readonly image: ImageFile;
  readonly reason: string;
}

/** Enough for a hash of 9×8, and quick. */
const SMALL = { height: 64, width: 72 };

/**
 * Reads every image to its end and says what it is, in the order of the list. Nothing about one image ends the run.
 *
 * @param images - As a listing gives them.
 * @param options - A signal that ends it.
 * @returns For each image its size, format and hashes, or why it can't be read.
 * @throws {DecoderNotSetUpError} if the library that decodes is missing.
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
    return await inspectFile(image);
  } catch (error) {
    return { image, reason: reasonOf(error) };
  }
}

/**
 * Whatever goes wrong with one image is told about that image; the others are inspected all the same.
 * @throws {DecoderNotSetUpError} which is about none of them.
 */
function reasonOf(error: unknown): string {
  if (error instanceof DecoderNotSetUpError) throw error;
  if (error instanceof UnreadableImageError) return error.reason;
  const message = error instanceof Error ? error.message : String(error);
  return `it can't be inspected: ${message.trim().replaceAll(/\s+/g, " ")}`;
}

async function inspectFile(image: ImageFile): Promise<ImageInspection | BrokenImage> {
  const bytes = await readImageFile(image.path);
  const decoded = await decodeImageBytes({ bytes, path: image.path }, { shrinkTo: SMALL });
  const format = detectFormat(bytes);
  if (format === undefined) return { image, reason: "not an image of a known format" };
  const { height, width, orientation, damage } = await storedAs(bytes, format, decoded);
  return {
    image,
    bytes: bytes.length,
    format,
    height,
    width,
    orientation,
    digest: createHash("sha256").update(bytes).digest("hex"),
    hash: differenceHash(decoded),
    ...(damage !== undefined && { damage }),
  };
}

type Stored = Pick<ImageInspection, "height" | "width" | "orientation" | "damage">;

/** Size and orientation as the header has them; of a picture whose header the decoder refuses, the size that was decoded. */
async function storedAs(
  bytes: Uint8Array,
  format: ImageFormat,
  { height, width }: DecodedImage,
): Promise<Stored> {
  if (format === "BMP") return { height, width, orientation: 1 };
  try {
    const sharp = await loadSharp();
    const stored = await sharp(bytes).metadata();
    return { height: stored.height, width: stored.width, orientation: stored.orientation ?? 1 };
  } catch (error) {
    if (error instanceof DecoderNotSetUpError) throw error;
    const damage = `damaged ${format}, though its first picture can be read`;
    return { height, width, orientation: 1, damage };
  }
}
