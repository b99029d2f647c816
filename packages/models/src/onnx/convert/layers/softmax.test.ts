import { describe } from "vitest";
import { itConverts } from "../../../testing/onnx/layer-case.ts";

describe("Softmax", () => {
  itConverts("over the classes", { className: "Softmax", config: { axis: -1 }, inputShape: [6] });
  itConverts("over the channels of an image", {
    className: "Softmax",
    config: { axis: -1 },
    inputShape: [2, 3, 4],
  });
});
