import type { OnnxGraph } from "../formats/onnx/onnx-graph.ts";
import { elementType } from "../formats/onnx/protobuf/tensors.ts";

const quantizedOperations: ReadonlySet<string> = new Set([
  "ConvInteger",
  "DynamicQuantizeLinear",
  "DynamicQuantizeMatMul",
  "MatMulInteger",
  "MatMulIntegerToFloat",
  "QGemm",
  "QLinearConv",
  "QLinearMatMul",
  "QuantizeLinear",
]);

/** Whether a network computes with 8 bits somewhere. */
export function isQuantized({ graph }: OnnxGraph): boolean {
  return graph.node.some(({ opType }) => quantizedOperations.has(opType));
}

/** Operations that read numbers, their scale and their zero point first. */
const joinedOperations: ReadonlySet<string> = new Set(["QGemm", "QLinearConv", "QLinearMatMul"]);

/**
 * Whether it multiplies signed numbers of 8 bits, in operations that take all of a layer at once: those are summed up in
 * enough bits on every processor, and ONNX Runtime's own way to see to that makes operations of them that it does not have.
 */
export function multipliesSigned({ graph }: OnnxGraph): boolean {
  const types = new Map(graph.initializer.map(({ name, dataType }) => [name, dataType]));
  return graph.node.some(
    ({ opType, input }) => joinedOperations.has(opType) && types.get(input[2] ?? "") === elementType.int8,
  );
}

const dynamicOperations: ReadonlySet<string> = new Set(["DynamicQuantizeLinear", "DynamicQuantizeMatMul"]);

/** Whether it finds the range of 8 bits for all images of a run at once, so that each has a part in the others' scores. */
export function quantizesByRun({ graph }: OnnxGraph): boolean {
  return graph.node.some(({ opType }) => dynamicOperations.has(opType));
}
