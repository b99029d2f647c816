import type { GraphIndex } from "../../formats/onnx/graph-index.ts";
import type { NodeProto } from "../../formats/onnx/protobuf/messages.ts";
import { type FloatArray, readFloatTensor } from "../../formats/onnx/protobuf/tensors.ts";

/** Numbers of a tensor that is the same in every run: an initializer, or the output of a Constant. */
export function constant(name: string, { initializers, producers }: GraphIndex): FloatArray | undefined {
  let node = producers.get(name);
  let origin = name;
  const passed = new Set<NodeProto>();
  while (node?.opType === "Identity" && !passed.has(node)) {
    passed.add(node);
    origin = node.input[0] ?? "";
    node = producers.get(origin);
  }
  const initializer = initializers.get(origin);
  if (initializer) return readFloatTensor(initializer);
  const value = node?.opType === "Constant" && node.attribute.find((a) => a.name === "value")?.t;
  return value ? readFloatTensor(value) : undefined;
}

/** A matrix with rows and columns exchanged. */
export function transposed({ shape: [rows = 0, columns = 0], values }: FloatArray): FloatArray {
  const turned = new Float32Array(values.length);
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) turned[c * rows + r] = values[r * columns + c] ?? 0;
  return { shape: [columns, rows], values: turned };
}

/** Each number times a factor. */
export function scaled(tensor: FloatArray, factor: number): FloatArray {
  return factor === 1 ? tensor : { ...tensor, values: tensor.values.map((value) => value * factor) };
}
