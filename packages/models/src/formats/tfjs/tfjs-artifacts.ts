import { checkTfjsLayer, translateGraph } from "../../convert/to-tfjs/translate-graph.ts";
import type { Json, Layer, LayerGraph } from "../../types.ts";

/** An array in `weightData`, as TensorFlow.js describes it. */
export interface TfjsWeightSpec {
  readonly name: string;
  readonly shape: number[];
  readonly dtype: "float32";
}

/** A model as `tf.io.fromMemory` and `tf.loadLayersModel` take it. */
export interface TfjsArtifacts {
  readonly modelTopology: { readonly [key: string]: Json };
  readonly weightSpecs: TfjsWeightSpec[];
  /** The arrays one after the other, in the order of `weightSpecs`. */
  readonly weightData: ArrayBuffer;
}

/**
 * Turns a graph into a Keras 2 topology and one block of weights, as TensorFlow.js takes them. Throws
 * `UnsupportedLayerError` for layers that TensorFlow.js doesn't have, or has with another meaning, and that can't be made of others.
 */
export function toTfjsArtifacts(original: LayerGraph): TfjsArtifacts {
  const graph = translateGraph(original);
  for (const layer of graph.layers) checkTfjsLayer(layer);
  const named = graph.layers.flatMap((layer) =>
    layer.weights.map((weight) => ({ ...weight, name: `${layer.name}/${weight.name}` })),
  );
  return {
    modelTopology: topologyOf(graph),
    weightSpecs: named.map(({ name, shape }) => ({ name, shape: [...shape], dtype: "float32" })),
    weightData: joined(named.map((weight) => weight.values)),
  };
}

/** `Model` is the name that every version of TensorFlow.js knows a functional model by. */
function topologyOf({ name, layers, output, moreOutputs = [] }: LayerGraph): TfjsArtifacts["modelTopology"] {
  const config = {
    name,
    layers: layers.map(layerEntry),
    input_layers: [[layers[0]?.name ?? "", 0, 0]],
    output_layers: [output, ...moreOutputs].map((layer) => [layer, 0, 0]),
  };
  return { class_name: "Model", config, keras_version: "2.19.0", backend: "tensorflow" };
}

function layerEntry({ name, className, config, inputs }: Layer): Json {
  const call = inputs.map((input) => [input, 0, 0, {}]);
  return {
    class_name: className,
    config: { name, ...config },
    name,
    inbound_nodes: call.length === 0 ? [] : [call],
  };
}

function joined(arrays: readonly Float32Array[]): ArrayBuffer {
  const all = new Float32Array(arrays.reduce((sum, array) => sum + array.length, 0));
  let start = 0;
  for (const array of arrays) {
    all.set(array, start);
    start += array.length;
  }
  return all.buffer;
}
