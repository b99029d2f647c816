import { describe, expect, it } from "vitest";
import { expectAsInTfjs, layerGraph, runConverted } from "../testing/onnx/layer-case.ts";
import { seededNumbers } from "../testing/onnx/numbers.ts";

describe("randomLayers", () => {
  for (const [className, config] of [
    ["Dropout", { rate: 0.5 }],
    ["GaussianNoise", { stddev: 1 }],
    ["GaussianDropout", { rate: 0.5 }],
    ["AlphaDropout", { rate: 0.5 }],
  ] as const)
    it(`${className} does nothing`, () =>
      expectAsInTfjs(layerGraph([3, 4, 2], [{ className, config }, { className: "ReLU" }]), [3, 4, 2]));

  it("SpatialDropout2D does nothing", async () => {
    const dropout = { className: "SpatialDropout2D", config: { rate: 0.5 } };
    const images = seededNumbers([1, 3, 4, 2], { low: 0 });
    const { values } = await runConverted(layerGraph([3, 4, 2], [dropout, { className: "ReLU" }]), images);
    expect([...values]).toEqual([...images.values]);
  });
});
