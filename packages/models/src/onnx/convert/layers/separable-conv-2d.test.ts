import { describe } from "vitest";
import { itConverts } from "../../../testing/onnx/layer-case.ts";
import { seededWeight } from "../../../testing/onnx/numbers.ts";

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
