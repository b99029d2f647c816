import { dataInputs } from "../../../formats/tf-graph/graph-view.ts";
import type { GraphConstant, GraphNode } from "../../../formats/tf-graph/tf-graph.ts";
import { constantInput, vectorOf } from "./constants.ts";
import { convertConvolution } from "./convolution.ts";
import { convertDepthwiseConvolution } from "./depthwise-convolution.ts";
import { convertMatMul } from "./mat-mul.ts";
import type { NodeLayer, NodeView, OpConverter } from "./op-converter.ts";
import { rescaling } from "./rescaling.ts";

const LINEAR: ReadonlyMap<string, OpConverter> = new Map([
  ["Conv2D", convertConvolution],
  ["DepthwiseConv2dNative", convertDepthwiseConvolution],
  ["MatMul", convertMatMul],
]);

/** A bias: part of the convolution or matrix product before it, elsewhere a sum of its own. */
export const convertBiasAdd: OpConverter = (node, view) => {
  const bias = constantInput(node, view, 1);
  const [input = ""] = dataInputs(node);
  return withBias(view.producer(input), bias, view) ?? rescaling(node, { input, offset: bias });
};

/** The linear layer of `producer` with a bias; `undefined` where it is none, or the numbers are none per channel. */
export function withBias(
  producer: GraphNode | undefined,
  bias: GraphConstant,
  view: NodeView,
): NodeLayer | undefined {
  const convert = producer && LINEAR.get(producer.op);
  const vector = vectorOf("bias", bias);
  const layer = producer && convert?.(producer, view);
  const channels = layer?.className === "DepthwiseConv2D" ? undefined : layer?.weights?.[0]?.shape.at(-1);
  if (!layer || !vector || (channels !== undefined && channels !== vector.values.length)) return undefined;
  return {
    ...layer,
    config: { ...layer.config, use_bias: true },
    weights: [...(layer.weights ?? []), vector],
  };
}
