import { booleanAttribute, refuseNode } from "../../../formats/tf-graph/attributes.ts";
import { dataInputs } from "../../../formats/tf-graph/graph-view.ts";
import { integersInput } from "./constants.ts";
import type { OpConverter } from "./op-converter.ts";

const RANK = 4;

/** Mean and Max over the rows and columns of an image. */
export function reductionAs(className: "GlobalAveragePooling2D" | "GlobalMaxPooling2D"): OpConverter {
  return (node, view) => {
    const axes = integersInput(node, view, 1).map((axis) => (axis < 0 ? axis + RANK : axis));
    if (axes.length !== 2 || !axes.includes(1) || !axes.includes(2))
      return refuseNode(
        node,
        `it goes over the axes ${axes.join(", ")}; supported are rows and columns, 1 and 2`,
      );
    return {
      className,
      config: { keepdims: booleanAttribute(node, "keep_dims") },
      inputs: dataInputs(node).slice(0, 1),
    };
  };
}
