import { channelOf, toColorMode } from "../color-mode.ts";
import type { DecodedImage, ImageSize } from "../types.ts";
import { areaTaps } from "./area-taps.ts";
import { cropBox, cropImage, padBox } from "./aspect-ratio.ts";
import { bicubicTaps } from "./bicubic-taps.ts";
import { gaussianTaps, lanczos3Taps, lanczos5Taps, mitchellCubicTaps } from "./kernel-taps.ts";
import { nearestTaps } from "./nearest-taps.ts";
import { type ResizeTarget, resizeBilinearInto } from "./resize-bilinear.ts";
import { resizeSeparableInto } from "./resize-separable.ts";
import type { TapsOf } from "./taps.ts";

/** How pixels between pixels are found, as TensorFlow defines it; the names are Keras's. */
export type Interpolation =
  | "bilinear"
  | "nearest"
  | "bicubic"
  | "area"
  | "lanczos3"
  | "lanczos5"
  | "gaussian"
  | "mitchellcubic";

/** What becomes of a picture whose sides are not in the proportion of the target. */
export type AspectRatio = "stretch" | "crop" | "pad";

/** How to resize; what Keras's loader does by itself where nothing is given. */
export interface ResizeOptions {
  /** `bilinear` where not given. */
  readonly interpolation?: Interpolation;
  /** `stretch` where not given; `crop` and `pad` are Keras's `crop_to_aspect_ratio` and `pad_to_aspect_ratio`. */
  readonly aspectRatio?: AspectRatio;
}

const separable: Readonly<Record<Exclude<Interpolation, "bilinear">, TapsOf>> = {
  nearest: nearestTaps,
  bicubic: bicubicTaps,
  area: areaTaps,
  lanczos3: lanczos3Taps,
  lanczos5: lanczos5Taps,
  gaussian: gaussianTaps,
  mitchellcubic: mitchellCubicTaps,
};

/** The names of all interpolations. */
export const interpolations: readonly Interpolation[] = [
  "bilinear",
  "nearest",
  "bicubic",
  "area",
  "lanczos3",
  "lanczos5",
  "gaussian",
  "mitchellcubic",
];

/**
 * Resizes as Keras's loader does, without antialiasing. `[H, W, channels] → [height, width, channels]`, 0 to 255.
 *
 * @param image - `[H, W, channels]`, 0 to 255.
 * @param size - `height` and `width` in pixels, and how to resize.
 * @returns `[height, width, channels]`, 0 to 255, not rounded.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { resize } from "@coarse/data";
 *
 * const image = { pixels: Uint8Array.of(0, 0, 0, 100, 100, 100), height: 1, width: 2 };
 * const pixels = resize(image, { height: 1, width: 4 });
 * assert.deepEqual([pixels[0], pixels[3], pixels[6], pixels[9]], [0, 25, 75, 100]);
 * ```
 */
export function resize(image: DecodedImage, size: ImageSize & ResizeOptions): Float32Array {
  const pixels = new Float32Array(size.height * size.width * (image.channels ?? 3));
  resizeInto(image, { pixels, height: size.height, width: size.width }, size);
  return pixels;
}

/**
 * The same, into `height · width · channels` numbers of a buffer that is there already.
 *
 * @param image - `[H, W, channels]`, 0 to 255.
 * @param target - `height` and `width` in pixels, and the buffer that is filled.
 * @param options - How to resize.
 */
export function resizeInto(image: DecodedImage, target: ResizeTarget, options: ResizeOptions = {}): void {
  if (image.channels !== undefined && image.channels !== 3) resizeChannelsInto(image, target, options);
  else resizeColorsInto(image, target, options);
}

/** Gray and alpha, which are rare, go through the arithmetic for three channels one by one. */
function resizeChannelsInto(image: DecodedImage, target: ResizeTarget, options: ResizeOptions): void {
  const { height, width, offset = 0 } = target;
  const channels = image.channels ?? 3;
  for (let channel = 0; channel < channels; channel++) {
    const pixels = resize(toColorMode(channelOf(image, channel), "rgb"), { height, width, ...options });
    for (let from = 0, to = offset + channel; from < pixels.length; from += 3, to += channels)
      target.pixels[to] = pixels[from] ?? 0;
  }
}

function resizeColorsInto(image: DecodedImage, target: ResizeTarget, options: ResizeOptions): void {
  const { interpolation = "bilinear", aspectRatio = "stretch" } = options;
  if (aspectRatio === "pad") padInto(image, target, interpolation);
  else
    stretchInto(
      aspectRatio === "crop" ? cropImage(image, cropBox(image, target)) : image,
      target,
      interpolation,
    );
}

function stretchInto(image: DecodedImage, target: ResizeTarget, interpolation: Interpolation): void {
  const isThereAlready = image.height === target.height && image.width === target.width;
  if (interpolation === "bilinear" && isThereAlready) target.pixels.set(image.pixels, target.offset ?? 0);
  else if (interpolation === "bilinear") resizeBilinearInto(image, target);
  else resizeSeparableInto(image, target, separable[interpolation]);
}

function padInto(image: DecodedImage, target: ResizeTarget, interpolation: Interpolation): void {
  const { top, left, height, width } = padBox(image, target);
  const inner = new Float32Array(height * width * 3);
  stretchInto(image, { pixels: inner, height, width }, interpolation);
  const offset = target.offset ?? 0;
  target.pixels.fill(0, offset, offset + target.height * target.width * 3);
  for (let y = 0; y < height; y++) {
    const row = inner.subarray(y * width * 3, (y + 1) * width * 3);
    target.pixels.set(row, offset + ((top + y) * target.width + left) * 3);
  }
}
