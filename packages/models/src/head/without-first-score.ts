import { withoutColumn } from "@coarse/core/internal";
import { modelToOnnx } from "../convert/model-to-onnx.ts";
import { cutGraph } from "../formats/onnx/cut-graph.ts";
import type { OnnxGraph } from "../formats/onnx/onnx-graph.ts";
import { node } from "../formats/onnx/protobuf/nodes.ts";
import { GraphSchema } from "../formats/onnx/protobuf/schemas.ts";
import { int64Tensor } from "../formats/onnx/protobuf/tensors.ts";
import { floatValueInfo } from "../formats/onnx/protobuf/value-info.ts";
import { withChanges } from "../formats/onnx/protobuf/with-changes.ts";
import { readOnnxLayout } from "../formats/onnx/read-onnx-input.ts";
import type { Model } from "../model.ts";
import { withHead } from "./graph-head.ts";
import { onnxEnd } from "./onnx/onnx-end.ts";
import { withVectors } from "./onnx/with-vectors.ts";

/**
 * The graph without its first class: its head without that column, or where it has none the logits without the first, in
 * ONNX, since no layer that the other formats share takes one away.
 */
export function withoutFirstScore(model: Model): Model["graph"] {
  const { graph, head } = model;
  return head.isIdentity ? slicedOnnx(modelToOnnx(model)) : withHead(graph, withoutColumn(head, 0));
}

function slicedOnnx(onnx: OnnxGraph): OnnxGraph {
  const { logits, head } = onnxEnd(onnx);
  const { batch = "N" } = readOnnxLayout(onnx);
  const output = `${logits.name}/classes`;
  const bounds = { starts: [1], ends: [head.classCount], axes: [1] };
  const tensors = Object.entries(bounds).map(([name, values]) => int64Tensor(`${output}/${name}`, values));
  const body = withVectors(onnx.graph, [logits]);
  const inputs = [logits.name, ...tensors.map(({ name }) => name)];
  const scores = head.isIndependent
    ? node("Sigmoid", { inputs: [output], output: `${output}/scores` })
    : undefined;
  const graph = withChanges(GraphSchema, body, {
    node: [...body.node, node("Slice", { inputs, output }), ...(scores ? [scores] : [])],
    initializer: [...body.initializer, ...tensors],
  });
  const result = floatValueInfo(scores?.name ?? output, [batch, head.classCount - 1]);
  return { ...onnx, graph: cutGraph(graph, [result]) };
}
