import { describe, expect, it } from "vitest";
import { itConverts, layerGraph } from "../../../testing/onnx/layer-case.ts";
import { seededWeight } from "../../../testing/onnx/numbers.ts";
import { layerGraphToOnnx } from "../layer-graph-to-onnx.ts";

const kernel = seededWeight("kernel", [6, 4]);

describe("Dense", () => {
  itConverts("with bias and softmax", {
    className: "Dense",
    config: { units: 4, activation: "softmax" },
    weights: [kernel, seededWeight("bias", [4])],
    inputShape: [6],
  });
  itConverts("alone", {
    className: "Dense",
    config: { units: 4, use_bias: false },
    weights: [kernel],
    inputShape: [6],
  });

  it("refuses images", () => {
    const graph = layerGraph([2, 2, 6], [{ className: "Dense", weights: [kernel] }]);
    expect(() => layerGraphToOnnx(graph)).toThrow(/layer_0 of class Dense .*4 axes instead of 2/);
  });

  it("names the weight that is missing", () => {
    expect(() => layerGraphToOnnx(layerGraph([6], [{ className: "Dense" }]))).toThrow(
      /weight kernel is missing/,
    );
  });
});
