import { UnsupportedFormatError } from "../errors.ts";
import type { ManifestEntry } from "./tfjs-manifest.ts";

/** Bytes that an array takes in the shards. Throws `UnsupportedFormatError` for types that can't be read. */
export function byteLength(entry: ManifestEntry, source: string): number {
  if (entry.quantization !== undefined || entry.dtype !== "float32")
    throw new UnsupportedFormatError(
      source,
      `a model with ${entry.quantization === undefined ? entry.dtype : "quantised"} weights`,
      "give the same model with float32 weights",
    );
  return entry.shape.reduce((product, n) => product * n, Float32Array.BYTES_PER_ELEMENT);
}

/** The numbers of an array, little-endian as TensorFlow.js stores them. */
export function decodeWeight(bytes: Uint8Array): Float32Array {
  // A copy, since the bytes need not begin at a multiple of four. (The `slice` of a Buffer is no copy.)
  return new Float32Array(new Uint8Array(bytes).buffer);
}
