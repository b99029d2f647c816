import { describe, expect, it } from "vitest";
import { layerGraph, runConverted } from "../../../testing/onnx/layer-case.ts";

describe("LayerScale", () => {
  it("multiplies each channel by its gamma", async () => {
    const weights = [{ name: "gamma", shape: [2], values: Float32Array.of(0.5, -2) }];
    const graph = layerGraph([1, 2, 2], [{ className: "LayerScale", weights }]);
    const pixels = { shape: [1, 1, 2, 2], values: Float32Array.of(1, 5, 3, 8) };
    expect([...(await runConverted(graph, pixels)).values]).toEqual([0.5, -10, 1.5, -16]);
  });
});
