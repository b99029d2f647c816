import { describe } from "vitest";
import { itConverts } from "../../../testing/onnx/layer-case.ts";

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
});
