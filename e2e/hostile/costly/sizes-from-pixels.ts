import { integer, integers, node, tensor } from "../onnx-bytes.ts";
import { answered, averaged, type CostlyNetwork, floats, growing, ofPixels, one } from "./network-parts.ts";

const [pixelNodes, pixelTensors] = ofPixels(1e9);
const [fewNodes, fewTensors] = ofPixels(3);

/** Networks in which the length of a list comes of the pixels: no shape says how long it gets. */
export const sizesFromPixels: Readonly<Record<string, CostlyNetwork>> = {
  "ConstantOfShape of the pixels": growing(
    [...pixelNodes, node("ConstantOfShape", ["length"], "big")],
    pixelTensors,
  ),
  "few numbers of the pixels": answered(
    [...fewNodes, node("ConstantOfShape", ["length"], "big"), ...averaged("big")],
    fewTensors,
  ),
  "Range of the pixels": growing(
    [...pixelNodes, node("Range", ["from", "count", "step"], "far"), node("Cast", ["far"], "big", { to: 1 })],
    [...pixelTensors, integer("from", 0), integer("step", 1)],
  ),
  "Tile of the pixels": growing(
    [...pixelNodes, node("Tile", ["one1", "length"], "big")],
    [...pixelTensors, one],
  ),
  "Expand of the pixels": growing(
    [...pixelNodes, node("Expand", ["one1", "length"], "big")],
    [...pixelTensors, one],
  ),
  "Pad of the pixels": growing(
    [
      ...pixelNodes,
      node("Concat", ["zero", "length"], "pads", { axis: 0 }),
      node("Pad", ["one1", "pads"], "big"),
    ],
    [...pixelTensors, one, integers("zero", [0])],
  ),
  "OneHot of the pixels": growing(
    [node("Cast", ["images"], "i", { to: 7 }), node("OneHot", ["i", "depth", "values"], "big")],
    [integers("depth", [200_000_000]), tensor("values", [2], floats(2))],
  ),
};
