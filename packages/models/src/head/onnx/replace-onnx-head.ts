import type { Head } from "@coarse/core";
import { cutGraph } from "../../formats/onnx/cut-graph.ts";
import { freeTensorName } from "../../formats/onnx/free-tensor-name.ts";
import type { OnnxGraph } from "../../formats/onnx/onnx-graph.ts";
import { withOnnxMetadata } from "../../formats/onnx/onnx-metadata.ts";
import type { GraphProto, NodeProto, TensorProto } from "../../formats/onnx/protobuf/messages.ts";
import { node } from "../../formats/onnx/protobuf/nodes.ts";
import { GraphSchema } from "../../formats/onnx/protobuf/schemas.ts";
import { floatTensor } from "../../formats/onnx/protobuf/tensors.ts";
import { floatValueInfo } from "../../formats/onnx/protobuf/value-info.ts";
import { withChanges } from "../../formats/onnx/protobuf/with-changes.ts";
import { readOnnxLayout } from "../../formats/onnx/read-onnx-input.ts";
import { onnxEnd } from "./onnx-end.ts";
import { withVectors } from "./with-vectors.ts";

/** What is written into the model besides the head. */
export interface ReplacementOptions {
  readonly metadata?: Readonly<Record<string, string>>;
}

/**
 * The same classifier with `head` `[F, G]` in place of its own, or behind its logits where it has none, a softmax behind it, and one output,
 * `probabilities` `[N, G]`. What only the old head needed is gone.
 *
 * Throws `NoClassScoresError` where there is nothing to put a head behind, a `RangeError` where the features differ in number.
 */
export function replaceOnnxHead(
  onnx: OnnxGraph,
  head: Head,
  { metadata = {} }: ReplacementOptions = {},
): OnnxGraph {
  const { head: old, features } = onnxEnd(onnx);
  if (old.featureCount !== head.featureCount)
    throw new RangeError(
      `Expected a head of ${old.featureCount} features, but got one of ${head.featureCount}`,
    );
  const { batch } = readOnnxLayout(onnx);
  const body = cutGraph(withVectors(onnx.graph, [features]), [floatValueInfo(features.name, [])]);
  const graph = withHead(body, { features: features.name, head, batch });
  return withOnnxMetadata({ ...onnx, graph }, metadata);
}

interface NewHead {
  readonly features: string;
  readonly head: Head;
  readonly batch: number | undefined;
}

function withHead(body: GraphProto, { features, head, batch }: NewHead): GraphProto {
  const kernel = freeTensorName(body.node, "coarse/kernel");
  const bias = freeTensorName(body.node, "coarse/bias");
  const logits = freeTensorName(body.node, "logits");
  const probabilities = freeTensorName(body.node, "probabilities");
  const nodes: readonly NodeProto[] = [
    node("Gemm", { inputs: [features, kernel, bias], output: logits }),
    node("Softmax", { inputs: [logits], output: probabilities, attributes: { axis: 1n } }),
  ];
  const weights: readonly TensorProto[] = [
    floatTensor(kernel, { shape: [head.featureCount, head.classCount], values: head.kernel }),
    floatTensor(bias, { shape: [head.classCount], values: head.bias }),
  ];
  return withChanges(GraphSchema, body, {
    node: [...body.node, ...nodes],
    initializer: [...body.initializer, ...weights],
    output: [floatValueInfo(probabilities, [batch ?? "N", head.classCount])],
  });
}
