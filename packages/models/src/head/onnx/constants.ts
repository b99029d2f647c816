import { evaluatorOf } from "../../formats/onnx/constants/constant-evaluator.ts";
import { isWhole } from "../../formats/onnx/constants/constant-tensor.ts";
import type { GraphIndex } from "../../formats/onnx/graph-index.ts";
import type { FloatArray } from "../../formats/onnx/protobuf/tensors.ts";

/**
 * Numbers of a tensor that is the same in every run, as float32: an initializer, or what operations make of initializers
 * alone. `undefined` for whole numbers, and for what depends on the images.
 */
export function constant(name: string, index: GraphIndex): FloatArray | undefined {
  const found = name === "" ? undefined : evaluatorOf(index).constant(name);
  if (!found || isWhole(found.type)) return undefined;
  const { shape, values } = found;
  return { shape, values: values instanceof Float32Array ? values : Float32Array.from(values) };
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
