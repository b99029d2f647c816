import { describe } from "vitest";
import { itConverts } from "../../../testing/onnx/layer-case.ts";

describe("pooling", () => {
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
