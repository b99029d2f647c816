import { describe, expect, it } from "vitest";
import { UnsupportedLayerError } from "../errors.ts";
import { layerConfig, modelConfig } from "../testing/keras-config.ts";
import { runConverted } from "../testing/onnx/layer-case.ts";
import { graphOf, readTopology } from "./topology.ts";

const INPUT = layerConfig("InputLayer", "images", { config: { batch_input_shape: [null, 1, 1, 2] } });
const RELU = layerConfig("ReLU", "relu", { inputs: ["images"] });

function scaled(scale: unknown, ...inputs: string[]) {
  const config = { scale: typeof scale === "number" ? scale : null };
  const layer = layerConfig("CustomScaleLayer", "out", { config, inputs });
  const model = modelConfig({ layers: [INPUT, RELU, layer], output_layers: [["out", 0, 0]] });
  return graphOf(readTopology(model, "model.keras"), () => []);
}

describe("CustomScaleLayer", () => {
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
