import type { GraphIndex } from "../../formats/onnx/graph-index.ts";
import type { NodeProto } from "../../formats/onnx/protobuf/messages.ts";
import { wholeNumbers } from "./whole-numbers.ts";

/** The rows and columns of images, channels first or last, counted from either end. */
const PIXEL_AXES: ReadonlySet<string> = new Set(["2,3", "-2,-1", "1,2", "-3,-2"]);

/** Whether an operation takes the mean over the pixels of images, by which scores of pixels become scores of images. */
export function isPixelMean(node: NodeProto, index: GraphIndex): boolean {
  if (node.opType === "GlobalAveragePool" || node.opType === "QLinearGlobalAveragePool") return true;
  if (node.opType !== "ReduceMean") return false;
  const axes = node.attribute.find(({ name }) => name === "axes")?.ints.map(Number);
  const found = axes ?? wholeNumbers(node.input[1] ?? "", index) ?? [];
  return PIXEL_AXES.has([...found].sort((a, b) => a - b).join());
}
