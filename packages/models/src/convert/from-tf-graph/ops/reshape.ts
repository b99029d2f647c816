import { integersAttribute, refuseNode } from "../../../formats/tf-graph/attributes.ts";
import { dataInputs, type GraphView } from "../../../formats/tf-graph/graph-view.ts";
import type { GraphNode } from "../../../formats/tf-graph/tf-graph.ts";
import { integersInput } from "./constants.ts";
import type { OpConverter } from "./op-converter.ts";

/** Reshape to a constant shape, or to one whose first number alone is found out in each run: the number of images. */
export const convertReshape: OpConverter = (node, view) => {
  const [images, ...shape] = targetShape(node, view);
  if (images === undefined || shape.length === 0)
    return refuseNode(node, "it does not keep the images apart");
  return { className: "Reshape", config: { target_shape: shape }, inputs: dataInputs(node).slice(0, 1) };
};

/** Squeeze of the rows and columns of images of one pixel. */
export const convertSqueeze: OpConverter = (node) => {
  const axes = integersAttribute(node, "squeeze_dims");
  if (axes.length !== 2 || !axes.includes(1) || !axes.includes(2))
    return refuseNode(node, `it drops the axes [${axes}]; supported are rows and columns, 1 and 2`);
  return { className: "Flatten", inputs: dataInputs(node) };
};

function targetShape(node: GraphNode, view: GraphView): readonly number[] {
  const pack = view.producer(dataInputs(node)[1] ?? "");
  if (pack?.op !== "Pack") return integersInput(node, view, 1);
  return [
    -1,
    ...dataInputs(pack)
      .slice(1)
      .map((_, i) => integersInput(pack, view, i + 1)[0] ?? 0),
  ];
}
