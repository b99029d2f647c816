import type { OnnxGraph } from "../formats/onnx/onnx-graph.ts";

const quantizedOperations: ReadonlySet<string> = new Set([
  "ConvInteger",
  "DynamicQuantizeLinear",
  "MatMulInteger",
  "QLinearConv",
  "QLinearMatMul",
  "QuantizeLinear",
]);

/** Whether a network computes with 8 bits somewhere. */
export function isQuantized({ graph }: OnnxGraph): boolean {
  return graph.node.some(({ opType }) => quantizedOperations.has(opType));
}
