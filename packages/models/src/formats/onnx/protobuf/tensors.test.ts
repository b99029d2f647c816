import { create } from "@bufbuild/protobuf";
import { describe, expect, it } from "vitest";
import { TensorSchema } from "./schemas.ts";
import { floatTensor, int64Tensor, readFloatTensor } from "./tensors.ts";

const matrix = { shape: [2, 2], values: Float32Array.of(1, -2.5, 3, 0.1) };

describe("floatTensor, int64Tensor and readFloatTensor", () => {
  it("reads raw bytes at any alignment, Node's Buffer as well", () => {
    const { rawData, ...tensor } = floatTensor("w", matrix);
    for (const offset of [0, 1, 2, 3]) {
      const file = Buffer.concat([Buffer.alloc(offset), rawData, Buffer.alloc(3)]);
      const shifted = create(TensorSchema, {
        ...tensor,
        rawData: file.subarray(offset, offset + rawData.length),
      });
      expect(readFloatTensor(shifted)).toEqual(matrix);
    }
  });

  it("makes no copy of aligned bytes", () => {
    expect(readFloatTensor(floatTensor("w", matrix))?.values.buffer).toBe(matrix.values.buffer);
  });

  it("reads numbers that are written one by one", () => {
    const tensor = create(TensorSchema, { dims: [2n, 2n], dataType: 1, floatData: [...matrix.values] });
    expect(readFloatTensor(tensor)).toEqual(matrix);
  });

  it("writes part of a larger buffer", () => {
    const { values } = matrix;
    const tensor = floatTensor("w", { shape: [2], values: values.subarray(1, 3) });
    expect([...(readFloatTensor(tensor)?.values ?? [])]).toEqual([-2.5, 3]);
  });

  it("reads nothing of another type, from another file, or of another size than it says", () => {
    const base = { dims: [2n], dataType: 1, rawData: new Uint8Array(8) };
    expect(readFloatTensor(create(TensorSchema, base))).toBeDefined();
    expect(readFloatTensor(create(TensorSchema, { ...base, dataType: 10 }))).toBeUndefined();
    expect(readFloatTensor(create(TensorSchema, { ...base, dataLocation: 1 }))).toBeUndefined();
    expect(readFloatTensor(create(TensorSchema, { ...base, dims: [3n] }))).toBeUndefined();
    expect(readFloatTensor(create(TensorSchema, { ...base, dims: [-2n, -1n] }))).toBeUndefined();
  });

  it("writes integers as ONNX Runtime reads them, little endian", () => {
    expect([...int64Tensor("shape", [-1, 258]).rawData]).toEqual([
      ...new Array(8).fill(255),
      2,
      1,
      ...new Array(6).fill(0),
    ]);
  });
});
