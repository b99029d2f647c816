import type { Dataset } from "h5wasm";
import type { Weight } from "../types.ts";

/** How many more bytes may be read of a file's arrays. */
export interface ArrayBudget {
  remaining: number;
}

/** An array is of a kind that is not read: its file is none that a network's maker saved it to whole. */
export class UnreadArrayError extends Error {
  override readonly name = "UnreadArrayError";
}

/**
 * Reads an array as float32 and takes what it claims from the budget: arrays may be compressed, be nothing but a fill
 * value, or lie in the same place. Throws where it claims more than is left, or holds no numbers; `UnreadArrayError` for
 * numbers that the library does not have, or would read as zeros.
 */
export function readArray(dataset: Dataset, budget: ArrayBudget): Omit<Weight, "name"> {
  const { size, total_size, virtual_sources: sources } = metadataOf(dataset);
  if (sources) throw new UnreadArrayError("a virtual dataset, whose numbers lie elsewhere");
  const claimed = size * total_size;
  if (!(claimed <= budget.remaining)) throw new RangeError(`${dataset.path} claims ${claimed} bytes`);
  budget.remaining -= claimed;
  return { shape: dataset.shape ?? [], values: toFloat32(dataset.value, dataset.path) };
}

/** The library throws at numbers of two bytes before it says what they are. */
function metadataOf(dataset: Dataset): Dataset["metadata"] {
  try {
    return dataset.metadata;
  } catch (cause) {
    if (cause instanceof Error && /float16/i.test(cause.message))
      throw new UnreadArrayError("float16 weights");
    throw cause;
  }
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
