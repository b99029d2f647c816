import { describe, expect, it } from "vitest";
import { layerGraphToOnnx } from "../convert/to-onnx/layer-graph-to-onnx.ts";
import { FLOAT32_TOLERANCE, itConverts, layerGraph, runConverted } from "../testing/onnx/layer-case.ts";
import { seededWeight } from "../testing/onnx/numbers.ts";

describe("BatchNormalization", () => {
  const statistics = [
    seededWeight("moving_mean", [3]),
    seededWeight("moving_variance", [3], { low: 0.1, high: 2 }),
  ];

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

describe("LayerNormalization", () => {
  const className = "LayerNormalization";
  const weights = [seededWeight("gamma", [5]), seededWeight("beta", [5])];

  itConverts("of vectors", { className, config: { axis: -1 }, weights, inputShape: [5] });
  itConverts("of the channels of images", {
    className,
    config: { axis: -1, epsilon: 1e-6 },
    weights,
    inputShape: [4, 3, 5],
  });
  itConverts("with neither scale nor center", {
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

describe("LayerScale", () => {
  it("multiplies each channel by its gamma", async () => {
    const weights = [{ name: "gamma", shape: [2], values: Float32Array.of(0.5, -2) }];
    const graph = layerGraph([1, 2, 2], [{ className: "LayerScale", weights }]);
    const pixels = { shape: [1, 1, 2, 2], values: Float32Array.of(1, 5, 3, 8) };
    expect([...(await runConverted(graph, pixels)).values]).toEqual([0.5, -10, 1.5, -16]);
  });
});

describe("Normalization", () => {
  const pixels = { shape: [1, 1, 2, 2], values: Float32Array.of(1, 5, 3, 8) };
  const weight = (name: string, ...values: number[]) => ({
    name,
    shape: [values.length],
    values: Float32Array.from(values),
  });

  /** Two pixels of two channels, by the formula `(x − mean) / √variance`. */
  const expected = [(1 - 2) / 2, (5 - 4) / 3, (3 - 2) / 2, (8 - 4) / 3];

  it("with learned statistics", async () => {
    const weights = [weight("mean", 2, 4), weight("variance", 4, 9), weight("count", 0)];
    const graph = layerGraph([1, 2, 2], [{ className: "Normalization", weights }]);
    expect((await runConverted(graph, pixels)).values).toBeWithin(expected, FLOAT32_TOLERANCE);
  });

  it("with given statistics, nested as Keras writes them", async () => {
    const config = { mean: [[[[2, 4]]]], variance: [4, 9] };
    const graph = layerGraph([1, 2, 2], [{ className: "Normalization", config }]);
    expect((await runConverted(graph, pixels)).values).toBeWithin(expected, FLOAT32_TOLERANCE);
  });

  it("refuses statistics of another number of channels", () => {
    const graph = layerGraph(
      [1, 2, 2],
      [{ className: "Normalization", config: { mean: [1, 2, 3], variance: 1 } }],
    );
    expect(() => layerGraphToOnnx(graph)).toThrow(/last axis/);
  });
});

describe("Rescaling", () => {
  itConverts("to -1 … 1", {
    className: "Rescaling",
    config: { scale: 1 / 127.5, offset: -1 },
    inputShape: [2, 3, 4],
  });

  it("per channel", async () => {
    const graph = layerGraph(
      [1, 2, 2],
      [{ className: "Rescaling", config: { scale: [2, 3], offset: [0, 1] } }],
    );
    const { values } = await runConverted(graph, {
      shape: [1, 1, 2, 2],
      values: Float32Array.of(1, 1, 2, 3),
    });
    expect(values).toBeWithin([2, 4, 4, 10], FLOAT32_TOLERANCE);
  });
});
