import type { Head } from "@coarse/core";
import type { OnnxGraph } from "../../formats/onnx/onnx-graph.ts";
import { findOnnxHead } from "./find-onnx-head.ts";

/**
 * Kernel `[F, C]` and bias `[C]` of a classifier's last layer: a Gemm, a MatMul with or without Add, or a 1×1
 * convolution, with a softmax behind it or without. Throws `UnsupportedHeadError` where it ends in something else.
 */
export function readOnnxHead(onnx: OnnxGraph): Head {
  return findOnnxHead(onnx).head;
}
