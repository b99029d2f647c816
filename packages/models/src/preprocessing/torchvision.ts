import { type InterpolationName, type PixelSize, type PreprocessingParts, scalings } from "@coarse/core";
import * as v from "valibot";
import { numbersOfChannels, parseWith, sideOf } from "./schemas.ts";

/** A number, or a list of one or two, as torchvision's transforms take it. */
const sizeSchema = v.union(
  [sideOf, v.strictTuple([sideOf]), v.strictTuple([sideOf, sideOf])],
  "is a number of pixels, or a list of one or two",
);

const presetSchema = v.strictObject({
  crop_size: sizeSchema,
  resize_size: v.nullish(sizeSchema),
  mean: v.nullish(numbersOfChannels),
  std: v.nullish(numbersOfChannels),
  interpolation: v.nullish(v.string()),
  antialias: v.nullish(v.boolean()),
});

const interpolations: Readonly<Record<string, InterpolationName>> = {
  nearest: "nearest",
  bilinear: "bilinear",
  bicubic: "bicubic",
  box: "box",
  hamming: "hamming",
  lanczos: "lanczos3",
};

/**
 * Reads the arguments of torchvision's `ImageClassification` preset, `{"crop_size": 224, "resize_size": 256}`, with the
 * preset's own defaults. On images, which Pillow resizes, `antialias` says nothing: Pillow always does.
 *
 * @throws {PreprocessingFormatError}
 */
export function readTorchvisionPreset(value: unknown, source: string): PreprocessingParts {
  const preset = parseWith(presetSchema, value, source);
  const resize = listOf(preset.resize_size ?? 256);
  const crop = listOf(preset.crop_size);
  const inputSize: PixelSize = [crop[0], crop[1] ?? crop[0]];
  return {
    decode: "accurate-dct",
    inputSize,
    resize: {
      mode: resize[1] === undefined ? "shortest-edge" : "stretch",
      size: resize[1] === undefined ? resize[0] : [resize[0], resize[1]],
      interpolation: interpolationOf(preset.interpolation ?? "bilinear", source),
      antialias: true,
    },
    centering: "half-even",
    channels: "rgb",
    rescale: 1 / 255,
    mean: preset.mean ?? scalings.torch.mean,
    std: preset.std ?? scalings.torch.std,
  };
}

function listOf(size: v.InferOutput<typeof sizeSchema>): readonly [number, number?] {
  return typeof size === "number" ? [size] : size;
}

/** `InterpolationMode.BICUBIC` is how Python prints it, `bicubic` its value. */
function interpolationOf(name: string, source: string): InterpolationName {
  const short = name.replace(/^InterpolationMode\./, "").toLowerCase();
  return parseWith(
    v.pipe(
      v.picklist(
        Object.keys(interpolations),
        `interpolation is one of ${Object.keys(interpolations).join(", ")}`,
      ),
      v.transform((known): InterpolationName => interpolations[known] ?? "bilinear"),
    ),
    short,
    source,
  );
}
