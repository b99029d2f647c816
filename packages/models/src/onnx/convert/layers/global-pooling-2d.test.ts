import { describe, expect, it } from "vitest";
import { itConverts, layerGraph, runConverted } from "../../../testing/onnx/layer-case.ts";
import { seededNumbers } from "../../../testing/onnx/numbers.ts";

describe("global pooling", () => {
  for (const className of ["GlobalAveragePooling2D", "GlobalMaxPooling2D"]) {
    itConverts(className, { className, inputShape: [3, 4, 5] });

    it(`${className} with keepdims is an image of one pixel`, async () => {
      const images = seededNumbers([2, 3, 4, 5]);
      const kept = await runConverted(
        layerGraph([3, 4, 5], [{ className, config: { keepdims: true } }]),
        images,
      );
      const flat = await runConverted(layerGraph([3, 4, 5], [{ className }]), images);
      expect(kept.shape).toEqual([2, 1, 1, 5]);
      expect([...kept.values]).toEqual([...flat.values]);
    });
  }
});
