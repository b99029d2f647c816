import { describe, expect, it } from "vitest";
import { layerGraphToOnnx } from "../convert/to-onnx/layer-graph-to-onnx.ts";
import { UnsupportedLayerError } from "../errors.ts";
import { graphOf, readTopology } from "../graph/topology.ts";
import { layerConfig, modelConfig } from "../testing/keras-config.ts";
import { expectAsInTfjs, layerGraph, runConverted } from "../testing/onnx/layer-case.ts";

const branches = [
  { name: "clipped", className: "ReLU", config: { max_value: 6 }, inputs: ["images"] },
  { name: "leaky", className: "LeakyReLU", config: { alpha: 0.5 }, inputs: ["images"] },
  { name: "bent", className: "ELU", inputs: ["images"] },
];

describe("mergeLayers", () => {
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

describe("CustomScaleLayer", () => {
  const INPUT = layerConfig("InputLayer", "images", { config: { batch_input_shape: [null, 1, 1, 2] } });
  const RELU = layerConfig("ReLU", "relu", { inputs: ["images"] });

  function scaled(scale: unknown, ...inputs: string[]) {
    const config = { scale: typeof scale === "number" ? scale : null };
    const layer = layerConfig("CustomScaleLayer", "out", { config, inputs });
    const model = modelConfig({ layers: [INPUT, RELU, layer], output_layers: [["out", 0, 0]] });
    return graphOf(readTopology(model, "model.keras"), () => []);
  }

  it("adds the second input, scaled, to the first", async () => {
    const graph = scaled(0.25, "images", "relu");
    expect(graph.layers.map(({ className }) => className)).toEqual([
      "InputLayer",
      "ReLU",
      "Rescaling",
      "Add",
    ]);
    const { values } = await runConverted(graph, { shape: [1, 1, 1, 2], values: Float32Array.of(-2, 4) });
    expect([...values]).toEqual([-2, 5]);
  });

  it("is refused where it is another of that name", () => {
    expect(() => scaled("none", "images", "relu")).toThrow(UnsupportedLayerError);
    expect(() => scaled(2, "images")).toThrow(UnsupportedLayerError);
  });
});
