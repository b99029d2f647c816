import { describe, expect, it } from "vitest";
import { itConverts, layerGraph } from "../../../testing/onnx/layer-case.ts";
import { seededWeight } from "../../../testing/onnx/numbers.ts";
import { layerGraphToOnnx } from "../layer-graph-to-onnx.ts";

const className = "LayerNormalization";
const weights = [seededWeight("gamma", [5]), seededWeight("beta", [5])];

describe("LayerNormalization", () => {
  itConverts("of vectors", { className, config: { axis: -1 }, weights, inputShape: [5] });
  itConverts("of the channels of images", {
    className,
    config: { axis: -1, epsilon: 1e-6 },
    weights,
    inputShape: [4, 3, 5],
  });
  itConverts("with neither scale nor centre", {
    className,
    config: { axis: 3, epsilon: 0.1, scale: false, center: false },
    inputShape: [4, 3, 5],
  });

  it.each([
    ["another axis", { axis: 1 }, /last axis/],
    ["several axes", { axis: [1, 2, 3] }, /axis is not a number/],
    ["root mean squares", { axis: -1, rms_scaling: true }, /rms_scaling/],
  ])("refuses %s", (_, config, message) => {
    const graph = layerGraph([4, 3, 5], [{ className, config, weights }]);
    expect(() => layerGraphToOnnx(graph)).toThrow(message);
  });
});
