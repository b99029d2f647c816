import { io } from "@tensorflow/tfjs";
import { describe, expect, it } from "vitest";
import { UnreadableModelError, UnsupportedFormatError } from "../../errors.ts";
import type { Json } from "../../types.ts";
import { byteLength, decodeWeight } from "./tfjs-weight.ts";

const entry = (quantization?: Json) => ({
  name: "conv/kernel",
  shape: [4, 8],
  dtype: "float32",
  ...(quantization === undefined ? {} : { quantization }),
});

/** Bytes that hold every kind of half: zeros, subnormal and normal numbers, both signs; no infinity or NaN. */
const halves = [
  0, 0x8000, 1, 0x8001, 0x3ff, 0x400, 0x3c00, 0xbc00, 0x3555, 0x7bff, 0xfbff, 0x5640, 0x2e66, 0x13ff, 0x9400,
  0xc248,
];
const half = new Uint8Array(Uint16Array.from([...halves, ...halves.toReversed()]).buffer);

describe("decodeWeight: quantized arrays of a TensorFlow.js model, beside TensorFlow.js itself", () => {
  it.each([
    { dtype: "float16", bytes: half },
    {
      dtype: "uint8",
      scale: 0.0123,
      min: -1.5,
      bytes: Uint8Array.from({ length: 32 }, (_, i) => 255 - i * 8),
    },
    { dtype: "uint16", scale: 0.00007, min: -2, bytes: half },
  ] as const)("$dtype", ({ bytes, ...quantization }) => {
    const spec = { name: "conv/kernel", shape: [4, 8], dtype: "float32" as const };
    const buffer = Uint8Array.from(bytes).buffer;
    const expected = io.decodeWeights(buffer, [{ ...spec, quantization }])["conv/kernel"]?.dataSync();
    expect(byteLength(entry(quantization), "m")).toBe(bytes.length);
    // an odd place in memory: the bytes of a shard begin anywhere
    const shifted = new Uint8Array(bytes.length + 1).subarray(1);
    shifted.set(bytes);
    const found = decodeWeight(shifted, entry(quantization), "m");
    expect(found).toEqual(expected);
    expect(new Set(found).size).toBeGreaterThan(10);
  });

  it("says what it can't read", () => {
    expect(() => byteLength({ ...entry(), dtype: "int32" }, "m")).toThrow(UnsupportedFormatError);
    expect(() => byteLength(entry({ dtype: "int4" }), "m")).toThrow('"int4"');
    expect(() => byteLength(entry({ dtype: "uint8", min: 0 }), "m")).toThrow(UnreadableModelError);
    expect(() => byteLength(entry({}), "m")).toThrow(UnsupportedFormatError);
  });
});
