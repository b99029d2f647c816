import { readFileSync } from "node:fs";
import { readNpy, shared } from "@coarse/testing";
import type { Activations, Head } from "../types.ts";

/** The head `[1280, 1000]` of MobileNetV2: the last two weights in its TensorFlow.js files, which are all float32. */
export function mobileNetHead(): Head {
  const folder = "models/mobilenet_v2_1.0_224_tfjs_layers";
  const [{ paths }] = JSON.parse(readFileSync(shared(`${folder}/model.json`), "utf8")).weightsManifest;
  const shards: Buffer[] = paths.map((path: string) => readFileSync(shared(`${folder}/${path}`)));
  const { buffer, byteOffset, byteLength } = Buffer.concat(shards);
  const values = new Float32Array(buffer.slice(byteOffset, byteOffset + byteLength));
  const bias = values.subarray(-1000);
  return { kernel: values.subarray(-1_281_000, -1000), bias, featureCount: 1280, classCount: 1000 };
}

/** What MobileNetV2 makes of the 20 photos, from the features that Keras found. */
export function petImagesActivations(head: Head): Activations {
  const { shape, values: features } = readNpy(shared("golden/petimages.features.npy"));
  const [count = 0] = shape;
  const logits = new Float32Array(count * head.classCount);
  for (let image = 0; image < count; image++) {
    const row = features.subarray(image * head.featureCount, (image + 1) * head.featureCount);
    logits.set(logitsOf(row, head), image * head.classCount);
  }
  return { features, logits, count };
}

function logitsOf(features: Float32Array, head: Head): Float64Array {
  const logits = Float64Array.from(head.bias);
  for (const [feature, value] of features.entries())
    for (let index = 0; index < head.classCount; index++)
      logits[index] =
        (logits[index] ?? 0) + value * (head.kernel[feature * head.classCount + index] ?? Number.NaN);
  return logits;
}
