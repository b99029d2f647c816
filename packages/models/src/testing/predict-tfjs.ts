import * as tf from "@tensorflow/tfjs";
import type { Numbers } from "./onnx/numbers.ts";

/** Loads what TensorFlow.js is given, with nothing of ours in between, and predicts one batch. */
export async function predictTfjs(artifacts: tf.io.ModelArtifacts, batch: Numbers): Promise<Numbers> {
  await tf.setBackend("cpu");
  const model = await tf.loadLayersModel(tf.io.fromMemory(artifacts));
  const output = tf.tidy(() => model.predict(tf.tensor(batch.values, [...batch.shape])));
  model.dispose();
  if (Array.isArray(output)) throw new Error("Expected one output");
  const result = { shape: output.shape, values: Float32Array.from(await output.data()) };
  output.dispose();
  return result;
}
