import { describe, expect, it } from "vitest";
import { itConverts, layerGraph, runConverted } from "../../../testing/onnx/layer-case.ts";
import { layerGraphToOnnx } from "../layer-graph-to-onnx.ts";

describe("ReLU", () => {
  itConverts("without limit", { className: "ReLU", inputShape: [4, 5, 3] });
  itConverts("up to 6", { className: "ReLU", config: { max_value: 6 }, inputShape: [4, 5, 3] });

  it("leaky with negative_slope", async () => {
    const graph = layerGraph([3], [{ className: "ReLU", config: { negative_slope: 0.25 } }]);
    const { values } = await runConverted(graph, { shape: [1, 3], values: Float32Array.of(-2, 0, 3) });
    expect([...values]).toEqual([-0.5, 0, 3]);
  });

  it("refuses a threshold", () => {
    const graph = layerGraph([3], [{ className: "ReLU", config: { threshold: 1 } }]);
    expect(() => layerGraphToOnnx(graph)).toThrow(/layer_0 of class ReLU .*threshold/);
  });
});
