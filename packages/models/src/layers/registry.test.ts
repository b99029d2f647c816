import { describe, expect, it } from "vitest";
import { layerGraphToOnnx } from "../convert/to-onnx/layer-graph-to-onnx.ts";
import { translateGraph } from "../convert/to-tfjs/translate-graph.ts";
import { UnsupportedLayerError } from "../errors.ts";
import { parseJsonObject } from "../formats/containers/json.ts";
import { readH5File } from "../formats/keras/h5-file.ts";
import { readKerasFile } from "../formats/keras/keras-file.ts";
import { writeH5File } from "../formats/keras/write-h5-file.ts";
import { writeKerasFile } from "../formats/keras/write-keras-file.ts";
import { toTfjsArtifacts } from "../formats/tfjs/tfjs-artifacts.ts";
import { readTfjsLayers } from "../formats/tfjs/tfjs-layers-file.ts";
import { layerCases } from "../testing/layer-cases.ts";
import { layerGraph } from "../testing/onnx/layer-case.ts";
import type { LayerGraph } from "../types.ts";
import { activationFunctions } from "./activation-functions.ts";
import { classNamesWith, currentClassName, layerDefinition, layerFamilies } from "./registry.ts";

const definitions = Object.values(layerFamilies).flat();
const cases = Object.entries(layerCases).map(([title, { inputShape, layers, isRefusedInTfjs }]) => ({
  title,
  graph: layerGraph(inputShape, layers),
  isRefusedInTfjs,
}));

describe("layerFamilies", () => {
  it("have each class, and each older name of one, once", () => {
    const names = definitions.flatMap(({ className, aliases = [] }) => [className, ...aliases]);
    expect(names.toSorted()).toEqual([...new Set(names)].sort());
  });

  it("have a case in layerCases for each class, which is held to Keras with all others", () => {
    const tried = new Set(cases.flatMap(({ graph }) => graph.layers.map(({ className }) => className)));
    expect(classNamesWith(({ className }) => !tried.has(className))).toEqual([]);
  });

  it("have weights of the names that their other entries tell of", () => {
    for (const { className, weights, inputAxes = {}, outputKernel } of definitions) {
      const slots = weights?.({}).map(({ name }) => name) ?? [];
      const told = [...Object.keys(inputAxes), ...(outputKernel ? [outputKernel.name] : [])];
      expect(slots, className).toEqual(expect.arrayContaining(told));
    }
  });
});

describe("activationFunctions", () => {
  it("have each function and each operation of TensorFlow once, and no function that is a class", () => {
    const all = [...activationFunctions.values()];
    const functionNames = all.flatMap(({ functions = [] }) => functions);
    const operations = all.flatMap(({ tfOperation = [] }) => tfOperation);
    for (const names of [functionNames, operations]) expect(names).toEqual([...new Set(names)]);
    expect(functionNames.filter((name) => layerDefinition(name))).toEqual([]);
  });
});

describe("layerDefinition", () => {
  it("knows nothing of classes that are none, whatever they are called", () => {
    for (const name of ["Swirl", "constructor", "__proto__", ""])
      expect(layerDefinition(name)).toBeUndefined();
  });
});

describe("currentClassName", () => {
  it("leads older names to today's, and others to themselves", () => {
    expect(currentClassName("BatchNormalizationV1")).toBe("BatchNormalization");
    expect(currentClassName("Swirl")).toBe("Swirl");
  });
});

describe("layerGraphToOnnx", () => {
  const supported = classNamesWith(({ toOnnx }) => toOnnx !== undefined);

  it("names the classes that have a conversion where another one is found", () => {
    const graph = layerGraph([2, 2, 3], [{ className: "Swirl", name: "mine" }]);
    expect(() => layerGraphToOnnx(graph)).toThrow(UnsupportedLayerError);
    expect(() => layerGraphToOnnx(graph)).toThrow("Layer mine of class Swirl can't be used: ");
    expect(() => layerGraphToOnnx(graph)).toThrow(`supported are ${supported.join(", ")}`);
  });
});

describe("layerFamilies, read back as they were written", () => {
  it.each(cases)("$title: in .keras and .h5", async ({ graph }) => {
    const expected = layersByName(asRead(graph));
    const keras = await readKerasFile(await writeKerasFile(graph, {}), "tried.keras");
    const h5 = await readH5File(await writeH5File(graph, {}), "tried.h5");
    expect(layersByName(keras)).toEqual(expected);
    expect(layersByName(h5)).toEqual(expected);
  });

  it.each(cases)("$title: in TensorFlow.js's form", async ({ graph, isRefusedInTfjs }) => {
    const read = asRead(graph);
    const isThere = read.layers.every(({ className }) => layerDefinition(className)?.tfjs);
    if (isRefusedInTfjs || !isThere)
      return expect(() => toTfjsArtifacts(read)).toThrow(UnsupportedLayerError);
    const { modelTopology, weightSpecs, weightData } = toTfjsArtifacts(read);
    const json = { modelTopology, weightsManifest: [{ paths: ["weights.bin"], weights: weightSpecs }] };
    const weights = new Blob([weightData]);
    const place = { path: "model.json", neighbor: async () => weights };
    const again = await readTfjsLayers(parseJsonObject(JSON.stringify(json), "model.json"), place);
    expect(layersByName(again)).toEqual(layersByName(withKerasNames(translateGraph(read))));
  });
});

/** The layers that readers make of a graph's. */
function asRead(graph: LayerGraph): LayerGraph {
  const layers = graph.layers.flatMap((layer) => {
    const read = layerDefinition(layer.className)?.readAs?.(layer);
    return read?.map((other) => ({ ...other, weights: [] })) ?? [layer];
  });
  return { ...graph, layers };
}

function layersByName({ layers }: LayerGraph) {
  return Object.fromEntries(layers.map(({ name, ...layer }) => [name, layer]));
}

/** TensorFlow.js's only activation of another name is read by Keras's. */
function withKerasNames(graph: LayerGraph): LayerGraph {
  const layers = graph.layers.map((layer) =>
    layer.config.activation === "logSoftmax"
      ? { ...layer, config: { ...layer.config, activation: "log_softmax" } }
      : layer,
  );
  return { ...graph, layers };
}
