import { checkPreprocessing } from "./check-preprocessing.ts";
import { PreprocessingSizeError } from "./errors.ts";
import type {
  PixelSize,
  Preprocessing,
  PreprocessingParts,
  ResizeMode,
  ResizeStep,
} from "./preprocessing.ts";
import { type ScalingName, scalings } from "./shorthands.ts";

/** What one source says: what the user says, a file beside the model, the graph. */
export interface PreprocessingSource {
  /** For people: `option`, `preprocessor_config.json`, `graph`. */
  readonly origin: string;
  readonly parts: PreprocessingParts;
}

/** The parts of preprocessing that each have an origin. */
export type PreprocessingPart = Exclude<keyof Preprocessing, "resize"> | `resize.${keyof ResizeStep}`;

/** Where each part came from. */
export type PreprocessingOrigins = Readonly<Record<PreprocessingPart, string>>;

/** A whole value, and where each part of it came from. */
export interface ResolvedPreprocessing {
  readonly preprocessing: Preprocessing;
  readonly origins: PreprocessingOrigins;
}

/** What is not up to the sources. */
export interface NetworkPixels {
  /** For errors: what the network is called. */
  readonly source: string;
  /** What the network takes. */
  readonly inputSize: PixelSize;
  /** Where that came from: `graph`, where the network takes nothing else. */
  readonly inputSizeOrigin: string;
  readonly layout: Preprocessing["layout"];
  /** How JPEGs are decoded in the world that the network comes from, where no source says more. */
  readonly decode: Preprocessing["decode"];
}

/** Where nobody says anything. */
const ASSUMED = "assumed";

/**
 * Puts preprocessing together of what several sources say, each part from the first that says it. What nobody says of
 * resizing is as in Keras's loader: the image is stretched, bilinear without antialiasing.
 *
 * @param sources - The first counts most.
 * @returns `undefined` where nobody says how pixels are rescaled.
 * @throws {PreprocessingSizeError} for a source that is made for images of another size
 * @throws {ContradictoryPreprocessingError} for parts that don't go together
 */
export function resolvePreprocessing(
  sources: readonly PreprocessingSource[],
  network: NetworkPixels,
): ResolvedPreprocessing | undefined {
  const take = <Value>(of: (parts: PreprocessingParts) => Value | undefined) => firstOf(sources, of);
  const rescale = take(({ rescale }) => rescale);
  if (!rescale) return undefined;
  const mean = take(({ mean }) => mean) ?? assumed([0, 0, 0] as const);
  const std = take(({ std }) => std) ?? assumed([1, 1, 1] as const);
  const channels = take(({ channels }) => channels) ?? assumed("rgb" as const);
  const centering = take(({ centering }) => centering) ?? assumed("floor" as const);
  const decode = take(({ decode }) => decode) ?? { value: network.decode, origin: "format" };
  const interpolation = take(({ resize }) => resize?.interpolation) ?? assumed("bilinear" as const);
  const antialias = take(({ resize }) => resize?.antialias) ?? assumed(false);
  const { mode, size } = resolveSize(sources, network);
  const { inputSize, inputSizeOrigin, layout } = network;
  const preprocessing: Preprocessing = {
    decode: decode.value,
    inputSize,
    resize: {
      ...{ mode: mode.value, size: size.value },
      ...{ interpolation: interpolation.value, antialias: antialias.value },
    },
    crop: inputSize,
    ...{ centering: centering.value, channels: channels.value },
    ...{ rescale: rescale.value, mean: mean.value, std: std.value, layout },
  };
  checkPreprocessing(preprocessing);
  const origins = {
    decode: decode.origin,
    inputSize: inputSizeOrigin,
    "resize.mode": mode.origin,
    "resize.size": size.origin,
    "resize.interpolation": interpolation.origin,
    "resize.antialias": antialias.origin,
    crop: inputSizeOrigin,
    centering: centering.origin,
    channels: channels.origin,
    rescale: rescale.origin,
    mean: mean.origin,
    std: std.origin,
    layout: "graph",
  };
  return { preprocessing, origins };
}

/** A part, and where it came from. */
interface Found<Value> {
  readonly value: Value;
  readonly origin: string;
}

