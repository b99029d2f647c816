import { integersAttribute, refuseNode } from "../../../formats/tf-graph/attributes.ts";
import { dataInputs } from "../../../formats/tf-graph/graph-view.ts";
import type { GraphNode } from "../../../formats/tf-graph/tf-graph.ts";
import type { NodeView, OpConverter } from "./op-converter.ts";
import { shapeValues } from "./shape-values.ts";

/**
 * Reshape to a constant shape, or to one that hangs on shapes alone. Where images and pixels become one long row of
 * vectors, as around the product of a `Dense` on pixels, they stay apart: the product is the same.
 */
export const convertReshape: OpConverter = (node, view) => {
  const [input = ""] = dataInputs(node);
  const shape = view.shape(input);
  const target = targetShape(node, view, shape);
  const inputs = [input];
  if (target === "merged" || (shape && target.join() === shape.join()))
    return { className: "Identity", inputs };
  return { className: "Reshape", config: { target_shape: target }, inputs };
};

/** The shape of what becomes of one image. */
function targetShape(
  node: GraphNode,
  view: NodeView,
  shape: readonly number[] | undefined,
): readonly number[] | "merged" {
  const values = shapeValues(dataInputs(node)[1] ?? "", view);
  const [images, ...others] = values ?? [];
  if (!images || others.length === 0 || others.some(({ isPerImage }) => isPerImage))
    return refuseNode(node, "it does not keep the images apart");
  const target = others.map(({ size }) => size);
  if (!shape) return target;
  const isRow = target.length === 1 && target[0] === shape.at(-1);
  const count = shape.reduce((product, size) => product * size, 1);
  const isWhole = target.includes(-1) || target.reduce((product, size) => product * size, 1) === count;
  if (images.isPerImage ? images.size === 1 : isWhole) return resolved(target, count);
  const rows = count / (shape.at(-1) ?? 1);
  if (isRow && (images.isPerImage ? images.size === rows : images.size === -1)) return "merged";
  return refuseNode(node, "it does not keep the images apart");
}

/** What is left open, once, follows from the rest. */
function resolved(target: readonly number[], count: number): readonly number[] {
  const known = target.filter((size) => size !== -1).reduce((product, size) => product * size, 1);
  return target.map((size) => (size === -1 ? count / known : size));
}

/** Squeeze of the rows and columns of images of one pixel. */
export const convertSqueeze: OpConverter = (node) => {
  const axes = integersAttribute(node, "squeeze_dims");
  if (axes.length !== 2 || !axes.includes(1) || !axes.includes(2))
    return refuseNode(node, `it drops the axes [${axes}]; supported are rows and columns, 1 and 2`);
  return { className: "Flatten", inputs: dataInputs(node) };
};
