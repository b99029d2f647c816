import { UnreadableModelError, UnsupportedFormatError } from "../../errors.ts";
import { fromHalf } from "../containers/half-precision.ts";
import { field } from "../containers/json.ts";
import type { ManifestEntry } from "./tfjs-manifest.ts";

/** How the numbers of an array are stored. */
interface Storage {
  readonly bytesPerNumber: number;
  readonly decode: (bytes: Uint8Array) => Float32Array;
}

const FLOAT32: Storage = {
  bytesPerNumber: 4,
  decode: (bytes) => new Float32Array(aligned(bytes)),
};
const FLOAT16: Storage = {
  bytesPerNumber: 2,
  decode: (bytes) => each(new Uint16Array(aligned(bytes)), fromHalf),
};

/** Bytes that an array takes in the shards. Throws as `decodeWeight` does. */
export function byteLength(entry: ManifestEntry, source: string): number {
  return entry.shape.reduce((product, n) => product * n, storageOf(entry, source).bytesPerNumber);
}

/**
 * The numbers of an array, little-endian as TensorFlow.js stores them: float32, or of a quantized model float16, or
 * uint8 or uint16 with `value · scale + min`. Throws `UnsupportedFormatError` for types that can't be read,
 * `UnreadableModelError` for a quantization that lacks its scale.
 */
export function decodeWeight(bytes: Uint8Array, entry: ManifestEntry, source: string): Float32Array {
  return storageOf(entry, source).decode(bytes);
}

function storageOf({ dtype, quantization, name }: ManifestEntry, source: string): Storage {
  const stored = quantization === undefined ? dtype : field(quantization, "dtype");
  if (dtype === "float32" && stored === "float32") return FLOAT32;
  if (dtype === "float32" && stored === "float16") return FLOAT16;
  if (dtype !== "float32" || (stored !== "uint8" && stored !== "uint16"))
    throw new UnsupportedFormatError(
      source,
      `a model with ${JSON.stringify(dtype === "float32" ? (stored ?? null) : dtype)} weights`,
      "give the same model with float32 weights",
    );
  const scale = field(quantization, "scale");
  const min = field(quantization, "min");
  if (typeof scale !== "number" || typeof min !== "number")
    throw new UnreadableModelError(source, `the quantization of ${name} lacks its scale and min`);
  const dequantize = (value: number) => value * scale + min;
  if (stored === "uint8") return { bytesPerNumber: 1, decode: (bytes) => each(bytes, dequantize) };
  return {
    bytesPerNumber: 2,
    decode: (bytes) => each(new Uint16Array(aligned(bytes)), dequantize),
  };
}

/** `Float32Array.from` would make a list of all numbers first, which takes more than twice as long. */
function each(stored: Uint8Array | Uint16Array, decodeOne: (bits: number) => number): Float32Array {
  const values = new Float32Array(stored.length);
  stored.forEach((bits, place) => {
    values[place] = decodeOne(bits);
  });
  return values;
}

/** A copy, since the bytes need not begin at a multiple of their size. (The `slice` of a Buffer is no copy.) */
function aligned(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
