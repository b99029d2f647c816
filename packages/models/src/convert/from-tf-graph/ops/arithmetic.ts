import { refuseNode } from "../../../formats/tf-graph/attributes.ts";
import { dataInputs } from "../../../formats/tf-graph/graph-view.ts";
import type { GraphConstant } from "../../../formats/tf-graph/tf-graph.ts";
import { withBias } from "./bias-add.ts";
import type { OpConverter } from "./op-converter.ts";
import { rescaling } from "./rescaling.ts";

/** Add and AddV2: of two tensors, or with a constant, which is a bias behind a convolution or matrix product. */
export const convertAdd: OpConverter = (node, view) => {
  const [first = "", second = ""] = dataInputs(node);
  const offset = view.constant(second) ?? view.constant(first);
  if (!offset) return { className: "Add", inputs: [first, second] };
  const input = view.constant(second) ? first : second;
  return withBias(view.producer(input), offset, view) ?? rescaling(node, { input, offset });
};

/** AddN: of any number of tensors. */
export const convertAddN: OpConverter = (node, view) => {
  const inputs = dataInputs(node);
  const [first = "", ...others] = inputs;
  if (inputs.some((tensor) => view.constant(tensor)))
    return refuseNode(node, "one of its inputs is constant");
  if (others.length === 0) return { className: "Identity", inputs: [first] };
  return { className: "Add", inputs };
};

/** Mul: of two tensors, or with a constant. */
export const convertMul: OpConverter = (node, view) => {
  const [first = "", second = ""] = dataInputs(node);
  const scale = view.constant(second) ?? view.constant(first);
  if (!scale) return { className: "Multiply", inputs: [first, second] };
  return rescaling(node, { input: view.constant(second) ? first : second, scale });
};

/** Sub: of two tensors, or of a constant from a tensor. */
export const convertSub: OpConverter = (node, view) => {
  const [first = "", second = ""] = dataInputs(node);
  const taken = view.constant(second);
  if (taken) return rescaling(node, { input: first, offset: mapped(taken, (value) => -value) });
  const from = view.constant(first);
  if (!from) return { className: "Subtract", inputs: [first, second] };
  return rescaling(node, { input: second, scale: { shape: [1], values: Float32Array.of(-1) }, offset: from });
};

/** RealDiv by a constant. */
export const convertRealDiv: OpConverter = (node, view) => {
  const [first = "", second = ""] = dataInputs(node);
  const divisor = view.constant(second) ?? refuseNode(node, "it divides by something else than a constant");
  return rescaling(node, { input: first, scale: mapped(divisor, (value) => 1 / value) });
};

function mapped({ shape, values }: GraphConstant, change: (value: number) => number): GraphConstant {
  return { shape, values: Float32Array.from(values, change) };
}
