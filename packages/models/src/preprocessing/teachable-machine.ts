import type { PreprocessingParts } from "@coarse/core";
import * as v from "valibot";
import { parseWith, sideOf } from "./schemas.ts";

const metadataSchema = v.looseObject({ imageSize: sideOf });

/**
 * Reads the `metadata.json` of a model of Teachable Machine. Its library cuts the center square out of an image, lets the
 * browser resize it, divides by 127 and takes 1 away. Browsers resize each in its own way; bilinear is near all of them.
 *
 * @throws {PreprocessingFormatError}
 */
export function readTeachableMachine(value: unknown, source: string): PreprocessingParts {
  const { imageSize } = parseWith(metadataSchema, value, source);
  return {
    decode: "accurate-dct",
    inputSize: [imageSize, imageSize],
    resize: { mode: "crop", interpolation: "bilinear", antialias: false },
    channels: "rgb",
    rescale: 1 / 127,
    mean: [1, 1, 1],
    std: [1, 1, 1],
  };
}
