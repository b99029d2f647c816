import type { JsonObject } from "../../../formats/containers/json.ts";
import { integersAttribute, refuseNode, textAttribute } from "../../../formats/tf-graph/attributes.ts";
import type { GraphNode } from "../../../formats/tf-graph/tf-graph.ts";

const PADDINGS: ReadonlyMap<string | undefined, string> = new Map([
  ["SAME", "same"],
  ["VALID", "valid"],
]);

/** Steps, dilation and padding of a convolution or pool over images with the channels last, in Keras's spelling. */
export function windowSettings(node: GraphNode): JsonObject {
  const written = textAttribute(node, "padding");
  const padding = PADDINGS.get(written);
  if (padding === undefined)
    return refuseNode(node, `its padding is ${written}; supported are SAME and VALID`);
  const dilations = rowsAndColumns(node, "dilations");
  return {
    strides: rowsAndColumns(node, "strides"),
    padding,
    ...(dilations.some((n) => n !== 1) && { dilation_rate: dilations }),
  };
}

/** Rows and columns of an attribute `[1, rows, columns, 1]`; 1 where it is missing. */
export function rowsAndColumns(node: GraphNode, name: string): readonly [number, number] {
  const format = textAttribute(node, "data_format") ?? "NHWC";
  if (format !== "NHWC") return refuseNode(node, `its data_format is ${format}; supported is NHWC`);
  const [images = 1, rows = 1, columns = 1, channels = 1] = integersAttribute(node, name);
  if (images !== 1 || channels !== 1) return refuseNode(node, `its ${name} go over images or channels`);
  return [rows, columns];
}
