import { describe, expect, it } from "vitest";
import { FLOAT32_TOLERANCE, itConverts, layerGraph, runConverted } from "../../../testing/onnx/layer-case.ts";
import { layerGraphToOnnx } from "../layer-graph-to-onnx.ts";

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
