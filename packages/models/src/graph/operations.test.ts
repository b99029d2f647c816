import { describe, expect, it } from "vitest";
import { UnsupportedLayerError } from "../errors.ts";
import { layerConfig, modelConfig } from "../testing/keras-config.ts";
import { runConverted } from "../testing/onnx/layer-case.ts";
import type { Json } from "../types.ts";
import { graphOf, readTopology } from "./topology.ts";

const INPUT = layerConfig("InputLayer", "images", { config: { batch_input_shape: [null, 1, 1, 2] } });
const RELU = layerConfig("ReLU", "relu", { inputs: ["images"] });

/** A model of Keras 2 whose output is one operation, as its converters write `tf.…` functions. */
function lambda(fn: string, ...call: Json[]) {
  const entry = {
    class_name: "TFOpLambda",
    name: "out",
    config: { name: "out", function: fn },
    inbound_nodes: [call],
  };
  const config = modelConfig({ layers: [INPUT, RELU, entry], output_layers: [["out", 0, 0]] });
  return graphOf(readTopology(config, "model.h5"), () => []);
}

describe("operations of Keras 2", () => {
  it.each<[string, Json, number[]]>([
    ["__operators__.add", { y: 3, name: null }, [1, 7]],
    ["math.add", { y: ["relu", 0, 0], name: null }, [-2, 8]],
    ["math.subtract", { y: [1, 2] }, [-3, 2]],
    ["math.subtract", { y: ["relu", 0, 0] }, [-2, 0]],
    ["math.multiply", { y: 0.5 }, [-1, 2]],
    ["math.multiply", { y: ["relu", 0, 0] }, [0, 16]],
    ["math.truediv", { y: [2, 8] }, [-1, 0.5]],
    ["nn.relu6", {}, [0, 4]],
  ])("%s %j", async (fn, kwargs, expected) => {
    const graph = lambda(fn, ["images", 0, 0, kwargs]);
    const { values } = await runConverted(graph, { shape: [1, 1, 1, 2], values: Float32Array.of(-2, 4) });
    expect(values).toBeWithin(expected, 1e-6);
  });

  it("takes a constant from which a layer is subtracted", async () => {
    const graph = lambda("math.subtract", ["_CONSTANT_VALUE", -1, 3, { y: ["images", 0, 0], name: null }]);
    const { values } = await runConverted(graph, { shape: [1, 1, 1, 2], values: Float32Array.of(-2, 4) });
    expect([...values]).toEqual([5, -1]);
  });

  it("says what is supported where it can't", () => {
    const unknown = () => lambda("image.resize", ["images", 0, 0, { size: [2, 2] }]);
    expect(unknown).toThrow(UnsupportedLayerError);
    expect(unknown).toThrow(
      /^Layer out of class TFOpLambda can't be used: it is the operation tf\.image\.resize .*\(but Add, Subtract, Multiply, Divide, relu/,
    );
    expect(() => lambda("math.truediv", ["images", 0, 0, { y: ["relu", 0, 0] }])).toThrow(
      UnsupportedLayerError,
    );
  });
});
