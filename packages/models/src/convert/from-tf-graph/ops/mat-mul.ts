import { booleanAttribute, refuseNode } from "../../../formats/tf-graph/attributes.ts";
import { dataInputs } from "../../../formats/tf-graph/graph-view.ts";
import type { GraphConstant } from "../../../formats/tf-graph/tf-graph.ts";
import { constantInput, weightOf } from "./constants.ts";
import { fusedOps } from "./fused-ops.ts";
import type { OpConverter } from "./op-converter.ts";

/** MatMul and _FusedMatMul of vectors `[N, F]` with a constant `[F, C]`, or `[C, F]` turned. */
export const convertMatMul: OpConverter = (node, view) => {
  if (booleanAttribute(node, "transpose_a")) return refuseNode(node, "it turns its first input");
  const given = constantInput(node, view, 1);
  const kernel = weightOf("kernel", booleanAttribute(node, "transpose_b") ? turned(given) : given);
  const { bias, settings, behind } = fusedOps(node, view, kernel.shape[1] ?? 0);
  return {
    className: "Dense",
    config: { units: kernel.shape[1] ?? 0, ...settings },
    inputs: dataInputs(node).slice(0, 1),
    weights: [kernel, ...bias],
    ...(behind && { behind }),
  };
};

function turned({ shape: [rows = 0, columns = 0], values }: GraphConstant): GraphConstant {
  const turnedValues = Float32Array.from(
    values,
    (_, at) => values[(at % rows) * columns + Math.floor(at / rows)] ?? 0,
  );
  return { shape: [columns, rows], values: turnedValues };
}
