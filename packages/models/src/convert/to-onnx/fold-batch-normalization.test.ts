import { describe, expect, it } from "vitest";
import { expectAsInTfjs, layerGraph } from "../../testing/onnx/layer-case.ts";
import { seededWeight } from "../../testing/onnx/numbers.ts";
import { foldBatchNormalization } from "./fold-batch-normalization.ts";
import { layerGraphToOnnx } from "./layer-graph-to-onnx.ts";

const shape = [5, 6, 3];
const normalization = (channels: number) => ({
  name: "normalized",
  className: "BatchNormalization",
  config: { axis: -1, epsilon: 0.01 },
  weights: [
    seededWeight("gamma", [channels]),
    seededWeight("beta", [channels]),
    seededWeight("moving_mean", [channels]),
    seededWeight("moving_variance", [channels], { low: 0.1, high: 2 }),
  ],
});
const convolution = {
  name: "convolution",
  className: "Conv2D",
  config: { filters: 4, kernel_size: [2, 2], use_bias: false },
  weights: [seededWeight("kernel", [2, 2, 3, 4])],
};

describe("foldBatchNormalization", () => {
  const linear = {
    Conv2D: { layer: convolution, channels: 4 },
    DepthwiseConv2D: {
      layer: {
        className: "DepthwiseConv2D",
        config: { kernel_size: [2, 2], depth_multiplier: 2 },
        weights: [seededWeight("depthwise_kernel", [2, 2, 3, 2]), seededWeight("bias", [6])],
      },
      channels: 6,
    },
    SeparableConv2D: {
      layer: {
        className: "SeparableConv2D",
        config: { filters: 4, kernel_size: [2, 2], use_bias: false },
        weights: [
          seededWeight("depthwise_kernel", [2, 2, 3, 1]),
          seededWeight("pointwise_kernel", [1, 1, 3, 4]),
        ],
      },
      channels: 4,
    },
  };
  for (const [className, { layer, channels }] of Object.entries(linear))
    it(`takes it into a ${className}`, async () => {
      const graph = layerGraph(shape, [layer, normalization(channels)]);
      expect(foldBatchNormalization(graph).layers.map((l) => l.className)).toEqual(["InputLayer", className]);
      await expectAsInTfjs(graph, shape);
    });

  it("leaves a convolution alone that something else reads, too", async () => {
    const graph = layerGraph(shape, [
      convolution,
      normalization(4),
      { className: "Add", inputs: ["convolution", "normalized"] },
    ]);
    expect(foldBatchNormalization(graph)).toEqual(graph);
    await expectAsInTfjs(graph, shape);
  });

  it("leaves a convolution alone that ends in an activation", async () => {
    const activated = { ...convolution, config: { ...convolution.config, activation: "relu" } };
    const graph = layerGraph(shape, [activated, normalization(4)]);
    expect(layerGraphToOnnx(graph).graph.node.map((n) => n.opType)).toContain("BatchNormalization");
    await expectAsInTfjs(graph, shape);
  });
});
