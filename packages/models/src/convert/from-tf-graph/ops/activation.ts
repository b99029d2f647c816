import { numberAttribute, refuseNode } from "../../../formats/tf-graph/attributes.ts";
import { dataInputs } from "../../../formats/tf-graph/graph-view.ts";
import { constantInput } from "./constants.ts";
import { ACTIVATIONS, slopes } from "./fused-ops.ts";
import type { OpConverter } from "./op-converter.ts";

/** Relu, Sigmoid and their like. */
export const convertActivation: OpConverter = (node) => ({
  className: "Activation",
  config: { activation: ACTIVATIONS.get(node.op) ?? refuseNode(node, "Keras has no such activation") },
  inputs: dataInputs(node),
});

/** LeakyRelu: `alpha · x` below 0. */
export const convertLeakyRelu: OpConverter = (node) => ({
  className: "LeakyReLU",
  config: { negative_slope: numberAttribute(node, "alpha", 0.2) },
  inputs: dataInputs(node),
});

/** Prelu: learned slopes below 0. */
export const convertPrelu: OpConverter = (node, view) => ({
  className: "PReLU",
  ...slopes(constantInput(node, view, 1)),
  inputs: dataInputs(node).slice(0, 1),
});

/** Softmax over the last axis. */
export const convertSoftmax: OpConverter = (node) => ({
  className: "Softmax",
  config: { axis: -1 },
  inputs: dataInputs(node),
});
