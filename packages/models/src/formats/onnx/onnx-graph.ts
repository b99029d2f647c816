import type { GraphProto, ModelProto } from "./protobuf/messages.ts";

/** An ONNX file that was parsed, or one that was made to be written. Made whole and never changed. */
export interface OnnxGraph {
  readonly kind: "onnx";
  /** What messages call it: the file's path, or the name of the model it was converted from. */
  readonly source: string;
  /** What the file says besides its graph: versions, producer, metadata. */
  readonly model: ModelProto;
  /** Nodes, weights, inputs and outputs. */
  readonly graph: GraphProto;
}
