import type { Model } from "../model.ts";
import { configurationBeside } from "./configuration-beside-file.ts";
import { loadModelFile } from "./load-model-file.ts";
import { describeModelFile, type ReadModelOptions } from "./read-model-bytes.ts";

/**
 * Reads a pretrained classifier: a `.keras` file, a whole-model `.h5`, the weights of a Keras application in an `.h5`,
 * an `.onnx` file or the folder that has it as `onnx/model.onnx`, or the folder or `model.json` of a TensorFlow.js model,
 * layers or graph. What a `preprocessor_config.json`, timm's `config.json` or Teachable Machine's `metadata.json` in its
 * folder says of preprocessing counts.
 *
 * @param path - Of the file, or of the folder that holds a `model.json`.
 * @param options - What the file doesn't say; `height` and `width`, in pixels, count where the model leaves them open.
 * @returns The classifier: its graph, its head `[F, C]`, and what its input and outputs mean.
 * @throws {ModelError} of a kind that says what is wrong with the file and what to give instead
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { readModel } from "@coarse/models";
 *
 * const { format, head, input } = await readModel("tiny.keras");
 * assert.equal(format, "keras");
 * assert.equal(head.classCount, 1000);
 * assert.ok(input.height > 0 && input.width > 0);
 * ```
 */
export async function readModel(path: string, options: ReadModelOptions = {}): Promise<Model> {
  return describeModelFile(await loadModelFile(path), options, await configurationBeside(path));
}
