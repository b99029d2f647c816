import "@coarse/testing";
import { describe, expect, it } from "vitest";
import { toTfjsArtifacts } from "../../formats/tfjs/tfjs-artifacts.ts";
import { convolutionGraph, smallGraph } from "../../testing/graph.ts";
import { seededNumbers } from "../../testing/onnx/numbers.ts";
import { predictTfjs } from "../../testing/predict-tfjs.ts";
import type { LayerGraph } from "../../types.ts";
import { activationsLayers } from "./activations-layers.ts";
import { findHead } from "./find-head.ts";
import { replaceHead } from "./replace-head.ts";

const HEAD = {
  kernel: seededNumbers([6]).values,
  bias: seededNumbers([2]).values,
  featureCount: 3,
  classCount: 2,
};
const IMAGES = seededNumbers([2, 4, 4, 3], { seed: 9 });
const GRAPHS: [string, LayerGraph][] = [
  ["a Dense head", smallGraph()],
  ["a 1×1 convolution", convolutionGraph()],
];

/** `mean of pixels · kernel + bias`, written out. */
function logits({ kernel, bias, classCount }: typeof HEAD): number[] {
  return [0, 1].flatMap((image) => {
    const means = [0, 1, 2].map((channel) => {
      let sum = 0;
      for (let pixel = 0; pixel < 16; pixel++) sum += IMAGES.values[image * 48 + pixel * 3 + channel] ?? 0;
      return sum / 16;
    });
    return Array.from(bias, (b, c) =>
      means.reduce((sum, m, f) => sum + m * (kernel[f * classCount + c] ?? 0), b),
    );
  });
}

function softmax(row: number[]): number[] {
  const total = row.reduce((sum, z) => sum + Math.exp(z), 0);
  return row.map((z) => Math.exp(z) / total);
}

describe.each(GRAPHS)("replaceHead with %s", (_, graph) => {
  it("replaceHead makes TensorFlow.js give the softmax of the new head", async () => {
    const replaced = replaceHead(graph, HEAD);
    expect(findHead(replaced).head).toEqual(HEAD);
    const { shape, values } = await predictTfjs(toTfjsArtifacts(replaced), IMAGES);
    expect(shape).toEqual([2, 2]);
    const z = logits(HEAD);
    expect(values).toBeWithin([...softmax(z.slice(0, 2)), ...softmax(z.slice(2))], 1e-6);
  });

  it("activationsLayers makes TensorFlow.js give logits first", async () => {
    const cut = activationsLayers(replaceHead(graph, HEAD));
    const { moreOutputs, ...linear } = cut?.graph ?? graph;
    expect(moreOutputs).toEqual([cut?.features]);
    expect((await predictTfjs(toTfjsArtifacts(linear), IMAGES)).values).toBeWithin(logits(HEAD), 1e-6);
  });

  it("refuses a head for other features", () => {
    const wrong = { ...HEAD, kernel: new Float32Array(8), featureCount: 4 };
    expect(() => replaceHead(graph, wrong)).toThrow("Expected a head of 3 features, but got 4");
  });

  it("leaves the graph it was given as it was", () => {
    const before = structuredClone(graph);
    replaceHead(graph, HEAD);
    activationsLayers(graph);
    expect(graph).toEqual(before);
  });
});
