import { evaluatorOf } from "../../formats/onnx/constants/constant-evaluator.ts";
import { isWhole } from "../../formats/onnx/constants/constant-tensor.ts";
import type { GraphIndex } from "../../formats/onnx/graph-index.ts";

/** Whole numbers that are the same in every run, as axes, bounds and indices are; `undefined` where they are not. */
export function wholeNumbers(name: string, index: GraphIndex): readonly number[] | undefined {
  const found = name === "" ? undefined : evaluatorOf(index).constant(name);
  return found && isWhole(found.type) ? Array.from(found.values, Number) : undefined;
}
