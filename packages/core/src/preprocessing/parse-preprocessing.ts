import * as v from "valibot";
import { PreprocessingFormatError } from "./errors.ts";
import { interpolationNames, type PreprocessingParts, resizeModes } from "./preprocessing.ts";

/** Pixels of a side beyond which no network goes. */
const LARGEST_SIDE = 16_384;

const side = v.pipe(
  v.number("is a number of pixels"),
  v.integer("is a whole number of pixels"),
  v.minValue(1, "is at least 1"),
  v.maxValue(LARGEST_SIDE, `is at most ${LARGEST_SIDE}`),
);
const sizeMessage = "is [height, width] in pixels: [224, 224]";
const size = v.pipe(v.strictTuple([side, side], sizeMessage), v.readonly());
const numbersMessage = "is three numbers, one for each channel";
const finite = v.pipe(v.number(numbersMessage), v.finite("has finite numbers only"));
const positive = v.pipe(finite, v.gtValue(0, "is above 0"));
const oneOf = <const Names extends readonly string[]>(names: Names) =>
  v.picklist(names, `is one of ${names.join(", ")}`);

const resizeSchema = v.strictObject(
  {
    mode: v.exactOptional(oneOf(resizeModes)),
    size: v.exactOptional(v.union([side, size], "is a number of pixels, or [height, width]")),
    interpolation: v.exactOptional(oneOf(interpolationNames)),
    antialias: v.exactOptional(v.boolean("is true or false")),
  },
  objectMessage("mode, size, interpolation, antialias"),
);

const partsSchema = v.strictObject(
  {
    decode: v.exactOptional(oneOf(["fast-dct", "accurate-dct"])),
    inputSize: v.exactOptional(size),
    resize: v.exactOptional(resizeSchema),
    crop: v.exactOptional(size),
    cropPct: v.exactOptional(v.pipe(positive, v.maxValue(1, "is at most 1"))),
    centering: v.exactOptional(oneOf(["floor", "half-even"])),
    channels: v.exactOptional(oneOf(["rgb", "bgr"])),
    rescale: v.exactOptional(
      v.pipe(v.number("is a number"), v.finite("is finite"), v.gtValue(0, "is above 0")),
    ),
    mean: v.exactOptional(v.pipe(v.strictTuple([finite, finite, finite], numbersMessage), v.readonly())),
    std: v.exactOptional(v.pipe(v.strictTuple([positive, positive, positive], numbersMessage), v.readonly())),
    layout: v.exactOptional(oneOf(["NHWC", "NCHW"])),
  },
  objectMessage("decode, inputSize, resize, crop, cropPct, centering, channels, rescale, mean, std, layout"),
);

/** For a value that is no object, and for a field that does not exist. */
function objectMessage(fields: string): (issue: v.StrictObjectIssue) => string {
  return ({ expected }) =>
    expected === "never" ? `does not exist; there are ${fields}` : `is an object of ${fields}`;
}

/**
 * Reads what is known of preprocessing from a JSON value, such as {@linkcode Preprocessing} with all or some of its fields.
 * `origins`, which is printed beside it, is passed over.
 *
 * @param value - What `JSON.parse` gives.
 * @param source - For the error: where the value came from.
 * @returns The parts that it has, checked one by one; whether they go together, {@linkcode checkPreprocessing} says.
 * @throws {PreprocessingFormatError}
 */
export function parsePreprocessing(value: unknown, source: string): PreprocessingParts {
  const result = v.safeParse(partsSchema, withoutOrigins(value));
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw new PreprocessingFormatError(source, `${path ?? "the whole"} ${issue.message}`);
}

function withoutOrigins(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  // a list is an object, too, of no fields
  if (Array.isArray(value)) return null;
  const { origins: _, ...others } = { origins: undefined, ...value };
  return others;
}
