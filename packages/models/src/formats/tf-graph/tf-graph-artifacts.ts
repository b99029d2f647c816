import type { JsonObject } from "../containers/json.ts";
import type { TfGraph } from "./tf-graph.ts";

/** A graph model as `tf.io.fromMemory` and `tf.loadGraphModel` take it. */
export interface TfGraphArtifacts {
  readonly format: "graph-model";
  readonly modelTopology: JsonObject;
  readonly signature: JsonObject;
  readonly weightSpecs: {
    readonly name: string;
    readonly shape: number[];
    readonly dtype: "float32" | "int32";
  }[];
  /** The arrays one after the other, in the order of `weightSpecs`. */
  readonly weightData: ArrayBuffer;
}

/** Turns a graph into a topology and one block of weights, as TensorFlow.js takes them. */
export function toTfGraphArtifacts({ nodes, constants, topology, signature }: TfGraph): TfGraphArtifacts {
  const total = [...constants.values()].reduce((sum, { values }) => sum + values.byteLength, 0);
  const joined = new Uint8Array(total);
  let start = 0;
  for (const { values } of constants.values()) {
    joined.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), start);
    start += values.byteLength;
  }
  return {
    format: "graph-model",
    modelTopology: { node: nodes.map((node) => ({ ...node })), ...topology },
    signature,
    weightSpecs: [...constants].map(([name, { shape, values }]) => ({
      name,
      shape: [...shape],
      dtype: values instanceof Int32Array ? "int32" : "float32",
    })),
    weightData: joined.buffer,
  };
}
