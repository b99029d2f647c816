import { describe, expect, it } from "vitest";
import { layerGraphToOnnx } from "../convert/to-onnx/layer-graph-to-onnx.ts";
import { FLOAT32_TOLERANCE, itConverts, layerGraph, runConverted } from "../testing/onnx/layer-case.ts";

const inTfjs = [
  "relu",
  "relu6",
  "sigmoid",
  "tanh",
  "elu",
  "selu",
  "softplus",
  "softsign",
  "swish",
  "softmax",
];

/** Values of Keras 3.12's `hard_sigmoid`, `hard_silu` and `gelu` by their formulas, at these points. */
const points = [-4, -1, 0, 0.5, 2, 5];
const formulas: Readonly<Record<string, (x: number) => number>> = {
  linear: (x) => x,
  silu: (x) => x / (1 + Math.exp(-x)),
  hard_sigmoid: (x) => Math.min(Math.max(x + 3, 0), 6) / 6,
  hard_silu: (x) => (x * Math.min(Math.max(x + 3, 0), 6)) / 6,
  hard_swish: (x) => (x * Math.min(Math.max(x + 3, 0), 6)) / 6,
  gelu: (x) => 0.5 * x * (1 + erf(x / Math.SQRT2)),
};

/** `erf` by integrating its definition, Simpson's rule with 2,000 steps. */
function erf(x: number): number {
  const steps = 2000;
  const h = x / steps;
  let sum = 1 + Math.exp(-x * x);
  for (let i = 1; i < steps; i++) sum += (i % 2 ? 4 : 2) * Math.exp(-((i * h) ** 2));
  return (2 / Math.sqrt(Math.PI)) * (h / 3) * sum;
}

describe("Activation", () => {
  for (const activation of inTfjs)
    itConverts(activation, { className: "Activation", config: { activation }, inputShape: [4, 3, 5] });

  for (const [activation, formula] of Object.entries(formulas))
    it(`${activation} by its formula`, async () => {
      const graph = layerGraph(
        [6],
        [{ className: "Activation", config: { activation } }, { className: "Flatten" }],
      );
      const { values } = await runConverted(graph, { shape: [1, 6], values: Float32Array.from(points) });
      expect(values).toBeWithin(points.map(formula), FLOAT32_TOLERANCE);
    });

  it("refuses one it does not know, naming those it knows", () => {
    const graph = layerGraph([6], [{ className: "Activation", config: { activation: "__proto__" } }]);
    expect(() => layerGraphToOnnx(graph)).toThrow(/__proto__; supported are linear, relu/);
  });
});

describe("ELU", () => {
  itConverts("by default", { className: "ELU", inputShape: [6] });

  it("with alpha, by its formula", async () => {
    const graph = layerGraph([3], [{ className: "ELU", config: { alpha: 0.5 } }]);
    const { values } = await runConverted(graph, { shape: [1, 3], values: Float32Array.of(-2, 0, 3) });
    expect(values).toBeWithin([0.5 * (Math.exp(-2) - 1), 0, 3], FLOAT32_TOLERANCE);
  });
});

describe("LeakyReLU", () => {
  itConverts("as Keras 2 spells it", { className: "LeakyReLU", config: { alpha: 0.1 }, inputShape: [6] });
  itConverts("by default", { className: "LeakyReLU", inputShape: [4, 3, 2] });
});

describe("ReLU", () => {
  itConverts("without limit", { className: "ReLU", inputShape: [4, 5, 3] });
  itConverts("up to 6", { className: "ReLU", config: { max_value: 6 }, inputShape: [4, 5, 3] });

  it("leaky with negative_slope", async () => {
    const graph = layerGraph([3], [{ className: "ReLU", config: { negative_slope: 0.25 } }]);
    const { values } = await runConverted(graph, { shape: [1, 3], values: Float32Array.of(-2, 0, 3) });
    expect([...values]).toEqual([-0.5, 0, 3]);
  });

  it("refuses a threshold", () => {
    const graph = layerGraph([3], [{ className: "ReLU", config: { threshold: 1 } }]);
    expect(() => layerGraphToOnnx(graph)).toThrow(/layer_0 of class ReLU .*threshold/);
  });
});

describe("Softmax", () => {
  itConverts("over the classes", { className: "Softmax", config: { axis: -1 }, inputShape: [6] });
  itConverts("over the channels of an image", {
    className: "Softmax",
    config: { axis: -1 },
    inputShape: [2, 3, 4],
  });
});
