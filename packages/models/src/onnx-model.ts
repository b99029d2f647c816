import { UnsupportedFormatError } from "./errors.ts";
import type { Model } from "./model.ts";
import type { ModelFile } from "./model-file.ts";

/** Reads what an ONNX file says about its input and head. */
export function describeOnnx(file: ModelFile): Model {
  throw new UnsupportedFormatError(file.path, "an ONNX file", "give the .keras or .h5 form of the model");
}
