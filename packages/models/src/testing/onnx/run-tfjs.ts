import * as tf from "@tensorflow/tfjs";
import type { LayerGraph } from "../../types.ts";
import { useTfjsBackend } from "../tfjs-backend.ts";
import type { Numbers } from "./numbers.ts";

/** What TensorFlow.js itself, in plain JavaScript, makes of a layer graph: the second opinion on each conversion. */
export async function runTfjs(graph: LayerGraph, input: Numbers): Promise<Numbers> {
  await useTfjsBackend("cpu");
  const weights = graph.layers.flatMap((layer) =>
    layer.weights.map((weight) => ({ name: `${layer.name}/${weight.name}`, weight })),
  );
  const model = await tf.loadLayersModel(
    tf.io.fromMemory({
      modelTopology: topology(graph),
      weightSpecs: weights.map(({ name, weight }) => ({ name, shape: [...weight.shape], dtype: "float32" })),
      weightData: joined(weights.map(({ weight }) => weight.values)),
    }),
  );
  const output = tf.tidy(() => model.predict(tf.tensor(input.values, [...input.shape])));
  if (Array.isArray(output)) throw new Error("Expected one output");
  const values = Float32Array.from(await output.data());
  const { shape } = output;
  output.dispose();
  model.dispose();
  return { shape, values };
}

function topology(graph: LayerGraph) {
  const [input] = graph.layers;
  const layers = graph.layers.map((layer) => ({
    class_name: layer.className,
    name: layer.name,
    config: { ...layer.config, name: layer.name },
    inbound_nodes: layer.inputs.length > 0 ? [layer.inputs.map((name) => [name, 0, 0, {}])] : [],
  }));
  const config = {
    name: graph.name,
    layers,
    input_layers: [[input?.name, 0, 0]],
    output_layers: [[graph.output, 0, 0]],
  };
  return { class_name: "Model", config, keras_version: "2.15.0", backend: "tensorflow" };
}

function joined(arrays: readonly Float32Array[]): ArrayBuffer {
  const all = new Float32Array(arrays.reduce((sum, a) => sum + a.length, 0));
  let offset = 0;
  for (const array of arrays) {
    all.set(array, offset);
    offset += array.length;
  }
  return all.buffer;
}
