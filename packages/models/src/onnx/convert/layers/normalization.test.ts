import { describe, expect, it } from "vitest";
import { FLOAT32_TOLERANCE, layerGraph, runConverted } from "../../../testing/onnx/layer-case.ts";
import { layerGraphToOnnx } from "../layer-graph-to-onnx.ts";

const pixels = { shape: [1, 1, 2, 2], values: Float32Array.of(1, 5, 3, 8) };
const weight = (name: string, ...values: number[]) => ({
  name,
  shape: [values.length],
  values: Float32Array.from(values),
});

/** Two pixels of two channels, by the formula `(x − mean) / √variance`. */
const expected = [(1 - 2) / 2, (5 - 4) / 3, (3 - 2) / 2, (8 - 4) / 3];

describe("Normalization", () => {
  it("with learnt statistics", async () => {
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
