import type { JsonObject } from "../containers/json.ts";

/** One operation of a TensorFlow graph, as a TensorFlow.js graph model holds it. */
export interface GraphNode {
  readonly name: string;
  /** TensorFlow's name of the operation: `_FusedConv2D`. */
  readonly op: string;
  /** Tensors it reads: a node's name, with `:1` and so on for outputs after the first, or `^name` for mere order. */
  readonly input: readonly string[];
  readonly attr: JsonObject;
}

/** Numbers of a node `Const`, row-major. */
export interface GraphConstant {
  readonly shape: readonly number[];
  readonly values: Float32Array | Int32Array;
}

/** A TensorFlow.js graph model. Made whole and never changed. */
export interface TfGraph {
  readonly kind: "tf-graph";
  /** What messages call it: the path of its `model.json`. */
  readonly source: string;
  readonly nodes: readonly GraphNode[];
  /** By the name of their node. */
  readonly constants: ReadonlyMap<string, GraphConstant>;
  /** The node that the images go into. */
  readonly input: string;
  /** The node that makes the scores. */
  readonly output: string;
  /** What the file says besides: versions and functions of its topology, what callers call inputs and outputs. */
  readonly topology: JsonObject;
  readonly signature: JsonObject;
  /** What the file says of itself, where it was written here: see `modelMetadata`. */
  readonly about?: JsonObject;
}
