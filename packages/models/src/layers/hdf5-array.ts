import type { Dataset } from "h5wasm";
import type { Weight } from "../types.ts";

/** No stream of deflate grows by more than this, so a compressed array that claims more is a lie. */
const LARGEST_DEFLATE_RATIO = 1032;

/** Reads an array of an HDF5 file of `fileLength` bytes as float32. Throws where it can't hold what it claims, or holds no numbers. */
export function readArray(dataset: Dataset, fileLength: number): Omit<Weight, "name"> {
  const { size, total_size, chunks } = dataset.metadata;
  const largest = chunks === null ? fileLength : fileLength * LARGEST_DEFLATE_RATIO;
  const claimed = size * total_size;
  if (!(claimed <= largest)) throw new RangeError(`${dataset.path} claims ${claimed} bytes`);
  return { shape: dataset.shape ?? [], values: toFloat32(dataset.value, dataset.path) };
}

function toFloat32(value: unknown, path: string): Float32Array {
  if (value instanceof Float32Array) return value;
  if (value instanceof Float64Array || value instanceof Int32Array || value instanceof Uint8Array)
    return Float32Array.from(value);
  if (value instanceof BigInt64Array) return Float32Array.from(value, Number);
  throw new TypeError(`Expected an array of numbers at ${path}`);
}
