import type { RulePlan } from "@coarse/core";
import { convertLayers } from "../../convert/to-onnx/convert-layers.ts";
import { cutGraph } from "../../formats/onnx/cut-graph.ts";
import type { OnnxGraph } from "../../formats/onnx/onnx-graph.ts";
import type { NodeProto } from "../../formats/onnx/protobuf/messages.ts";
import { node } from "../../formats/onnx/protobuf/nodes.ts";
import { GraphSchema } from "../../formats/onnx/protobuf/schemas.ts";
import { floatValueInfo } from "../../formats/onnx/protobuf/value-info.ts";
import { withChanges } from "../../formats/onnx/protobuf/with-changes.ts";
import { readOnnxLayout } from "../../formats/onnx/read-onnx-input.ts";
import { asVectors } from "../onnx/feature-vectors.ts";
import { findOnnxHead, type OnnxHead } from "../onnx/find-onnx-head.ts";
import { freeNames, type LayerNames } from "./free-names.ts";
import { planLayers } from "./plan-layers.ts";
import type { RuleOnOptions } from "./rule-on-layers.ts";

/**
 * The same classifier with the operations of a rule behind its features: the first output, `probabilities` `[N, L]`, are the
 * rule's. What only the old head needed is gone, unless it makes the second output, `fine_probabilities` `[N, C]`. Throws
 * `UnsupportedHeadError` where there is no head.
 */
export function ruleOnOnnx(onnx: OnnxGraph, plan: RulePlan, { fine }: RuleOnOptions): OnnxGraph {
  const found = findOnnxHead(onnx);
  const { batch = "N" } = readOnnxLayout(onnx);
  const name = freeNames([
    ...onnx.graph.node.flatMap((own) => [...own.input, ...own.output]),
    ...onnx.graph.initializer.map((tensor) => tensor.name),
  ]);
  const features = asVectors(found, found.features);
  const rule = planLayers(plan, { features: features.name, name });
  const read = { name: features.name, shape: [found.head.featureCount] };
  const { fragments, tensors } = convertLayers(rule.layers, new Map([[read.name, read]]));
  const old = fine ? fineNodes(found, name) : [];
  const graph = withChanges(GraphSchema, onnx.graph, {
    node: [...onnx.graph.node, ...features.nodes, ...fragments.flatMap((fragment) => fragment.nodes), ...old],
    initializer: [...onnx.graph.initializer, ...fragments.flatMap((fragment) => fragment.weights)],
  });
  const outputs = [
    floatValueInfo(rule.output, [batch, tensors.get(rule.output)?.shape[0] ?? "L"]),
    ...old.slice(-1).map((last) => floatValueInfo(last.name, [batch, found.head.classCount])),
  ];
  return { ...onnx, graph: cutGraph(graph, outputs) };
}

/** The old head's probabilities as vectors, the last node making them. */
function fineNodes(found: OnnxHead, name: LayerNames): readonly NodeProto[] {
  const logits = asVectors(found, found.logits);
  const attributes = { axis: 1n };
  return [
    ...logits.nodes,
    node("Softmax", { inputs: [logits.name], output: name("fine_probabilities"), attributes }),
  ];
}
