import { describe, it } from "vitest";
import { expectAsInTfjs, itConverts, layerGraph } from "../../../testing/onnx/layer-case.ts";

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
