import { dataInputs } from "../../../formats/tf-graph/graph-view.ts";
import { constantInput, weightOf } from "./constants.ts";
import { fusedOps } from "./fused-ops.ts";
import type { OpConverter } from "./op-converter.ts";
import { windowSettings } from "./window-settings.ts";

/** Conv2D and _FusedConv2D: kernel `[kh, kw, C / groups, F]`, as in Keras. */
export const convertConvolution: OpConverter = (node, view) => {
  const kernel = weightOf("kernel", constantInput(node, view, 1));
  const [rows = 1, columns = 1, , filters = 1] = kernel.shape;
  const { bias, settings, behind } = fusedOps(node, view, filters);
  return {
    className: "Conv2D",
    config: { filters, kernel_size: [rows, columns], ...windowSettings(node), ...settings },
    inputs: dataInputs(node).slice(0, 1),
    weights: [kernel, ...bias],
    ...(behind && { behind }),
  };
};
