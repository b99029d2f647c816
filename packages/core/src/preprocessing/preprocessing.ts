import type { JpegDecoding } from "../types.ts";

/** Height and width in pixels. */
export type PixelSize = readonly [height: number, width: number];

/** A number for each channel of the network's input, in its order. */
export type ChannelNumbers = readonly [number, number, number];

/** All ways to find pixels between pixels; TensorFlow's without antialiasing, Pillow's with it. */
export type InterpolationName =
  | "bilinear"
  | "nearest"
  | "bicubic"
  | "area"
  | "lanczos3"
  | "lanczos5"
  | "gaussian"
  | "mitchellcubic"
  | "box"
  | "hamming";

/**
 * What becomes of an image whose sides are not in the wanted proportion. `stretch`: it loses its own. `shortest-edge`: its
 * shorter side gets the wanted length, or both sides at least the wanted ones. `pad`: all of it, with black around. `crop`: Keras's `crop_to_aspect_ratio`, the
 * largest part in its middle, cut out before it is resized.
 */
export type ResizeMode = "stretch" | "shortest-edge" | "pad" | "crop";

/** How an image is resized. */
export interface ResizeStep {
  readonly mode: ResizeMode;
  /** A length: of the shorter side for `shortest-edge`, else of both; or height and width. */
  readonly size: number | PixelSize;
  readonly interpolation: InterpolationName;
  /**
   * With it, as Pillow resizes: each pixel is made of all that lie beneath it, and rounded to a whole number. Without it,
   * as TensorFlow does by default.
   */
  readonly antialias: boolean;
}

/**
 * How an image becomes what a network takes: decoded, resized, cut out of its middle, and then each number of a channel
 * `(x · rescale − mean) / std`.
 */
export interface Preprocessing {
  readonly decode: JpegDecoding;
  /** What the network takes. */
  readonly inputSize: PixelSize;
  readonly resize: ResizeStep;
  /** The part in the middle of the resized image that is kept; as large as `inputSize`. */
  readonly crop: PixelSize;
  /**
   * Where an odd number of pixels is cut off: `floor` cuts fewer at the top and left, as Transformers does; `half-even`
   * rounds half of the number to the even one, as torchvision and timm do.
   */
  readonly centering: "floor" | "half-even";
  /** Order of the network's channels. */
  readonly channels: "rgb" | "bgr";
  /** What pixels of 0 to 255 are multiplied by. */
  readonly rescale: number;
  readonly mean: ChannelNumbers;
  readonly std: ChannelNumbers;
  /** Order of the network's input: `[N, height, width, 3]` or `[N, 3, height, width]`. */
  readonly layout: "NHWC" | "NCHW";
}

/** What is known of it from one source. */
export interface PreprocessingParts extends Partial<Omit<Preprocessing, "resize">> {
  readonly resize?: Partial<ResizeStep>;
  /** The share of a side of the resized image that is kept: in place of the sizes of `resize` and `crop`. */
  readonly cropPct?: number;
}

const tensorFlow = [
  "bilinear",
  "nearest",
  "bicubic",
  "area",
  "lanczos3",
  "lanczos5",
  "gaussian",
  "mitchellcubic",
] as const;
const pillow = ["bilinear", "nearest", "bicubic", "lanczos3", "box", "hamming"] as const;

/** The interpolations of TensorFlow, or, with antialiasing, of Pillow. */
export function interpolationsOf({ antialias }: Pick<ResizeStep, "antialias">): readonly InterpolationName[] {
  return antialias ? pillow : tensorFlow;
}

/** The names of all interpolations. */
export const interpolationNames: readonly InterpolationName[] = [...tensorFlow, "box", "hamming"];

/** The names of all ways to resize. */
export const resizeModes: readonly ResizeMode[] = ["stretch", "shortest-edge", "pad", "crop"];
