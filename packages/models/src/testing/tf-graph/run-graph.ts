import * as tf from "@tensorflow/tfjs";
import type { TfGraph } from "../../formats/tf-graph/tf-graph.ts";
import { toTfGraphArtifacts } from "../../formats/tf-graph/tf-graph-artifacts.ts";
import type { Numbers } from "../onnx/numbers.ts";
import { type TfjsBackend, useTfjsBackend } from "../tfjs-backend.ts";

/** What TensorFlow.js itself, in plain JavaScript, makes of a graph model. */
export async function runGraph(graph: TfGraph, images: Numbers): Promise<Numbers> {
  return predictGraph(toTfGraphArtifacts(graph), images);
}

/** Loads what TensorFlow.js is given, with nothing of ours in between, and predicts one batch. */
export async function predictGraph(
  artifacts: tf.io.ModelArtifacts,
  { shape, values }: Numbers,
  backend: TfjsBackend = "cpu",
): Promise<Numbers> {
  await useTfjsBackend(backend);
  const model = await tf.loadGraphModel(tf.io.fromMemory(artifacts));
  const output = tf.tidy(() => model.predict(tf.tensor(values, [...shape])));
  model.dispose();
  if (!(output instanceof tf.Tensor)) throw new Error("Expected one output");
  const result = { shape: output.shape, values: Float32Array.from(await output.data()) };
  output.dispose();
  return result;
}
