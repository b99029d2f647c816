import { dataInputs } from "../../../formats/tf-graph/graph-view.ts";
import { constantInput, weightOf } from "./constants.ts";
import { fusedOps } from "./fused-ops.ts";
import type { OpConverter } from "./op-converter.ts";
import { windowSettings } from "./window-settings.ts";

/** DepthwiseConv2dNative and FusedDepthwiseConv2dNative: kernel `[kh, kw, C, multiplier]`, as in Keras. */
export const convertDepthwiseConvolution: OpConverter = (node, view) => {
  const kernel = weightOf("depthwise_kernel", constantInput(node, view, 1));
  const [rows = 1, columns = 1, channels = 1, multiplier = 1] = kernel.shape;
  const { bias, settings, behind } = fusedOps(node, view, channels * multiplier);
  return {
    className: "DepthwiseConv2D",
    config: {
      kernel_size: [rows, columns],
      depth_multiplier: multiplier,
      ...windowSettings(node),
      ...settings,
    },
    inputs: dataInputs(node).slice(0, 1),
    weights: [kernel, ...bias],
    ...(behind && { behind }),
  };
};
