import { refuseNode } from "../../../formats/tf-graph/attributes.ts";
import { dataInputs, type GraphView } from "../../../formats/tf-graph/graph-view.ts";
import type { GraphConstant, GraphNode } from "../../../formats/tf-graph/tf-graph.ts";
import type { Weight } from "../../../types.ts";

/** The numbers that a node reads as its input at `position`; refuses the node where they differ from run to run. */
export function constantInput(node: GraphNode, view: GraphView, position: number): GraphConstant {
  const constant = view.constant(dataInputs(node)[position] ?? "");
  return constant ?? refuseNode(node, `its input ${position} is not constant`);
}

/** Integers that a node reads as its input at `position`. */
export function integersInput(node: GraphNode, view: GraphView, position: number): readonly number[] {
  return [...constantInput(node, view, position).values];
}

/** A constant as a layer's weight. */
export function weightOf(name: string, { shape, values }: GraphConstant): Weight {
  return { name, shape, values: Float32Array.from(values) };
}

/** A constant as a weight of one axis, where all its numbers lie along the last axis. */
export function vectorOf(name: string, constant: GraphConstant): Weight | undefined {
  const { shape, values } = constant;
  return shape.slice(0, -1).every((size) => size === 1)
    ? weightOf(name, { shape: [values.length], values })
    : undefined;
}

/** A constant as a bias of so many channels, where it is one number for each, or one for all. */
export function biasOf(constant: GraphConstant, channels: number): Weight | undefined {
  const vector = vectorOf("bias", constant);
  if (vector?.values.length === channels) return vector;
  const [value, ...others] = vector?.values ?? [];
  if (value === undefined || others.length > 0) return undefined;
  return { name: "bias", shape: [channels], values: new Float32Array(channels).fill(value) };
}
