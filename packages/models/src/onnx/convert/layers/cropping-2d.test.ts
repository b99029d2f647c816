import { describe } from "vitest";
import { itConverts } from "../../../testing/onnx/layer-case.ts";

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
