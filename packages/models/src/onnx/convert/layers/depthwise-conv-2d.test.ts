import { describe } from "vitest";
import { itConverts } from "../../../testing/onnx/layer-case.ts";
import { seededWeight } from "../../../testing/onnx/numbers.ts";

describe("DepthwiseConv2D", () => {
  itConverts("valid, stride 2", {
    className: "DepthwiseConv2D",
    config: { kernel_size: [3, 3], strides: [2, 2], use_bias: false },
    weights: [seededWeight("depthwise_kernel", [3, 3, 5, 1])],
    inputShape: [7, 7, 5],
  });
  itConverts("same, two outputs per channel, bias, activation", {
    className: "DepthwiseConv2D",
    config: { kernel_size: [3, 3], padding: "same", depth_multiplier: 2, activation: "relu" },
    weights: [seededWeight("depthwise_kernel", [3, 3, 5, 2]), seededWeight("bias", [10])],
    inputShape: [6, 5, 5],
  });
});
