import { channelsOf } from "../color-mode.ts";
import { type DecodeOptions, decodeImageBytes } from "../decode/decode-image.ts";
import { PixelMemory } from "../decode/jpeg/pixel-memory.ts";
import { UnreadableImageError } from "../errors.ts";
import { readImageFile } from "../files/read-image-file.ts";
import type { GeometryOptions } from "../resize/check-geometry.ts";
import { bothSides } from "../resize/fit-image.ts";
import { resizeImageInto } from "../resize/resize-image.ts";
import type { ImageSize } from "../types.ts";
import { ImageSizes } from "./image-sizes.ts";
import { createSemaphore } from "./semaphore.ts";

/** What becomes of each image, in plain values: they may be sent to another thread. */
export interface LoaderOptions extends ImageSize, Omit<DecodeOptions, "shrinkTo">, GeometryOptions {
  /**
   * `exact`, the default: Keras's or Pillow's pixels. `fast`: the decoder shrinks large JPEGs on the way, but not before an
   * antialiased resize, whose pixels are always exact.
   */
  readonly pixels?: "exact" | "fast";
  /**
   * Images decoded at the same time. Where not given, two more than there are processors: engines block JavaScript
   * while they work, and only what was begun before goes on decoding. Two fewer where they have more than a million
   * pixels on average, which keep the processors busy for longer and take memory.
   */
  readonly concurrency?: number;
}

/** A resized picture, and whether it was decoded otherwise than it should be (see `DecodedImage`), or why there is none. */
export type Outcome =
  | { readonly pixels: Float32Array<ArrayBuffer>; readonly fellBack?: true }
  | { readonly reason: string };

/** Makes resized pictures of files. */
export interface ImageLoader {
  /** `spare`: an array of a picture's length to write it into. */
  load(path: string, spare?: Float32Array<ArrayBuffer>): Promise<Outcome>;
  /** Begins no further image; those that wait are refused. */
  close(): void;
}

/** Files read beyond those being decoded: reading takes several turns, each of which waits for who blocks JavaScript. */
const READ_AHEAD = 2;

/** Makes a loader that works on as many images at a time as the processors and memory are good for. */
export function createImageLoader(options: LoaderOptions): ImageLoader {
  const sizes = new ImageSizes();
  const atOnce = () => options.concurrency ?? sizes.concurrency;
  const reading = createSemaphore(() => atOnce() + READ_AHEAD);
  const decoding = createSemaphore(atOnce);
  const memory = new PixelMemory();
  const decode = { ...decodeOptions(options), memory };
  const length = options.height * options.width * channelsOf[options.colorMode ?? "rgb"];

  async function readAndResize(path: string, spare: Float32Array<ArrayBuffer>): Promise<Outcome> {
    const bytes = await readImageFile(path);
    return decoding.pass(async () => {
      const image = await decodeImageBytes({ bytes, path }, decode);
      sizes.add(image.height * image.width);
      resizeImageInto(image, { pixels: spare, height: options.height, width: options.width }, options);
      memory.giveBack(image.pixels);
      return { pixels: spare, ...(image.fellBack && { fellBack: true }) };
    });
  }

  return {
    load: (path, spare = new Float32Array(length)) =>
      reading.pass(() => readAndResize(path, spare).catch(reasonOf)),
    close() {
      reading.close();
      decoding.close();
    },
  };
}

function reasonOf(error: unknown): Outcome {
  if (error instanceof UnreadableImageError) return { reason: error.reason };
  throw error;
}

/** A picture that is to be antialiased is decoded in full: else it would be averaged twice, in two different ways. */
function decodeOptions({ resize, aspectRatio = "stretch", ...options }: LoaderOptions): DecodeOptions {
  if (options.pixels !== "fast" || resize?.antialias) return options;
  const [height, width] = resize ? bothSides(resize.size) : [options.height, options.width];
  const keepAspectRatio = (resize?.mode ?? aspectRatio) !== "stretch";
  return { ...options, shrinkTo: { height, width, keepAspectRatio } };
}
