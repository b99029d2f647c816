import { describe } from "vitest";
import { itConverts } from "../../../testing/onnx/layer-case.ts";

describe("LeakyReLU", () => {
  itConverts("as Keras 2 spells it", { className: "LeakyReLU", config: { alpha: 0.1 }, inputShape: [6] });
  itConverts("by default", { className: "LeakyReLU", inputShape: [4, 3, 2] });
});