function firstOf<Value>(
  sources: readonly PreprocessingSource[],
  of: (parts: PreprocessingParts) => Value | undefined,
): Found<Value> | undefined {
  for (const { origin, parts } of sources) {
    const value = of(parts);
    if (value !== undefined) return { value, origin };
  }
  return undefined;
}

function assumed<Value>(value: Value): Found<Value> {
  return { value, origin: ASSUMED };
}

/**
 * Mode and size belong together: a size is taken from no source behind that which says the mode. A share that is cropped
 * implies the shortest edge where nobody says a mode.
 */
function resolveSize(
  sources: readonly PreprocessingSource[],
  network: NetworkPixels,
): { readonly mode: Found<ResizeMode>; readonly size: Found<ResizeStep["size"]> } {
  const saysSize = ({ parts }: PreprocessingSource) =>
    parts.resize?.size !== undefined || parts.cropPct !== undefined;
  const modeAt = sources.findIndex(({ parts }) => parts.resize?.mode !== undefined);
  const near = modeAt < 0 ? sources : sources.slice(0, modeAt + 1);
  const sized = near.find(saysSize);
  const implied: Found<ResizeMode> | undefined = sized && { value: "shortest-edge", origin: sized.origin };
  const mode = firstOf(sources, ({ resize }) => resize?.mode) ?? implied ?? assumed("stretch" as const);
  const size = sized && { value: sizeFor(sized, mode.value, network), origin: sized.origin };
  const whole = { value: keptWhole(mode.value, network.inputSize), origin: mode.origin };
  return { mode, size: size ?? whole };
}

/** The size after which nothing is cut off, or as little as can be. */
function keptWhole(mode: ResizeMode, inputSize: PixelSize): ResizeStep["size"] {
  const [height, width] = inputSize;
  return mode === "shortest-edge" && height === width ? height : inputSize;
}

/**
 * The size that a source says, for the network's. Where the source was made for another size, it is in proportion if the
 * user asked for that size, else an error.
 */
function sizeFor(
  { origin, parts }: PreprocessingSource,
  mode: ResizeMode,
  network: NetworkPixels,
): ResizeStep["size"] {
  const { inputSize } = network;
  const { cropPct, resize } = parts;
  const whole = keptWhole(mode, inputSize);
  if (cropPct !== undefined) return eachSide(whole, (side) => Math.floor(side / cropPct));
  const size = resize?.size ?? whole;
  const madeFor = parts.inputSize ?? parts.crop;
  if (!madeFor || isSameSize(madeFor, inputSize)) return size;
  if (network.inputSizeOrigin !== "option") throw new PreprocessingSizeError(origin, madeFor, network);
  const shares = [inputSize[0] / madeFor[0], inputSize[1] / madeFor[1]] as const;
  if (typeof size === "number") return Math.floor(size * Math.min(...shares));
  return [Math.floor(size[0] * shares[0]), Math.floor(size[1] * shares[1])];
}

function eachSide(size: ResizeStep["size"], of: (side: number) => number): ResizeStep["size"] {
  return typeof size === "number" ? of(size) : [of(size[0]), of(size[1])];
}

function isSameSize(one: PixelSize, other: PixelSize): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

/**
 * What Keras's loader and one of the common scalings do: the image is stretched, bilinear without antialiasing.
 *
 * @param scaling - One of {@linkcode scalingNames}.
 * @param network - `inputSize`, `[height, width]` in pixels; how JPEGs are decoded and the layout of the input, where
 * these are not Keras's.
 * @returns The whole value, and that all of it was said.
 */
export function plainPreprocessing(
  scaling: ScalingName,
  {
    inputSize,
    decode = "fast-dct",
    layout = "NHWC",
  }: Pick<Preprocessing, "inputSize"> & Partial<Pick<Preprocessing, "decode" | "layout">>,
): ResolvedPreprocessing {
  const network = { source: scaling, inputSize, inputSizeOrigin: "option", layout, decode };
  const resolved = resolvePreprocessing([{ origin: "option", parts: scalings[scaling] }], network);
  if (!resolved) throw new TypeError("A scaling says how pixels are rescaled");
  return resolved;
}
