import { readFileSync } from "node:fs";

/** Numbers of a `.npy` file and their shape. */
export interface NumpyArray {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** Reads a little-endian float32 `.npy` file in C order, format version 1. Anything else throws. */
export function readNpy(path: string): NumpyArray {
  const bytes = readFileSync(path);
  const headerLength = bytes.readUInt16LE(8);
  const header = bytes.toString("latin1", 10, 10 + headerLength);
  if (!header.includes("'<f4'") || !header.includes("'fortran_order': False"))
    throw new Error(`Expected float32 in C order in ${path}, but got ${header.trim()}`);
  const shape = (/'shape': \(([^)]*)\)/.exec(header)?.[1] ?? "")
    .split(",")
    .filter((s) => s.trim())
    .map(Number);
  const start = 10 + headerLength;
  return {
    shape,
    values: new Float32Array(bytes.buffer.slice(bytes.byteOffset + start, bytes.byteOffset + bytes.length)),
  };
}
