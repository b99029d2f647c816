import { describe, expect, it } from "vitest";
import { expectAsInTfjs, layerGraph } from "../../testing/onnx/layer-case.ts";
import { seededWeight } from "../../testing/onnx/numbers.ts";
import { layerGraphToOnnx } from "./layer-graph-to-onnx.ts";

const shape = [6, 7, 3];
const padded = {
  name: "padded",
  className: "ZeroPadding2D",
  config: {
    padding: [
      [0, 1],
      [2, 1],
    ],
  },
};
const convolution = (padding: string) => ({
  name: "convolution",
  className: "DepthwiseConv2D",
  config: { kernel_size: [3, 3], strides: [2, 2], padding, use_bias: false },
  weights: [seededWeight("depthwise_kernel", [3, 3, 3, 1])],
});

describe("mergeZeroPadding", () => {
  it("lets the convolution pad", async () => {
    const graph = layerGraph(shape, [padded, convolution("valid")]);
    expect(layerGraphToOnnx(graph).graph.node.map((n) => n.opType)).not.toContain("Pad");
    await expectAsInTfjs(graph, shape);
  });

  it("leaves a convolution alone that pads by itself", async () => {
    const graph = layerGraph(shape, [padded, convolution("same")]);
    expect(layerGraphToOnnx(graph).graph.node.map((n) => n.opType)).toContain("Pad");
    await expectAsInTfjs(graph, shape);
  });

  it("leaves padding alone that something else reads, too", async () => {
    const graph = layerGraph(shape, [
      padded,
      convolution("valid"),
      {
        name: "pooled",
        className: "MaxPooling2D",
        config: { pool_size: [3, 3], strides: [2, 2] },
        inputs: ["padded"],
      },
      { className: "Add", inputs: ["convolution", "pooled"] },
    ]);
    expect(layerGraphToOnnx(graph).graph.node.map((n) => n.opType)).toContain("Pad");
    await expectAsInTfjs(graph, shape);
  });
});
