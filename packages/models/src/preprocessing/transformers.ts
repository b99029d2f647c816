import {
  type ChannelNumbers,
  type InterpolationName,
  type PixelSize,
  PreprocessingFormatError,
  type PreprocessingParts,
} from "@coarse/core";
import * as v from "valibot";
import { numbersOfChannels, parseWith, sideOf } from "./schemas.ts";
import { type Processor, processorOfModelType, processors } from "./transformers-processors.ts";

const sizeSchema = v.union([
  sideOf,
  v.tuple([sideOf, sideOf]),
  v.strictObject({ height: sideOf, width: sideOf }),
  v.strictObject({ shortest_edge: sideOf }),
]);

/** Of many more fields: those that decide about pixels. */
const configSchema = v.looseObject({
  image_processor_type: v.nullish(v.string()),
  feature_extractor_type: v.nullish(v.string()),
  do_resize: v.nullish(v.boolean()),
  size: v.nullish(sizeSchema),
  resample: v.nullish(v.picklist([0, 1, 2, 3, 4, 5])),
  do_center_crop: v.nullish(v.boolean()),
  crop_size: v.nullish(sizeSchema),
  crop_pct: v.nullish(v.pipe(v.number(), v.gtValue(0), v.maxValue(1))),
  do_rescale: v.nullish(v.boolean()),
  rescale_factor: v.nullish(v.pipe(v.number(), v.gtValue(0))),
  rescale_offset: v.nullish(v.boolean()),
  do_normalize: v.nullish(v.boolean()),
  image_mean: v.nullish(numbersOfChannels),
  image_std: v.nullish(numbersOfChannels),
  include_top: v.nullish(v.boolean()),
  do_flip_channel_order: v.nullish(v.boolean()),
});

type Config = v.InferOutput<typeof configSchema>;

/** Where a configuration lies, and what lies beside it. */
export interface TransformersOptions {
  /** For errors. */
  readonly source: string;
  /** `model_type` of the `config.json` beside it: what tells the processor of old files. */
  readonly modelType?: string | undefined;
}

/** Pillow's numbers of its filters. */
const resamples: readonly InterpolationName[] = [
  "nearest",
  "lanczos3",
  "bilinear",
  "bicubic",
  "box",
  "hamming",
];

/**
 * Reads Transformers' `preprocessor_config.json`: what its slow image processors, those with Pillow, do by it.
 *
 * @throws {PreprocessingFormatError} for a processor that is not known, and for one that makes pictures of different sizes
 */
export function readTransformersConfig(value: unknown, options: TransformersOptions): PreprocessingParts {
  const { source } = options;
  const config = parseWith(configSchema, value, source);
  const processor = processorOf(config, options);
  if (config.do_resize === false)
    throw new PreprocessingFormatError(source, "do_resize is false, and networks take images of one size");
  return {
    decode: "accurate-dct",
    centering: "floor",
    ...sizeParts(config, processor, source),
    ...scalingParts(config, processor),
  };
}

function processorOf(config: Config, { source, modelType }: TransformersOptions): Processor {
  const type = config.image_processor_type ?? config.feature_extractor_type;
  const name = type
    ? type.replace(/(ImageProcessor(Fast|Pil)?|FeatureExtractor)$/, "")
    : processorOfModelType(modelType ?? "");
  const found = name !== undefined && Object.hasOwn(processors, name) ? processors[name] : undefined;
  if (found) return found;
  const known = Object.keys(processors).join(", ");
  throw new PreprocessingFormatError(
    source,
    type
      ? `the image processor ${type} is none of ${known}: describe what it does in a file, --preprocessing FILE.json`
      : `it names no image_processor_type; there are ${known}`,
  );
}

type SizeParts = Pick<PreprocessingParts, "inputSize" | "resize">;

function sizeParts(config: Config, processor: Processor, source: string): SizeParts {
  const size = sizeOf(config.size, processor) ?? processor.defaultSize;
  const pixels = {
    interpolation: resamples[config.resample ?? -1] ?? processor.resample,
    antialias: true,
  };
  const crop = cropOf(config, processor);
  if (typeof size !== "number")
    return { inputSize: crop ?? size, resize: { mode: "stretch", size, ...pixels } };
  if (processor.size === "sides")
    throw new PreprocessingFormatError(source, "size has no height and width, which this processor wants");
  const edge = processor.edge ? processor.edge(size, config.crop_pct ?? 224 / 256) : size;
  const inputSize = processor.cropsToEdge ? ([size, size] as const) : crop;
  if (!inputSize)
    throw new PreprocessingFormatError(
      source,
      "it resizes the shortest edge and cuts nothing off, and networks take images of one size",
    );
  if (edge === undefined) return { inputSize, resize: { mode: "stretch", size: inputSize, ...pixels } };
  return { inputSize, resize: { mode: "shortest-edge", size: edge, ...pixels } };
}

/** A plain number is both sides for some processors, and the shortest edge for others. */
function sizeOf(size: Config["size"], processor: Processor): number | PixelSize | undefined {
  if (size === null || size === undefined) return undefined;
  if (typeof size === "number") return processor.size === "edge" ? size : [size, size];
  if ("shortest_edge" in size) return size.shortest_edge;
  return "height" in size ? [size.height, size.width] : size;
}

function cropOf({ do_center_crop, crop_size }: Config, { crop }: Processor): PixelSize | undefined {
  if (!crop || !(do_center_crop ?? crop.byDefault)) return undefined;
  if (crop_size === null || crop_size === undefined) return crop.size;
  if (typeof crop_size === "number") return [crop_size, crop_size];
  if ("shortest_edge" in crop_size) return [crop_size.shortest_edge, crop_size.shortest_edge];
  return "height" in crop_size ? [crop_size.height, crop_size.width] : crop_size;
}

type ScalingParts = Required<Pick<PreprocessingParts, "channels" | "rescale" | "mean" | "std">>;

/** Rescaled, less 1 where there is an offset, then normalized, by EfficientNet twice. */
function scalingParts(config: Config, processor: Processor): ScalingParts {
  const rescales = config.do_rescale ?? true;
  const normalizes = (config.do_normalize ?? true) && !processor.isBgr;
  const offset = rescales && config.rescale_offset ? 1 : 0;
  const configured = config.image_std ?? processor.std;
  const once: ChannelNumbers = normalizes ? configured : [1, 1, 1];
  const twice = processor.dividesTwice === true && (config.include_top ?? true);
  const mean = normalizes ? (config.image_mean ?? processor.mean) : ([0, 0, 0] as const);
  return {
    channels: (config.do_flip_channel_order ?? processor.isBgr ?? false) ? "bgr" : "rgb",
    rescale: rescales ? (config.rescale_factor ?? 1 / 255) : 1,
    mean: [mean[0] + offset, mean[1] + offset, mean[2] + offset],
    std: twice ? [once[0] * configured[0], once[1] * configured[1], once[2] * configured[2]] : once,
  };
}
