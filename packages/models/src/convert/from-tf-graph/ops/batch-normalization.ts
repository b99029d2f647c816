import { numberAttribute } from "../../../formats/tf-graph/attributes.ts";
import { dataInputs } from "../../../formats/tf-graph/graph-view.ts";
import { constantInput, weightOf } from "./constants.ts";
import type { OpConverter } from "./op-converter.ts";

/** FusedBatchNorm, its second and third version: scale, offset, mean and variance per channel. */
export const convertBatchNormalization: OpConverter = (node, view) => ({
  className: "BatchNormalization",
  config: { axis: -1, epsilon: numberAttribute(node, "epsilon", 1e-4), scale: true, center: true },
  inputs: dataInputs(node).slice(0, 1),
  weights: ["gamma", "beta", "moving_mean", "moving_variance"].map((name, i) =>
    weightOf(name, constantInput(node, view, i + 1)),
  ),
});
