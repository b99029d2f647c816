import { join } from "node:path";
import { plainPreprocessing, scalings } from "@coarse/core";
import "@coarse/testing";
import { describe, expect, it } from "vitest";
import { layerGraphToOnnx } from "../convert/to-onnx/layer-graph-to-onnx.ts";
import { UnreadableModelError } from "../errors.ts";
import { readModel } from "../files/read-model.ts";
import { writeModel } from "../files/write-model.ts";
import { withHead } from "../head/graph-head.ts";
import { findHead } from "../head/layers/find-head.ts";
import type { Model } from "../model.ts";
import { convolutionGraph, smallGraph } from "../testing/graph.ts";
import { seededNumbers } from "../testing/onnx/numbers.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import type { LayerGraph } from "../types.ts";

const folder = temporaryFolder();
const FORMS = [".keras", ".h5", "", ".onnx"];
const GROUPS = [
  { name: "cat", synset: "cat.n.01", classIndices: [281, 282] },
  { name: "pets at sea, ünd", classIndices: [148, 150] },
];

const CAFFE = plainPreprocessing("caffe", { inputSize: [4, 4], decode: "accurate-dct" });

/** A model with a head of so many classes, as if it had just been read. */
function modelOf(graph: LayerGraph, classCount: number): Model {
  const kernel = seededNumbers([3, classCount], { seed: 5 }).values;
  const bias = seededNumbers([classCount], { seed: 6 }).values;
  const head = { kernel, bias, featureCount: 3, classCount };
  return {
    source: "/somewhere/small.keras",
    format: "keras",
    labelSet: "imagenet-1k",
    input: { height: 4, width: 4, ...CAFFE },
    head,
    graph: withHead(graph, head),
  };
}

async function written(model: Model, name: string): Promise<string> {
  const path = join(folder.path, name);
  await writeModel(model, path);
  return path;
}

describe("readModel of a coarse model that was written", () => {
  it.each(FORMS)("knows its groups, rule, label set and preprocessing: %s", async (form) => {
    const coarse = { groups: GROUPS, rule: "prototypes:3" } as const;
    const path = await written({ ...modelOf(smallGraph(), 2), coarse }, `coarse${form}`);
    const { input, labelSet, head, ...read } = await readModel(path);
    expect(read.coarse).toEqual(coarse);
    expect(labelSet).toBe("imagenet-1k");
    const { layout: _, ...preprocessing } = CAFFE.preprocessing;
    expect(input).toMatchObject({ height: 4, width: 4, preprocessing });
    const { inputSize, layout, ...others } = input.origins;
    expect([inputSize, layout, ...new Set(Object.values(others))]).toEqual([
      "graph",
      "graph",
      "metadata",
      "graph",
    ]);
    expect([...head.kernel]).toEqual([1, 0, 0, 1]);
    const said = await readModel(path, { preprocessing: { ...scalings.tf, decode: "fast-dct" } });
    expect(said.input.preprocessing).toMatchObject({ ...scalings.tf, decode: "fast-dct" });
  });

  it("is refused where it says of its groups what can't be", async () => {
    const model = modelOf(smallGraph(), 2);
    for (const groups of [[], [{ name: "cat", classIndices: [-1] }], [{ name: "cat", classIndices: [] }]]) {
      const path = await written({ ...model, coarse: { groups, rule: "head-average" } }, "broken.keras");
      await expect(readModel(path)).rejects.toThrow(UnreadableModelError);
    }
  });
});

describe("readModel of a network with 1,001 outputs", () => {
  it.each([
    ["Dense", smallGraph()],
    ["convolution", convolutionGraph()],
  ])("loses the first one, background: %s", async (name, graph) => {
    const model = modelOf(graph, 1001);
    const onnx: Model =
      model.graph.kind === "layers" ? { ...model, graph: layerGraphToOnnx(model.graph) } : model;
    for (const path of [
      await written(model, `background-${name}.keras`),
      await written(onnx, `background-${name}.onnx`),
    ]) {
      const read = await readModel(path);
      expect(read).toMatchObject({ labelSet: "imagenet-1k", dropped: "background" });
      expect(read.head.classCount).toBe(1000);
      expect(read.head.bias).toEqual(model.head.bias.subarray(1));
      expect(read.head.kernel.subarray(0, 1000)).toEqual(model.head.kernel.subarray(1, 1001));
      if (read.graph.kind === "layers") expect(findHead(read.graph).head.classCount).toBe(1000);
    }
  });
});
