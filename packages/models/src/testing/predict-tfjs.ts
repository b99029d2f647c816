import * as tf from "@tensorflow/tfjs";
import type { Numbers } from "./onnx/numbers.ts";
import { type TfjsBackend, useTfjsBackend } from "./tfjs-backend.ts";

/** Loads what TensorFlow.js is given, with nothing of ours in between, and predicts one batch. */
export async function predictTfjs(
  artifacts: tf.io.ModelArtifacts,
  batch: Numbers,
  backend?: TfjsBackend,
): Promise<Numbers> {
  const [output, ...others] = await predictAllTfjs(artifacts, batch, backend);
  if (!output || others.length > 0) throw new Error("Expected one output");
  return output;
}

/** The same for models of several outputs. */
export async function predictAllTfjs(
  artifacts: tf.io.ModelArtifacts,
  batch: Numbers,
  backend: TfjsBackend = "cpu",
): Promise<readonly Numbers[]> {
  await useTfjsBackend(backend);
  const model = await tf.loadLayersModel(tf.io.fromMemory(artifacts));
  const outputs = tf.tidy(() => [model.predict(tf.tensor(batch.values, [...batch.shape]))].flat());
  model.dispose();
  const results = await Promise.all(
    outputs.map(async (output) => ({ shape: output.shape, values: Float32Array.from(await output.data()) })),
  );
  tf.dispose(outputs);
  return results;
}
