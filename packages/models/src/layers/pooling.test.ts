import { describe, expect, it } from "vitest";
import { itConverts, layerGraph, runConverted } from "../testing/onnx/layer-case.ts";
import { seededNumbers } from "../testing/onnx/numbers.ts";

describe("MaxPooling2D and AveragePooling2D", () => {
  for (const className of ["MaxPooling2D", "AveragePooling2D"]) {
    itConverts(`${className} as Keras does it by default`, { className, inputShape: [7, 6, 3] });
    itConverts(`${className}, same, overlapping`, {
      className,
      config: { pool_size: [3, 3], strides: [2, 2], padding: "same" },
      inputShape: [8, 7, 3],
    });
    itConverts(`${className}, same, stride 1`, {
      className,
      config: { pool_size: [3, 3], strides: [1, 1], padding: "same" },
      inputShape: [5, 4, 3],
    });
  }
});

describe("GlobalAveragePooling2D and GlobalMaxPooling2D", () => {
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
