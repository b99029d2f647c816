import { describe, expect, it } from "vitest";
import { expectAsInTfjs, layerGraph, runConverted } from "../../../testing/onnx/layer-case.ts";
import { layerGraphToOnnx } from "../layer-graph-to-onnx.ts";

const branches = [
  { name: "clipped", className: "ReLU", config: { max_value: 6 }, inputs: ["images"] },
  { name: "leaky", className: "LeakyReLU", config: { alpha: 0.5 }, inputs: ["images"] },
  { name: "bent", className: "ELU", inputs: ["images"] },
];

describe("merging layers", () => {
  for (const className of ["Add", "Multiply", "Average", "Maximum", "Minimum"])
    it(`${className} of three`, () =>
      expectAsInTfjs(
        layerGraph([3, 4, 2], [...branches, { className, inputs: ["clipped", "leaky", "bent"] }]),
        [3, 4, 2],
      ));

  it("Multiply spreads one number per channel over the image, as squeeze-and-excitation does", () =>
    expectAsInTfjs(
      layerGraph(
        [3, 4, 2],
        [
          { name: "mean", className: "GlobalAveragePooling2D", inputs: ["images"] },
          { name: "gate", className: "Reshape", config: { target_shape: [1, 1, 2] }, inputs: ["mean"] },
          { className: "Multiply", inputs: ["images", "gate"] },
        ],
      ),
      [3, 4, 2],
    ));

  it("Subtract takes the second from the first", async () => {
    const graph = layerGraph(
      [2],
      [branches[1] ?? { className: "" }, { className: "Subtract", inputs: ["images", "leaky"] }],
    );
    const { values } = await runConverted(graph, { shape: [1, 2], values: Float32Array.of(-4, 3) });
    expect([...values]).toEqual([-2, 0]);
  });

  it("refuses inputs that do not fit", () => {
    const small = { name: "small", className: "MaxPooling2D", inputs: ["images"] };
    const graph = layerGraph([4, 4, 2], [small, { className: "Add", inputs: ["images", "small"] }]);
    expect(() => layerGraphToOnnx(graph)).toThrow(/layer_1 of class Add .*\[2,4,4\], \[2,2,2\]/);
  });
});
