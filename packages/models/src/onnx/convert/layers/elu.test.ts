import { describe, expect, it } from "vitest";
import { FLOAT32_TOLERANCE, itConverts, layerGraph, runConverted } from "../../../testing/onnx/layer-case.ts";

describe("ELU", () => {
  itConverts("by default", { className: "ELU", inputShape: [6] });

  it("with alpha, by its formula", async () => {
    const graph = layerGraph([3], [{ className: "ELU", config: { alpha: 0.5 } }]);
    const { values } = await runConverted(graph, { shape: [1, 3], values: Float32Array.of(-2, 0, 3) });
    expect(values).toBeWithin([0.5 * (Math.exp(-2) - 1), 0, 3], FLOAT32_TOLERANCE);
  });
});
