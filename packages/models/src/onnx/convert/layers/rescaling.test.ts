import { describe, expect, it } from "vitest";
import { FLOAT32_TOLERANCE, itConverts, layerGraph, runConverted } from "../../../testing/onnx/layer-case.ts";

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
