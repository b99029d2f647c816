import { describe } from "vitest";
import { itConverts } from "../testing/onnx/layer-case.ts";
import { seededWeight } from "../testing/onnx/numbers.ts";

const weights = [seededWeight("kernel", [3, 3, 3, 4]), seededWeight("bias", [4])];

describe("Conv2D", () => {
  itConverts("valid", {
    className: "Conv2D",
    config: { filters: 4, kernel_size: [3, 3] },
    weights,
    inputShape: [7, 6, 3],
  });
  itConverts("same, stride 2, even size: one row and column at the end", {
    className: "Conv2D",
    config: { filters: 4, kernel_size: [3, 3], strides: [2, 2], padding: "same" },
    weights,
    inputShape: [8, 6, 3],
  });
  itConverts("same, stride 2, odd size: padded on both sides", {
    className: "Conv2D",
    config: { filters: 4, kernel_size: [3, 3], strides: [2, 2], padding: "same" },
    weights,
    inputShape: [7, 9, 3],
  });
  itConverts("same, dilated, another kernel for rows than for columns", {
    className: "Conv2D",
    config: { filters: 4, kernel_size: [3, 2], dilation_rate: [2, 2], padding: "same", activation: "relu" },
    weights: [seededWeight("kernel", [3, 2, 3, 4]), seededWeight("bias", [4])],
    inputShape: [7, 9, 3],
  });
  itConverts("1×1 with larger steps than kernel, no bias", {
    className: "Conv2D",
    config: { filters: 4, kernel_size: [1, 1], strides: [2, 2], padding: "same", use_bias: false },
    weights: [seededWeight("kernel", [1, 1, 3, 4])],
    inputShape: [7, 8, 3],
  });
});

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

describe("SeparableConv2D", () => {
  itConverts("same, stride 2, two outputs per channel before the 1×1", {
    className: "SeparableConv2D",
    config: { filters: 4, kernel_size: [3, 3], strides: [2, 2], padding: "same", depth_multiplier: 2 },
    weights: [
      seededWeight("depthwise_kernel", [3, 3, 3, 2]),
      seededWeight("pointwise_kernel", [1, 1, 6, 4]),
      seededWeight("bias", [4]),
    ],
    inputShape: [8, 7, 3],
  });
});
