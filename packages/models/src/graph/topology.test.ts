import { describe, expect, it } from "vitest";
import { NotAClassifierError, UnreadableModelError, UnsupportedLayerError } from "../errors.ts";
import { layerConfig, modelConfig } from "../testing/keras-config.ts";
import { seededWeight } from "../testing/onnx/numbers.ts";
import type { Json } from "../types.ts";
import type { BareLayer } from "./bare-layer.ts";
import { graphOf, readTopology } from "./topology.ts";

const INPUT = layerConfig("InputLayer", "images", { config: { batch_input_shape: [null, 4, 4, 3] } });
const weightsOf = ({ className }: BareLayer) =>
  className === "Dense" ? [seededWeight("kernel", [3, 5]), seededWeight("bias", [5])] : [];

function read(config: Json) {
  return graphOf(readTopology(config, "model.keras"), weightsOf);
}

function withLayers(...layers: Json[]): Json {
  return modelConfig({ layers: [INPUT, ...layers], output_layers: [["out", 0, 0]] });
}

describe("readTopology", () => {
  it("reads Keras 2's calls, in topological order even where the file has another", () => {
    const { config, ...rest } = modelConfig();
    const layers = [...Object(config).layers].reverse();
    const graph = read({ ...rest, config: { ...Object(config), layers } });
    expect(graph.layers.map(({ name, inputs }) => [name, inputs])).toEqual([
      ["images", []],
      ["pool", ["images"]],
      ["predictions", ["pool"]],
    ]);
  });

  it("reads a sequential model, with an input layer or without", () => {
    const pool = layerConfig("GlobalAveragePooling2D", "pool");
    const first = { ...pool, config: { name: "pool", batch_input_shape: [null, 4, 4, 3] } };
    for (const layers of [[INPUT, pool], [first]]) {
      const graph = read({ class_name: "Sequential", config: { name: "chain", layers } });
      expect(graph.layers.map(({ className }) => className)).toEqual([
        "InputLayer",
        "GlobalAveragePooling2D",
      ]);
      expect(graph.layers[1]?.inputs).toEqual([graph.layers[0]?.name]);
      expect(graph.output).toBe("pool");
    }
  });

  it("leaves out what the output does not need", () => {
    const graph = read(
      withLayers(
        layerConfig("ReLU", "out", { inputs: ["images"] }),
        layerConfig("ReLU", "stray", { inputs: ["out"] }),
      ),
    );
    expect(graph.layers.map(({ name }) => name)).toEqual(["images", "out"]);
  });

  it("takes switches that change nothing, and no other arguments", () => {
    const call = (kwargs: Json) =>
      withLayers({ ...layerConfig("ReLU", "out"), inbound_nodes: [[["images", 0, 0, kwargs]]] });
    expect(read(call({ training: false })).output).toBe("out");
    expect(() => read(call({ scale: 2 }))).toThrow(UnsupportedLayerError);
  });

  const relu = (name: string, ...inputs: string[]) => layerConfig("ReLU", name, { inputs });
  it.each<[string, Json, new (...parameters: never[]) => Error]>([
    ["no model at all", { class_name: "Tokenizer", config: {} }, NotAClassifierError],
    ["nothing", null, NotAClassifierError],
    ["no layers", modelConfig({ layers: [] }), UnreadableModelError],
    [
      "layers without names",
      modelConfig({ layers: [{ class_name: "ReLU", config: {} }] }),
      UnreadableModelError,
    ],
    [
      "two inputs",
      modelConfig({
        input_layers: [
          ["a", 0, 0],
          ["b", 0, 0],
        ],
      }),
      NotAClassifierError,
    ],
    ["no output", modelConfig({ output_layers: [] }), NotAClassifierError],
    ["an unknown input", withLayers(relu("out", "nowhere")), UnreadableModelError],
    ["an unknown output", withLayers(relu("other", "images")), UnreadableModelError],
    ["a layer that feeds itself", withLayers(relu("out", "out")), UnreadableModelError],
    ["a cycle", withLayers(relu("a", "b"), relu("b", "a"), relu("out", "b")), UnreadableModelError],
    [
      "two layers of one name",
      withLayers(relu("out", "images"), relu("out", "images")),
      UnreadableModelError,
    ],
    [
      "a model without layers inside",
      withLayers({ ...relu("out", "images"), class_name: "Functional" }),
      UnreadableModelError,
    ],
    [
      "a second output of a layer",
      withLayers({ ...relu("out"), inbound_nodes: [[["images", 0, 1, {}]]] }),
      UnsupportedLayerError,
    ],
    [
      "a layer used twice",
      withLayers({ ...relu("out"), inbound_nodes: [[["images", 0, 0, {}]], [["images", 0, 0, {}]]] }),
      UnsupportedLayerError,
    ],
    ["calls that are no calls", withLayers({ ...relu("out"), inbound_nodes: [7] }), UnsupportedLayerError],
    [
      "an activation of one's own",
      withLayers({ ...relu("out", "images"), config: { name: "out", activation: { class_name: "Mine" } } }),
      UnsupportedLayerError,
    ],
  ])("refuses %s", (_, config, error) => {
    expect(() => read(config)).toThrow(error);
  });

  it("refuses models in models in models without end", () => {
    let inner: Json = { class_name: "Sequential", config: { name: "inner", layers: [INPUT] } };
    for (let depth = 0; depth < 30; depth++)
      inner = { class_name: "Sequential", config: { name: "inner", layers: [INPUT, inner] } };
    expect(() => read(inner)).toThrow(UnsupportedLayerError);
  });

  it("is not confused by the name __proto__", () => {
    const graph = read(withLayers(relu("__proto__", "images"), relu("out", "__proto__")));
    expect(graph.layers.map(({ name }) => name)).toEqual(["images", "__proto__", "out"]);
  });

  it("refuses weights of another shape or number", () => {
    const topology = readTopology(modelConfig(), "model.keras");
    const withWeights = (...arrays: ReturnType<typeof seededWeight>[]) =>
      graphOf(topology, ({ className }) => (className === "Dense" ? arrays : []));
    const bias = seededWeight("bias", [5]);
    expect(() => withWeights(seededWeight("kernel", [3, 4]), bias)).toThrow(
      "weight kernel of layer predictions has shape [3,4], but should have [?,5]",
    );
    expect(() => withWeights(bias)).toThrow("layer predictions needs 2 weights (kernel, bias), but has 1");
    expect(() => withWeights({ ...seededWeight("kernel", [3, 5]), shape: [4, 5] }, bias)).toThrow(
      "has 15 numbers for its shape [4,5]",
    );
  });
});
