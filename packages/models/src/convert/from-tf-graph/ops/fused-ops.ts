import { refuseNode, textsAttribute } from "../../../formats/tf-graph/attributes.ts";
import type { GraphView } from "../../../formats/tf-graph/graph-view.ts";
import type { GraphNode } from "../../../formats/tf-graph/tf-graph.ts";
import { activationFunctions } from "../../../layers/activation-functions.ts";
import type { Weight } from "../../../types.ts";
import { constantInput, weightOf } from "./constants.ts";

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
}

/** The bias, third input, and the activation that a node has besides its own operation. */
export function fusedOps(node: GraphNode, view: GraphView): FusedOps {
  const names = textsAttribute(node, "fused_ops");
  const hasBias = names.includes("BiasAdd");
  const [name = "", ...more] = names.filter((fused) => fused !== "BiasAdd");
  const activation = name === "" ? "linear" : ACTIVATIONS.get(name);
  if (activation === undefined || more.length > 0)
    return refuseNode(
      node,
      `it has ${names.join(", ")} fused into it; supported are BiasAdd and ${[...ACTIVATIONS.keys()].join(", ")}`,
    );
  const bias = hasBias ? [weightOf("bias", constantInput(node, view, 2))] : [];
  return { bias, settings: { use_bias: hasBias, activation } };
}
