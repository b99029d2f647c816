import { dataInputs } from "../../../formats/tf-graph/graph-view.ts";
import type { GraphConstant, GraphNode } from "../../../formats/tf-graph/tf-graph.ts";
import { biasOf, constantInput } from "./constants.ts";
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
  const layer = producer && convert?.(producer, view);
  const { shape = [] } = layer?.weights?.[0] ?? {};
  const lastAxes = layer?.className === "DepthwiseConv2D" ? shape.slice(-2) : shape.slice(-1);
  const vector = biasOf(
    bias,
    lastAxes.reduce((product, size) => product * size, 1),
  );
  if (!layer || !vector) return undefined;
  return {
    ...layer,
    config: { ...layer.config, use_bias: true },
    weights: [...(layer.weights ?? []), vector],
  };
}
