import type { Dataset } from "h5wasm";
import type { Weight } from "../types.ts";

/** How many more bytes may be read of a file's arrays. */
export interface ArrayBudget {
  remaining: number;
}

/**
 * Reads an array as float32 and takes what it claims from the budget: arrays may be compressed, be nothing but a fill
 * value, or lie in the same place. Throws where it claims more than is left, or holds no numbers.
 */
export function readArray(dataset: Dataset, budget: ArrayBudget): Omit<Weight, "name"> {
  const { size, total_size } = dataset.metadata;
  const claimed = size * total_size;
  if (!(claimed <= budget.remaining)) throw new RangeError(`${dataset.path} claims ${claimed} bytes`);
  budget.remaining -= claimed;
  return { shape: dataset.shape ?? [], values: toFloat32(dataset.value, dataset.path) };
}

function toFloat32(value: unknown, path: string): Float32Array {
  if (value instanceof Float32Array) return value;
  if (value instanceof Float64Array || value instanceof Int32Array || value instanceof Uint8Array)
    return Float32Array.from(value);
  // An array without axes, such as the count of a Normalization layer, comes as a number.
  if (typeof value === "number" || typeof value === "bigint") return Float32Array.of(Number(value));
  if (value instanceof BigInt64Array) return Float32Array.from(value, Number);
  throw new TypeError(`Expected an array of numbers at ${path}`);
}
