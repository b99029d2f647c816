import { refuseNode } from "../../../formats/tf-graph/attributes.ts";
import type { GraphConstant, GraphNode } from "../../../formats/tf-graph/tf-graph.ts";
import { vectorOf } from "./constants.ts";
import type { NodeLayer } from "./op-converter.ts";

/** What each number is multiplied with and what is added then; each one number, or one per channel. */
export interface RescalingParts {
  readonly input: string;
  readonly scale?: GraphConstant;
  readonly offset?: GraphConstant;
}

/** `x · scale + offset` as a layer. */
export function rescaling(node: GraphNode, { input, scale, offset }: RescalingParts): NodeLayer {
  return {
    className: "Rescaling",
    config: { scale: numbers(node, scale) ?? 1, offset: numbers(node, offset) ?? 0 },
    inputs: [input],
  };
}

function numbers(
  node: GraphNode,
  constant: GraphConstant | undefined,
): number | readonly number[] | undefined {
  if (!constant) return undefined;
  const vector =
    vectorOf("numbers", constant) ?? refuseNode(node, `its constant has the shape [${constant.shape}]`);
  const [first = 0, ...others] = vector.values;
  return others.length === 0 ? first : [...vector.values];
}
