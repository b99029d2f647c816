import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type * as tf from "@tensorflow/tfjs-node";
import { side } from "./augment/canvas.ts";
import { toFloat16 } from "./float16.ts";

/** Where `--model bundled` finds the model. */
export const bundleFolder: string = fileURLToPath(
  new URL("../../../packages/models/bundled", import.meta.url),
);

/** Writes a network as a TensorFlow.js layers model with float16 weights. */
export function writeBundle(network: tf.LayersModel, labelSet: string): void {
  const weights = network.layers.flatMap((layer) =>
    layer.weights.map((variable) => ({ name: variable.originalName, value: variable.read() })),
  );
  const bytes = Buffer.concat(weights.map(({ value }) => toFloat16(Float32Array.from(value.dataSync()))));
  const quantization = { dtype: "float16", original_dtype: "float32" };
  const json = {
    format: "layers-model",
    generatedBy: "tools/train-bundled",
    convertedBy: null,
    modelTopology: network.toJSON(null, false),
    weightsManifest: [
      {
        paths: ["weights.bin"],
        weights: weights.map(({ name, value }) => ({
          name,
          shape: value.shape,
          dtype: "float32",
          quantization,
        })),
      },
    ],
    userDefinedMetadata: {
      coarseVersion: modelsVersion(),
      source: "bundled",
      labelSet,
      input: { height: side, width: side, preprocessing: "tf" },
    },
  };
  mkdirSync(bundleFolder, { recursive: true });
  writeFileSync(join(bundleFolder, "weights.bin"), bytes);
  writeFileSync(join(bundleFolder, "model.json"), `${JSON.stringify(json)}\n`);
}

function modelsVersion(): string {
  return JSON.parse(readFileSync(join(bundleFolder, "../package.json"), "utf8")).version;
}
