import type { Head } from "@coarse/core";
import type { OnnxGraph } from "../../formats/onnx/onnx-graph.ts";
import { onnxEnd } from "./onnx-end.ts";

/**
 * Kernel `[F, C]` and bias `[C]` of a classifier's last linear layer, or what stands for it where there is none. Throws
 * `NoClassScoresError` where it gives no score for each class.
 */
export function readOnnxHead(onnx: OnnxGraph): Head {
  return onnxEnd(onnx).head;
}
