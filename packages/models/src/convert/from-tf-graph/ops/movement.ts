import { field } from "../../../formats/containers/json.ts";
import {
  booleanAttribute,
  numberAttribute,
  refuseNode,
  textAttribute,
} from "../../../formats/tf-graph/attributes.ts";
import { dataInputs } from "../../../formats/tf-graph/graph-view.ts";
import type { GraphNode } from "../../../formats/tf-graph/tf-graph.ts";
import { constantInput, integersInput, weightOf } from "./constants.ts";
import type { OpConverter } from "./op-converter.ts";
import { rowsAndColumns } from "./window-settings.ts";

const RANK = 4;
const FLOATS: ReadonlySet<unknown> = new Set([
  "DT_FLOAT",
  "DT_DOUBLE",
  "DT_HALF",
  "DT_BFLOAT16",
  1,
  2,
  19,
  14,
]);

/** Cast to floating point, which all numbers are here. */
export const convertCast: OpConverter = (node) => {
  const type = field(field(node.attr, "DstT"), "type");
  if (!FLOATS.has(type)) return refuseNode(node, `it makes ${String(type)} of numbers`);
  return { className: "Identity", inputs: dataInputs(node) };
};

/** ReverseV2 along one axis. */
export const convertReverse: OpConverter = (node, view) => {
  const [axis, ...others] = integersInput(node, view, 1);
  if (axis === undefined || others.length > 0) return refuseNode(node, "it does not reverse one axis");
  return flip(node, axis);
};

/** StridedSlice, where it is an axis in reverse: `x[…, ::-1]`. */
export const convertStridedSlice: OpConverter = (node, view) => {
  const strides = integersInput(node, view, 3);
  const axis = strides.indexOf(-1);
  const all = 2 ** strides.length - 1;
  const dots = numberAttribute(node, "ellipsis_mask", 0);
  const masks = ["begin_mask", "end_mask"].map((name) => numberAttribute(node, name, 0) | dots);
  const more = ["new_axis_mask", "shrink_axis_mask"].some((name) => numberAttribute(node, name, 0) !== 0);
  if (axis < 0 || more || masks.some((mask) => mask !== all) || strides.filter((n) => n !== 1).length > 1)
    return refuseNode(node, "it takes a part of its input; supported is an axis in reverse");
  return flip(node, dots > 0 ? axis - strides.length : axis);
};

function flip(node: GraphNode, axis: number): ReturnType<OpConverter> {
  const config = { axis: axis === RANK - 1 ? -1 : axis };
  return { className: "Flip", config, inputs: dataInputs(node).slice(0, 1) };
}

/** Transpose of what lies behind the images' axis. */
export const convertTranspose: OpConverter = (node, view) => {
  const [images, ...dims] = integersInput(node, view, 1);
  if (images !== 0) return refuseNode(node, "it does not keep the images apart");
  return { className: "Permute", config: { dims }, inputs: dataInputs(node).slice(0, 1) };
};

/** ResizeBilinear and ResizeNearestNeighbor, by the middles of pixels. */
export function resizingBy(interpolation: "bilinear" | "nearest"): OpConverter {
  return (node, view) => {
    const [height, width] = integersInput(node, view, 1);
    if (!booleanAttribute(node, "half_pixel_centers") || booleanAttribute(node, "align_corners"))
      return refuseNode(node, "it does not go by the middles of pixels, as TensorFlow 2 does");
    const config = { height: height ?? 0, width: width ?? 0, interpolation };
    return { className: "Resizing", config, inputs: dataInputs(node).slice(0, 1) };
  };
}

/** Conv2DBackpropInput: a transposed convolution, kernel `[kh, kw, F, C]`, as in Keras. */
export const convertTransposedConvolution: OpConverter = (node, view) => {
  const kernel = weightOf("kernel", constantInput(node, view, 1));
  const [rows = 1, columns = 1, filters = 1] = kernel.shape;
  const padding = textAttribute(node, "padding");
  if (padding !== "SAME" && padding !== "VALID") return refuseNode(node, `its padding is ${padding}`);
  return {
    className: "Conv2DTranspose",
    config: {
      ...{ filters, kernel_size: [rows, columns], strides: rowsAndColumns(node, "strides") },
      ...{ padding: padding.toLowerCase(), use_bias: false },
    },
    inputs: dataInputs(node).slice(2, 3),
    weights: [kernel],
  };
};
