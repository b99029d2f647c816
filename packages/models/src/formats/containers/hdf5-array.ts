import type { Dataset, ready } from "h5wasm";
import type { Weight } from "../../types.ts";
import { fromHalf } from "./half-precision.ts";

type H5Module = Awaited<typeof ready>;

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
 * one that the library would read as zeros.
 */
export function readArray(
  dataset: Dataset,
  { budget, module }: { readonly budget: ArrayBudget; readonly module: H5Module },
): Omit<Weight, "name"> {
  const { size, total_size, type, virtual_sources: sources } = dataset.metadata;
  if (sources) throw new UnreadArrayError("a virtual dataset, whose numbers lie elsewhere");
  const claimed = size * total_size;
  if (!(claimed <= budget.remaining)) throw new RangeError(`${dataset.path} claims ${claimed} bytes`);
  budget.remaining -= claimed;
  const isHalf = type === FLOATING && size === Uint16Array.BYTES_PER_ELEMENT;
  const values = isHalf ? readHalves(dataset, module) : toFloat32(dataset.value, dataset.path);
  return { shape: dataset.shape ?? [], values };
}

/** Class of HDF5's datatypes that are floating point, by its number in the format. */
const FLOATING = 1;

/** Numbers of two bytes, whose order is WebAssembly's whatever that of the file, for which the library needs a kind of array that not every Node.js has. */
function readHalves(dataset: Dataset, module: H5Module): Float32Array {
  const { size, total_size } = dataset.metadata;
  const length = size * total_size;
  const pointer = module._malloc(length);
  try {
    module.get_dataset_data(dataset.file_id, dataset.path, null, null, null, BigInt(pointer));
    const bytes = module.HEAPU8.slice(pointer, pointer + length);
    const view = new DataView(bytes.buffer);
    return Float32Array.from({ length: total_size }, (_, i) => fromHalf(view.getUint16(i * size, true)));
  } finally {
    module._free(pointer);
  }
}

function toFloat32(value: unknown, path: string): Float32Array {
  if (value instanceof Float32Array) return value;
  if (value instanceof BigInt64Array || value instanceof BigUint64Array)
    return Float32Array.from(value, Number);
  if (ArrayBuffer.isView(value) && !(value instanceof DataView))
    return Float32Array.from(numbersIn(value, path));
  // An array without axes, such as the count of a Normalization layer, comes as a number.
  if (typeof value === "number" || typeof value === "bigint") return Float32Array.of(Number(value));
  throw new UnreadArrayError(`something else than numbers at ${path}`);
}

/** Integers of up to 32 bits, and floating point. */
function numbersIn(view: ArrayBufferView, path: string): ArrayLike<number> {
  for (const type of [Float64Array, Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array])
    if (view instanceof type) return view;
  throw new UnreadArrayError(`numbers of a kind that is not read at ${path}`);
}
