import type { ChannelNumbers, Preprocessing } from "./preprocessing.ts";
import type {
  PreprocessingOrigins,
  PreprocessingPart,
  ResolvedPreprocessing,
} from "./resolve-preprocessing.ts";
import { scalingNameOf } from "./shorthands.ts";
import { sizeText } from "./size-text.ts";

/** Parts that are told together, and their text. */
type Clause = readonly [text: string, parts: readonly PreprocessingPart[]];

/**
 * Preprocessing in one line for people, with where each part came from:
 * `224 × 224 (graph), stretched, bilinear (assumed), tf: rgb, x/127.5 − 1 (name), fast DCT (format)`.
 *
 * @param resolved - The value and the origin of each part.
 * @returns The line, without a full stop.
 */
export function describePreprocessing({ preprocessing, origins }: ResolvedPreprocessing): string {
  const clauses: readonly Clause[] = [
    [sizeText(preprocessing.inputSize), ["inputSize"]],
    [modeText(preprocessing), ["resize.mode", "resize.size"]],
    [interpolationText(preprocessing), ["resize.interpolation", "resize.antialias"]],
    [scalingText(preprocessing), ["rescale", "mean", "std", "channels"]],
    [preprocessing.decode === "fast-dct" ? "fast DCT" : "accurate DCT", ["decode"]],
  ];
  return joinByOrigin(clauses.map(([text, parts]) => [text, originText(parts, origins)]));
}

/** Neighbors of the same origin share its brackets. */
function joinByOrigin(clauses: readonly (readonly [text: string, origin: string])[]): string {
  return clauses
    .map(([text, origin], i) => (clauses[i + 1]?.[1] === origin ? text : `${text} (${origin})`))
    .join(", ");
}

/** Where parts came from; of a few that were assumed beside others that were told, the latter count. */
function originText(parts: readonly PreprocessingPart[], origins: PreprocessingOrigins): string {
  const found = [...new Set(parts.map((part) => origins[part]))];
  const told = found.filter((origin) => origin !== "assumed");
  return (told.length > 0 ? told : found).join(", ");
}

function modeText({ resize: { mode, size }, crop }: Preprocessing): string {
  const sides = typeof size === "number" ? ([size, size] as const) : size;
  const cut = sizeText(sides) === sizeText(crop) ? "" : ", center cut out";
  if (mode === "shortest-edge")
    return `shortest edge to ${typeof size === "number" ? size : sizeText(size)}, center cut out`;
  if (mode === "crop") return "center cut out and resized";
  const text = mode === "pad" ? "padded with black" : "stretched";
  return cut === "" ? text : `${text} to ${sizeText(sides)}${cut}`;
}

function interpolationText({ resize: { interpolation, antialias } }: Preprocessing): string {
  return antialias ? `${interpolation} with antialiasing` : interpolation;
}

function scalingText(preprocessing: Preprocessing): string {
  const name = scalingNameOf(preprocessing);
  const { channels, rescale, mean, std } = preprocessing;
  const scaled = rescale === 1 ? "x" : `x/${rounded(1 / rescale)}`;
  const centered = isAll(mean, 0) ? scaled : `${scaled} − ${channelText(mean)}`;
  const divided = isAll(std, 1) ? centered : `(${centered}) / ${channelText(std)}`;
  return `${name === undefined ? "" : `${name}: `}${channels}, ${divided}`;
}

function isAll(numbers: ChannelNumbers, value: number): boolean {
  return numbers.every((number) => number === value);
}

function channelText(numbers: ChannelNumbers): string {
  const [first] = numbers;
  return isAll(numbers, first) ? rounded(first) : `[${numbers.map(rounded).join(", ")}]`;
}

/** As many digits as people write. */
function rounded(number: number): string {
  return String(Number(number.toPrecision(6)));
}
