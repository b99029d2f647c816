import { channelOf, toColorMode } from "../color-mode.ts";
import type { DecodedImage, ImageSize, PixelBatch } from "../types.ts";
import { cropBox, cropImage } from "./aspect-ratio.ts";
import { checkGeometry, type GeometryOptions, named } from "./check-geometry.ts";
import { bothSides, centered, type Overlap, resizedSize } from "./fit-image.ts";
import type { Geometry } from "./geometry.ts";
import { pillowInterpolations } from "./pillow/pillow-filters.ts";
import { resizePillow } from "./pillow/resize-pillow.ts";
import { type AspectRatio, interpolations, resizeInto } from "./resize.ts";
import type { ResizeTarget } from "./resize-bilinear.ts";

/**
 * Resizes a picture and cuts out its middle. `[H, W, channels] → [1, height, width, channels]`, 0 to 255; whole numbers,
 * Pillow's to the last bit, where `antialias` is on.
 *
 * @param image - Of bytes, `[H, W, channels]`.
 * @param geometry - How it is resized and what is cut out, in pixels.
 * @returns A batch of one image.
 * @throws {RangeError} for a side that is not a whole number above 0, and an interpolation that there is not.
 */
export function resizeImage(image: DecodedImage, geometry: Geometry): PixelBatch {
  checkGeometry(geometry);
  const { height, width } = madeSize(image, geometry);
  const { channels = 3 } = image;
  const pixels = new Float32Array(height * width * channels);
  resizeImageInto(image, { pixels, height, width }, geometry);
  return { pixels, count: 1, height, width, channels };
}

/**
 * The same into `height · width · channels` numbers of a buffer that is there already, of the size that the geometry
 * makes; without `resize` as Keras's loader does.
 */
export function resizeImageInto(image: DecodedImage, target: ResizeTarget, options: GeometryOptions): void {
  const { resize } = options;
  if (!resize) resizeInto(image, target, options);
  else if (image.channels !== undefined && image.channels !== 3)
    resizeChannelsInto(image, target, { ...options, resize });
  else if (resize.antialias) resizeAsPillowInto(image, target, { ...options, resize });
  else resizeAsTensorFlowInto(image, target, { ...options, resize });
}

function madeSize(image: DecodedImage, { resize, crop }: Geometry): ImageSize {
  if (!crop && resize.mode !== "pad") return resizedSize(image, resize);
  const [height, width] = crop ?? bothSides(resize.size);
  return { height, width };
}

/** Gray and alpha, which are rare, go through the arithmetic for three channels one by one. */
function resizeChannelsInto(image: DecodedImage, target: ResizeTarget, geometry: Geometry): void {
  const { height, width, offset = 0 } = target;
  const channels = image.channels ?? 3;
  const plane = new Float32Array(height * width * 3);
  for (let channel = 0; channel < channels; channel++) {
    const shade = geometry.fill?.[channel] ?? 0;
    const gray = toColorMode(channelOf(image, channel), "rgb");
    resizeImageInto(gray, { pixels: plane, height, width }, { ...geometry, fill: [shade, shade, shade] });
    for (let from = 0, to = offset + channel; from < plane.length; from += 3, to += channels)
      target.pixels[to] = plane[from] ?? 0;
  }
}

/** Only the part of the resized picture that is kept is computed. */
function resizeAsPillowInto(image: DecodedImage, target: ResizeTarget, geometry: Geometry): void {
  const { resize } = geometry;
  const interpolation = named(resize.interpolation, pillowInterpolations);
  const source = resize.mode === "crop" ? cropImage(image, cropBox(image, sidesOf(resize.size))) : image;
  const size = resizedSize(source, resize);
  const place = placeOf(size, target, geometry);
  const { down, across } = place;
  const part = { top: down.from, left: across.from, height: down.length, width: across.length };
  const { pixels } = resizePillow(source, { ...size, interpolation, part });
  placeInto(target, { ...place, pixels, width: part.width, fill: geometry.fill });
}

function resizeAsTensorFlowInto(image: DecodedImage, target: ResizeTarget, geometry: Geometry): void {
  const { resize } = geometry;
  const interpolation = named(resize.interpolation, interpolations);
  const aspectRatio: AspectRatio = resize.mode === "shortest-edge" ? "stretch" : resize.mode;
  const size = resize.mode === "pad" ? sidesOf(resize.size) : resizedSize(image, resize);
  const pixels = new Float32Array(size.height * size.width * 3);
  resizeInto(image, { ...size, pixels }, { interpolation, aspectRatio });
  const { down, across } = placeOf(size, target, geometry);
  const kept = pixels.subarray((down.from * size.width + across.from) * 3);
  placeInto(target, { down, across, pixels: kept, width: size.width, fill: geometry.fill });
}

function sidesOf(size: Geometry["resize"]["size"]): ImageSize {
  const [height, width] = bothSides(size);
  return { height, width };
}

/** Where a resized picture and what is made of it overlap. */
interface Place {
  readonly down: Overlap;
  readonly across: Overlap;
}

function placeOf(size: ImageSize, wanted: ImageSize, { centering }: Geometry): Place {
  const options = centering && { centering };
  return {
    down: centered(size.height, { wanted: wanted.height, ...options }),
    across: centered(size.width, { wanted: wanted.width, ...options }),
  };
}

/** The part of a resized picture that is kept: rows of `width` pixels, of which the first ones are taken. */
interface KeptPart extends Place {
  readonly pixels: Uint8Array | Float32Array;
  readonly width: number;
  readonly fill: Geometry["fill"];
}

function placeInto(target: ResizeTarget, { pixels, width, down, across, fill }: KeptPart): void {
  const { offset = 0 } = target;
  if (down.length < target.height || across.length < target.width) fillWith(target, fill ?? [0, 0, 0]);
  for (let y = 0; y < down.length; y++) {
    const row = pixels.subarray(y * width * 3, (y * width + across.length) * 3);
    target.pixels.set(row, offset + ((down.to + y) * target.width + across.to) * 3);
  }
}

function fillWith({ pixels, height, width, offset = 0 }: ResizeTarget, shades: readonly number[]): void {
  for (let i = 0; i < height * width * 3; i++) pixels[offset + i] = shades[i % 3] ?? 0;
}
