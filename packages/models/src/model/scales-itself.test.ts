import { describe, expect, it } from "vitest";
import { layerGraph } from "../testing/onnx/layer-case.ts";
import { scalesItself } from "./scales-itself.ts";

const scaling = { className: "Rescaling", config: { scale: 2 } };
const padding = { className: "ZeroPadding2D" };

describe("scalesItself", () => {
  it("looks at what the pixels come to first, padding aside", () => {
    expect(scalesItself(layerGraph([4, 4, 3], [scaling, { className: "Conv2D" }]))).toBe(true);
    expect(scalesItself(layerGraph([4, 4, 3], [padding, { className: "Normalization" }]))).toBe(true);
    expect(scalesItself(layerGraph([4, 4, 3], [padding, { className: "Conv2D" }, scaling]))).toBe(false);
    expect(scalesItself(layerGraph([4, 4, 3], [padding]))).toBe(false);
  });
});
