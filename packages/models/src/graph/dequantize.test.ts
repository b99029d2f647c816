import { describe, expect, it } from "vitest";
import { UnreadableModelError, UnsupportedLayerError } from "../errors.ts";
import type { Weight } from "../types.ts";
import { dequantized, quantizationOf } from "./dequantize.ts";

const array = (shape: readonly number[], values: readonly number[]): Weight => ({
  name: "weight",
  shape,
  values: Float32Array.from(values),
});
const dense = { name: "head", className: "Dense" };
const [kernel, bias, scale] = [array([2, 2], [10, 20, -30, 127]), array([2], [1, 2]), array([2], [10, 100])];

describe("dequantized", () => {
  it("divides each column by its scale, which is the last of the arrays, with a bias and without", () => {
    const divided = { ...kernel, values: Float32Array.of(1, 0.2, -3, 1.27) };
    const int8 = { quantization: "int8", source: "a.keras" };
    expect(dequantized(dense, [kernel, bias, scale], int8)).toEqual([divided, bias]);
    expect(dequantized(dense, [kernel, scale], int8)).toEqual([divided]);
    expect(dequantized(dense, [kernel, bias], { ...int8, quantization: undefined })).toEqual([kernel, bias]);
  });

  it("refuses other ways of rounding by their name, and scales that are missing", () => {
    const as = (quantization: string) => ({ quantization, source: "a.keras" });
    expect(() => dequantized(dense, [kernel, scale], as("int4"))).toThrow(UnsupportedLayerError);
    expect(() => dequantized(dense, [kernel, scale], as("int4"))).toThrow(/quantized as int4/);
    expect(() => dequantized(dense, [kernel], as("int8"))).toThrow(UnreadableModelError);
  });

  it("is known by the layer's dtype", () => {
    const policy = { class_name: "QuantizedDTypePolicy", config: { mode: "int8", source_name: "float32" } };
    expect(quantizationOf(policy)).toBe("int8");
    for (const plain of ["float32", null, { class_name: "DTypePolicy", config: { name: "float32" } }])
      expect(quantizationOf(plain)).toBeUndefined();
  });
});
