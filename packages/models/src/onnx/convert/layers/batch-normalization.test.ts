import { describe } from "vitest";
import { itConverts } from "../../../testing/onnx/layer-case.ts";
import { seededWeight } from "../../../testing/onnx/numbers.ts";

const statistics = [
  seededWeight("moving_mean", [3]),
  seededWeight("moving_variance", [3], { low: 0.1, high: 2 }),
];

describe("BatchNormalization", () => {
  itConverts("of an image", {
    className: "BatchNormalization",
    config: { axis: 3, epsilon: 0.01 },
    weights: [seededWeight("gamma", [3]), seededWeight("beta", [3]), ...statistics],
    inputShape: [4, 5, 3],
  });
  itConverts("of a vector, without gamma and beta", {
    className: "BatchNormalization",
    config: { axis: -1, scale: false, center: false },
    weights: statistics,
    inputShape: [3],
  });
});
