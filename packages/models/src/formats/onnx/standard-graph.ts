import type { SizeOptions } from "../../graph/graph-input.ts";
import { withFloatTensors } from "./float-tensors.ts";
import { float32Graph } from "./float32-graph.ts";
import { freeTensorName } from "./free-tensor-name.ts";
import type { OnnxGraph } from "./onnx-graph.ts";
import type { GraphProto, NodeProto } from "./protobuf/messages.ts";
import { node } from "./protobuf/nodes.ts";
import { GraphSchema } from "./protobuf/schemas.ts";
import { elementType, floatTensor } from "./protobuf/tensors.ts";
import { floatValueInfo, shapeOf } from "./protobuf/value-info.ts";
import { withChanges } from "./protobuf/with-changes.ts";
import { imageInput, type OnnxInput, readOnnxInput } from "./read-onnx-input.ts";
import { scoresOutput } from "./scores-output.ts";
import { withoutZeroPads } from "./zero-pads.ts";

/** How a model is brought into its standard form. */
export interface StandardOptions extends SizeOptions {
  /** Whether the scores are known to be the first of its outputs, and the others are wanted. */
  readonly keepsOutputs?: boolean;
}

/** A model in the one form that is dealt with here. */
export interface StandardGraph {
  readonly onnx: OnnxGraph;
  readonly input: OnnxInput;
  /** Whether the model itself takes bytes, 0 to 255, as its images: then nothing is to be done to them. */
  readonly takesBytes: boolean;
}

/**
 * The same model with one input of float32 images whose size is fixed, and one output, the float32 scores: whatever types
 * it has at its ends, whichever sizes it leaves open, and whatever else it gives. Bytes are rounded half up, as Pillow does.
 *
 * @throws {NotAClassifierError} where it takes no images, or gives no scores
 * @throws {UnknownInputSizeError} where neither the model nor the options say how large they are
 */
export function standardGraph(file: OnnxGraph, options: StandardOptions = {}): StandardGraph {
  const onnx = float32Graph(file);
  const input = readOnnxInput(onnx, options);
  const type = imageInput(onnx).type?.tensorType?.elemType ?? elementType.float32;
  const { graph: scored, name } = withFloatPixels(options.keepsOutputs ? onnx.graph : withFloatScores(onnx), {
    input,
    type,
  });
  const padded = withoutZeroPads(scored);
  const graph = options.keepsOutputs ? padded : withFloatTensors(padded);
  return {
    onnx: { ...onnx, graph },
    input: { ...input, name },
    takesBytes: type === elementType.uint8,
  };
}

interface Pixels {
  readonly input: OnnxInput;
  readonly type: number;
}

function withFloatPixels(graph: GraphProto, { input, type }: Pixels): { graph: GraphProto; name: string } {
  const { layout, height, width, batch = "N" } = input;
  const shape = layout === "NHWC" ? [batch, height, width, 3] : [batch, 3, height, width];
  const isFloat = type === elementType.float32;
  const name = isFloat ? input.name : freeTensorName(graph.node, `${input.name}_float32`);
  const replaced = graph.input.map((value) =>
    value.name === input.name ? floatValueInfo(name, shape) : value,
  );
  if (isFloat) return { graph: withChanges(GraphSchema, graph, { input: replaced }), name };
  const cast = { output: input.name, attributes: { to: BigInt(type) } };
  if (type !== elementType.uint8) {
    const nodes = [node("Cast", { ...cast, inputs: [name] }), ...graph.node];
    return { graph: withChanges(GraphSchema, graph, { input: replaced, node: nodes }), name };
  }
  const [half, raised, whole] = ["half", "raised", "whole"].map((part) => `${name}/${part}`);
  const nodes: readonly NodeProto[] = [
    node("Add", { inputs: [name, half ?? ""], output: raised ?? "" }),
    node("Floor", { inputs: [raised ?? ""], output: whole ?? "" }),
    node("Cast", { ...cast, inputs: [whole ?? ""] }),
  ];
  const weight = floatTensor(half ?? "", { shape: [], values: Float32Array.of(0.5) });
  return {
    graph: withChanges(GraphSchema, graph, {
      input: replaced,
      node: [...nodes, ...graph.node],
      initializer: [...graph.initializer, weight],
    }),
    name,
  };
}

function withFloatScores(onnx: OnnxGraph): GraphProto {
  const { graph } = onnx;
  const output = scoresOutput(onnx);
  const type = output.type?.tensorType?.elemType;
  if (type === undefined || type === elementType.float32)
    return withChanges(GraphSchema, graph, { output: [output] });
  const name = freeTensorName(graph.node, `${output.name}_float32`);
  const cast = node("Cast", {
    inputs: [output.name],
    output: name,
    attributes: { to: BigInt(elementType.float32) },
  });
  const shape = (shapeOf(output) ?? []).map((length, i) => length ?? `axis${i}`);
  return withChanges(GraphSchema, graph, {
    node: [...graph.node, cast],
    output: [floatValueInfo(name, shape)],
  });
}
