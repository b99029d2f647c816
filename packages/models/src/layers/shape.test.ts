import { describe, expect, it } from "vitest";
import { layerGraphToOnnx } from "../convert/to-onnx/layer-graph-to-onnx.ts";
import { expectAsInTfjs, itConverts, layerGraph, runConverted } from "../testing/onnx/layer-case.ts";

describe("Reshape", () => {
  const cases = [
    { inputShape: [12], target_shape: [2, 2, 3] },
    { inputShape: [12], target_shape: [1, 1, 12] },
    { inputShape: [2, 2, 3], target_shape: [12] },
    { inputShape: [1, 1, 12], target_shape: [12] },
    { inputShape: [1, 4, 3], target_shape: [-1] },
    { inputShape: [2, 3, 4], target_shape: [4, -1, 2] },
    { inputShape: [2, 3, 4], target_shape: [6, 4] },
  ];
  for (const { inputShape, target_shape } of cases)
    itConverts(`[${inputShape}] to [${target_shape}]`, {
      className: "Reshape",
      config: { target_shape },
      inputShape,
    });

  it("refuses a shape of another size", () => {
    const graph = layerGraph([12], [{ className: "Reshape", config: { target_shape: [5] } }]);
    expect(() => layerGraphToOnnx(graph)).toThrow(/12 numbers does not fit into \[5\]/);
  });
});

describe("Flatten", () => {
  itConverts("an image, channels last", { className: "Flatten", inputShape: [2, 3, 4] });

  it("leaves a vector as it is", async () => {
    const features = { shape: [2, 3], values: Float32Array.of(1, 2, 3, 4, 5, 6) };
    expect(await runConverted(layerGraph([3], [{ className: "Flatten" }]), features)).toEqual(features);
  });
});

describe("Cropping2D", () => {
  itConverts("another number at each edge", {
    className: "Cropping2D",
    config: {
      cropping: [
        [0, 1],
        [2, 1],
      ],
    },
    inputShape: [4, 5, 3],
  });
});

describe("ZeroPadding2D", () => {
  itConverts("another number at each edge", {
    className: "ZeroPadding2D",
    config: {
      padding: [
        [0, 1],
        [2, 3],
      ],
    },
    inputShape: [4, 5, 3],
  });
  itConverts("rows and columns", {
    className: "ZeroPadding2D",
    config: { padding: [1, 2] },
    inputShape: [4, 5, 3],
  });

  it.each(["MaxPooling2D", "AveragePooling2D"])("counts its zeros in the %s after it", (className) => {
    const padding = { className: "ZeroPadding2D", config: { padding: 1 } };
    const negative = { className: "Rescaling", config: { scale: 1, offset: -9 } };
    const pooling = { className, config: { pool_size: 3, strides: 2 } };
    return expectAsInTfjs(layerGraph([5, 5, 3], [negative, padding, pooling]), [5, 5, 3]);
  });
});
