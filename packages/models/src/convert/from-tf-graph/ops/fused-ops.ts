import { numberAttribute, refuseNode, textsAttribute } from "../../../formats/tf-graph/attributes.ts";
import type { GraphView } from "../../../formats/tf-graph/graph-view.ts";
import type { GraphConstant, GraphNode } from "../../../formats/tf-graph/tf-graph.ts";
import { activationFunctions } from "../../../layers/activation-functions.ts";
import type { Weight } from "../../../types.ts";
import { biasOf, constantInput, weightOf } from "./constants.ts";
import type { LayerBehind } from "./op-converter.ts";

/** TensorFlow's activations that Keras has under a name. */
export const ACTIVATIONS: ReadonlyMap<string, string> = new Map(
  [...activationFunctions]
    .flatMap(([name, { tfOperation }]) => (tfOperation === undefined ? [] : [[tfOperation, name] as const]))
    .sort(([one], [other]) => (one < other ? -1 : 1)),
);

/** What is fused into a convolution or matrix product. */
export interface FusedOps {
  readonly bias: readonly Weight[];
  readonly settings: { readonly use_bias: boolean; readonly activation: string };
  /** An activation with numbers of its own, which is a layer behind. */
  readonly behind?: LayerBehind;
}

/** The bias, third input, and the activation that a node of so many output channels has besides its own operation. */
export function fusedOps(node: GraphNode, view: GraphView, channels: number): FusedOps {
  const names = textsAttribute(node, "fused_ops");
  const hasBias = names.includes("BiasAdd");
  const [name = "", ...more] = names.filter((fused) => fused !== "BiasAdd");
  const bias = hasBias ? [fusedBias(node, view, channels)] : [];
  const behind = more.length === 0 ? layerBehind(node, view, { name, place: hasBias ? 3 : 2 }) : undefined;
  const activation = name === "" || behind ? "linear" : ACTIVATIONS.get(name);
  if (activation === undefined || more.length > 0)
    return refuseNode(
      node,
      `it has ${names.join(", ")} fused into it; supported are BiasAdd, LeakyRelu, Prelu and ${[...ACTIVATIONS.keys()].join(", ")}`,
    );
  return { bias, settings: { use_bias: hasBias, activation }, ...(behind && { behind }) };
}

function fusedBias(node: GraphNode, view: GraphView, channels: number): Weight {
  const constant = constantInput(node, view, 2);
  return biasOf(constant, channels) ?? refuseNode(node, `its bias has the shape [${constant.shape}]`);
}

/** The layer of an activation with numbers of its own, if `name` is one. */
function layerBehind(
  node: GraphNode,
  view: GraphView,
  { name, place }: { readonly name: string; readonly place: number },
): LayerBehind | undefined {
  if (name === "LeakyRelu") {
    const negative_slope = numberAttribute(node, "leakyrelu_alpha", 0.2);
    return { className: "LeakyReLU", config: { negative_slope } };
  }
  if (name !== "Prelu") return undefined;
  return { className: "PReLU", ...slopes(constantInput(node, view, place)) };
}

/** Learned slopes as those of a `PReLU`, the same along each axis of length 1. */
export function slopes({ shape, values }: GraphConstant): Pick<LayerBehind, "config" | "weights"> {
  const own = shape.length === 4 ? shape.slice(1) : shape;
  const shared = own.flatMap((size, axis) => (size === 1 && axis < own.length - 1 ? [axis + 1] : []));
  return {
    config: shared.length > 0 ? { shared_axes: shared } : {},
    weights: [weightOf("alpha", { shape: own, values })],
  };
}
