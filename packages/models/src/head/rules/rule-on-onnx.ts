import type { Head, RulePlan } from "@coarse/core";
import { convertLayers } from "../../convert/to-onnx/convert-layers.ts";
import { cutGraph } from "../../formats/onnx/cut-graph.ts";
import type { OnnxGraph } from "../../formats/onnx/onnx-graph.ts";
import type { NodeProto } from "../../formats/onnx/protobuf/messages.ts";
import { node } from "../../formats/onnx/protobuf/nodes.ts";
import { GraphSchema } from "../../formats/onnx/protobuf/schemas.ts";
import { floatValueInfo } from "../../formats/onnx/protobuf/value-info.ts";
import { withChanges } from "../../formats/onnx/protobuf/with-changes.ts";
import { readOnnxLayout } from "../../formats/onnx/read-onnx-input.ts";
import { freeNames, type LayerNames } from "../layers/free-names.ts";
import { onnxEnd } from "../onnx/onnx-end.ts";
import { withVectors } from "../onnx/with-vectors.ts";
import { planLayers } from "./plan-layers.ts";
import type { RuleOnOptions } from "./rule-on-layers.ts";

/**
 * The same classifier with the operations of a rule behind its features, or behind its logits where it has no head: the first
 * output, `probabilities` `[N, L]`, are the rule's. What only the old head needed is gone, unless it makes the second output,
 * `fine_probabilities` `[N, C]`. Throws `NoClassScoresError` where there is no score for each class.
 */
export function ruleOnOnnx(onnx: OnnxGraph, plan: RulePlan, { fine }: RuleOnOptions): OnnxGraph {
  const { features, logits, head } = onnxEnd(onnx);
  const { batch = "N" } = readOnnxLayout(onnx);
  const name = freeNames([
    ...onnx.graph.node.flatMap((own) => [...own.input, ...own.output]),
    ...onnx.graph.initializer.map((tensor) => tensor.name),
  ]);
  const rule = planLayers(plan, { features: features.name, name });
  const read = { name: features.name, shape: [head.featureCount] };
  const { fragments, tensors } = convertLayers(rule.layers, new Map([[read.name, read]]));
  const old = fine ? [fineScores(logits.name, { head, name })] : [];
  const body = withVectors(onnx.graph, fine ? [features, logits] : [features]);
  const graph = withChanges(GraphSchema, body, {
    node: [...body.node, ...fragments.flatMap((fragment) => fragment.nodes), ...old],
    initializer: [...body.initializer, ...fragments.flatMap((fragment) => fragment.weights)],
  });
  const outputs = [
    floatValueInfo(rule.output, [batch, tensors.get(rule.output)?.shape[0] ?? "L"]),
    ...old.map((last) => floatValueInfo(last.name, [batch, head.classCount])),
  ];
  return { ...onnx, graph: cutGraph(graph, outputs) };
}

/** The network's own scores of the classes. */
function fineScores(
  logits: string,
  { head, name }: { readonly head: Head; readonly name: LayerNames },
): NodeProto {
  const parts = { inputs: [logits], output: name("fine_probabilities") };
  return head.isIndependent
    ? node("Sigmoid", parts)
    : node("Softmax", { ...parts, attributes: { axis: 1n } });
}
