import { describeWithShared, shared } from "@coarse/testing";
import { describe, expect, it } from "vitest";
import { UnsupportedHeadError } from "../../errors.ts";
import { readModel } from "../../files/read-model.ts";
import { convolutionGraph, layer, smallGraph } from "../../testing/graph.ts";
import type { LayerGraph } from "../../types.ts";
import { findHead } from "./find-head.ts";

function changed(
  graph: LayerGraph,
  name: string,
  config: { [key: string]: string | number | boolean },
): LayerGraph {
  const layers = graph.layers.map((l) =>
    l.name === name ? { ...l, config: { ...l.config, ...config } } : l,
  );
  return { ...graph, layers };
}

function followed(graph: LayerGraph, ...classes: string[]): LayerGraph {
  const added = classes.map((className, i) =>
    layer(className, `after_${i}`, {
      config: className === "Activation" ? { activation: "softmax" } : {},
      inputs: [i === 0 ? graph.output : `after_${i - 1}`],
    }),
  );
  return { ...graph, layers: [...graph.layers, ...added], output: `after_${classes.length - 1}` };
}

describe("findHead", () => {
  it("finds a Dense layer with its own softmax, with none, and with one behind it", () => {
    const graph = smallGraph();
    const linear = changed(graph, "predictions", { activation: "linear" });
    for (const variant of [graph, linear, followed(linear, "Activation"), followed(linear, "Softmax")]) {
      const { layer: found, head } = findHead(variant);
      expect(found.name).toBe("predictions");
      expect(head).toMatchObject({ featureCount: 3, classCount: 5, kernel: found.weights[0]?.values });
    }
  });

  it("finds a 1×1 convolution before softmax and reshape", () => {
    const { layer: found, head, after } = findHead(convolutionGraph());
    expect([found.name, head.featureCount, head.classCount]).toEqual(["conv_preds", 3, 5]);
    expect(after.map(({ name }) => name)).toEqual(["act_softmax", "reshape_2"]);
  });

  it("passes over layers that change the form of its output alone, and over dropout", () => {
    const { layer: found, after } = findHead(followed(smallGraph(), "Dropout", "Reshape", "Flatten"));
    expect(found.name).toBe("predictions");
    expect(after.map(({ className }) => className)).toEqual(["Dropout", "Reshape", "Flatten"]);
  });

  it("gives a head without bias a bias of zeros", () => {
    const graph = smallGraph();
    const layers = graph.layers.map((l) => ({ ...l, weights: l.weights.slice(0, 1) }));
    expect(findHead({ ...graph, layers }).head.bias).toEqual(new Float32Array(5));
  });

  it.each([
    ["a head with a tanh", changed(smallGraph(), "predictions", { activation: "tanh" })],
    ["two softmaxes", followed(smallGraph(), "Softmax")],
    ["no linear layer at the end", followed(smallGraph(), "GlobalAveragePooling2D")],
    ["a normalization behind the head", followed(smallGraph(), "BatchNormalization")],
    ["the pooling alone", { ...smallGraph(), output: "pool" }],
  ])("refuses %s", (_, graph) => {
    expect(() => findHead(graph, "model.keras")).toThrow(UnsupportedHeadError);
  });
});

describeWithShared("findHead in published models", () => {
  it.each([
    ["mobilenet_v2_1.0_224.keras", "predictions", 1280],
    ["mobilenet_v1_0.75_224_tfjs", "conv_preds", 768],
  ])("of %s", async (name, layerName, featureCount) => {
    const { graph, head } = await readModel(shared(`models/${name}`));
    if (graph.kind !== "layers") throw new Error("Expected layers");
    expect(findHead(graph).layer.name).toBe(layerName);
    expect([head.featureCount, head.classCount, head.kernel.length]).toEqual([
      featureCount,
      1000,
      featureCount * 1000,
    ]);
  });
});
