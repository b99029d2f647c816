import { describe, expect, it } from "vitest";
import { layerGraphToOnnx } from "../convert/to-onnx/layer-graph-to-onnx.ts";
import { itConverts, layerGraph } from "../testing/onnx/layer-case.ts";
import { seededWeight } from "../testing/onnx/numbers.ts";

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

  itConverts("on each pixel of images", {
    className: "Dense",
    config: { units: 4, activation: "relu" },
    weights: [kernel, seededWeight("bias", [4])],
    inputShape: [3, 2, 6],
  });

  it("names the weight that is missing", () => {
    expect(() => layerGraphToOnnx(layerGraph([6], [{ className: "Dense" }]))).toThrow(
      /weight kernel is missing/,
    );
  });
});
