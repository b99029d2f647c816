import { describe, expect, it } from "vitest";
import { layerGraph } from "../../testing/onnx/layer-case.ts";
import { seededWeight } from "../../testing/onnx/numbers.ts";
import { layerGraphToOnnx } from "./layer-graph-to-onnx.ts";

const vectors = (names: readonly string[]) => names.map((name) => seededWeight(name, [4]));
const statistics = ["gamma", "beta", "moving_mean", "moving_variance"];

describe("layerGraphToOnnx: weights for four channels, of a layer that gets three", () => {
  it.each([
    ["BatchNormalization", {}, vectors(statistics)],
    ["Conv2D", { filters: 2, kernel_size: [1, 1] }, [seededWeight("kernel", [1, 1, 4, 2])]],
    ["Conv2D", { filters: 2, kernel_size: [1, 1], groups: 2 }, [seededWeight("kernel", [1, 1, 2, 2])]],
    ["Dense", { units: 2 }, [seededWeight("kernel", [4, 2])]],
    ["DepthwiseConv2D", { kernel_size: [1, 1] }, [seededWeight("depthwise_kernel", [1, 1, 4, 1])]],
    ["LayerNormalization", {}, vectors(["gamma"])],
    ["LayerScale", {}, vectors(["gamma"])],
    [
      "SeparableConv2D",
      { filters: 2, kernel_size: [1, 1] },
      [seededWeight("depthwise_kernel", [1, 1, 4, 1]), seededWeight("pointwise_kernel", [1, 1, 4, 2])],
    ],
  ])("%s is refused", (className, config, weights) => {
    const graph = layerGraph([2, 2, 3], [{ className, config, weights }]);
    expect(() => layerGraphToOnnx(graph)).toThrow(/ is for 4 channels, but it gets 3$/);
  });

  it("a normalization is not folded into a layer of other channels", () => {
    const convolution = {
      className: "Conv2D",
      config: { filters: 2, kernel_size: [1, 1] },
      weights: [seededWeight("kernel", [1, 1, 3, 2])],
    };
    const normalization = { className: "BatchNormalization", weights: vectors(statistics) };
    const graph = layerGraph([2, 2, 3], [convolution, normalization]);
    expect(() => layerGraphToOnnx(graph)).toThrow(/layer_1 .* gamma is for 4 channels, but it gets 2$/);
  });
});
