import { type PixelSize, type PreprocessingParts, parsePreprocessing } from "@coarse/core";
import { readTeachableMachine } from "./teachable-machine.ts";
import { readTimmConfig } from "./timm.ts";
import { readTorchvisionPreset } from "./torchvision.ts";
import { readTransformersConfig } from "./transformers.ts";

/** What is known besides the description. */
export interface ReadPreprocessingOptions {
  /** For errors: the file it was read from. */
  readonly source: string;
  /** What the network takes, where it takes nothing else. */
  readonly networkSize?: PixelSize | undefined;
  /** `model_type` of the `config.json` beside it. */
  readonly modelType?: string | undefined;
}

/** Fields that only one of the kinds has. */
const MARKS = {
  transformers: [
    "image_processor_type",
    "feature_extractor_type",
    "image_mean",
    "do_resize",
    "do_normalize",
    "do_rescale",
  ],
  timm: ["pretrained_cfg", "input_size"],
  torchvision: ["crop_size", "resize_size"],
  teachableMachine: ["tmVersion", "imageSize"],
} as const;

/**
 * Reads a description of preprocessing from a JSON value: our own, all or some of its fields, Transformers'
 * `preprocessor_config.json`, timm's `pretrained_cfg` or `config.json`, the arguments of torchvision's preset, or Teachable Machine's `metadata.json`.
 *
 * @param value - What `JSON.parse` gives.
 * @param options - Where it came from, and what else is known of the network.
 * @returns The parts that it tells.
 * @throws {PreprocessingFormatError}
 */
export function readPreprocessing(value: unknown, options: ReadPreprocessingOptions): PreprocessingParts {
  const has = (kind: keyof typeof MARKS) =>
    typeof value === "object" && value !== null && MARKS[kind].some((mark) => Object.hasOwn(value, mark));
  if (has("transformers")) return readTransformersConfig(value, options);
  if (has("timm")) return readTimmConfig(value, options);
  if (has("torchvision")) return readTorchvisionPreset(value, options.source);
  if (has("teachableMachine")) return readTeachableMachine(value, options.source);
  return parsePreprocessing(value, options.source);
}
