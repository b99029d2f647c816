import {
  type InterpolationName,
  type PixelSize,
  PreprocessingFormatError,
  type PreprocessingParts,
  scalings,
} from "@coarse/core";
import * as v from "valibot";
import { numbersOfChannels, parseWith, sideOf } from "./schemas.ts";

/** `random` is for training; for evaluation timm takes bilinear then. */
const interpolations: Readonly<Record<string, InterpolationName>> = {
  bilinear: "bilinear",
  bicubic: "bicubic",
  nearest: "nearest",
  lanczos: "lanczos3",
  box: "box",
  hamming: "hamming",
  random: "bilinear",
};

const inputSize = v.tuple([v.literal(3), sideOf, sideOf], "is [3, height, width]");
const share = v.pipe(v.number(), v.gtValue(0), v.maxValue(1));

const configSchema = v.looseObject({
  input_size: inputSize,
  test_input_size: v.nullish(inputSize),
  interpolation: v.nullish(v.picklist(Object.keys(interpolations))),
  crop_pct: v.nullish(share),
  test_crop_pct: v.nullish(share),
  crop_mode: v.nullish(v.picklist(["center", "squash", "border"])),
  mean: v.nullish(numbersOfChannels),
  std: v.nullish(numbersOfChannels),
});

/** Where a configuration lies, and what it is for. */
export interface TimmOptions {
  /** For errors. */
  readonly source: string;
  /** What the network takes, where it takes nothing else: which of two sizes the configuration has is meant. */
  readonly networkSize?: PixelSize | undefined;
}

/** What timm's `create_transform` does where the configuration says nothing. */
const CROP_PCT = 0.875;

/**
 * Reads timm's `pretrained_cfg`, by itself or in its `config.json`: what timm's own transform for evaluation does by it.
 *
 * @throws {PreprocessingFormatError}
 */
export function readTimmConfig(value: unknown, { source, networkSize }: TimmOptions): PreprocessingParts {
  const config = parseWith(configSchema, configIn(value), source);
  if (config.crop_mode === "border")
    throw new PreprocessingFormatError(
      source,
      "crop_mode border fills up with the mean color, which is not to be had: describe another way, --preprocessing FILE.json",
    );
  const test = config.test_input_size;
  const isTest = test && networkSize && test[1] === networkSize[0] && test[2] === networkSize[1];
  const [, height, width] = isTest ? test : config.input_size;
  return {
    decode: "accurate-dct",
    inputSize: [height, width],
    resize: {
      mode: config.crop_mode === "squash" ? "stretch" : "shortest-edge",
      interpolation: interpolations[config.interpolation ?? "bicubic"] ?? "bicubic",
      antialias: true,
    },
    cropPct: (isTest ? config.test_crop_pct : undefined) ?? config.crop_pct ?? CROP_PCT,
    centering: "half-even",
    channels: "rgb",
    rescale: 1 / 255,
    mean: config.mean ?? scalings.torch.mean,
    std: config.std ?? scalings.torch.std,
  };
}

/** `config.json` has it under a name of its own. */
function configIn(value: unknown): unknown {
  const isWhole = typeof value === "object" && value !== null && "pretrained_cfg" in value;
  return isWhole ? value.pretrained_cfg : value;
}
