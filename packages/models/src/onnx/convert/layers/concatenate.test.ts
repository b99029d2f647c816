import { describe, it } from "vitest";
import { expectAsInTfjs, layerGraph } from "../../../testing/onnx/layer-case.ts";

describe("Concatenate", () => {
  for (const axis of [-1, 3, 1, 2])
    it(`along axis ${axis}`, () =>
      expectAsInTfjs(
        layerGraph(
          [3, 4, 2],
          [
            { name: "relu", className: "ReLU", inputs: ["images"] },
            { className: "Concatenate", config: { axis }, inputs: ["images", "relu"] },
          ],
        ),
        [3, 4, 2],
      ));
});
