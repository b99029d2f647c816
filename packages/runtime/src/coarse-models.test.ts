import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { averageColumns, plainPreprocessing, softmax } from "@coarse/core";
import { identityHead } from "@coarse/core/internal";
import {
  type Layer,
  type LayerGraph,
  type Model,
  readModel,
  replaceModelHead,
  type Weight,
  writeModel,
} from "@coarse/models";
import { findHead, layerGraphToOnnx } from "@coarse/models/internal";
import { describeWithTfjsNode } from "@coarse/testing";
import { afterAll, describe, expect, it } from "vitest";
import { openClassifier } from "./open-classifier.ts";
import type { EngineName } from "./types.ts";

const folder = mkdtempSync(join(tmpdir(), "coarse-models-"));
afterAll(() => rmSync(folder, { recursive: true }));

const GROUPS = [
  { name: "cat", classIndices: [0, 2] },
  { name: "dog", classIndices: [1, 3, 4] },
];

/** Numbers that differ, between -1 and 1. */
function weight(name: string, shape: readonly number[]): Weight {
  const length = shape.reduce((a, b) => a * b, 1);
  return { name, shape, values: Float32Array.from({ length }, (_, i) => Math.sin(7 * i + length)) };
}

function layer(className: string, name: string, rest: Partial<Layer>): Layer {
  return { className, name, config: {}, inputs: [], weights: [], ...rest };
}

/** A convolution of 8 × 8 pixels, its mean, and a head of six classes. */
function fineGraph(): LayerGraph {
  const layers = [
    layer("InputLayer", "images", { config: { batch_input_shape: [null, 8, 8, 3], dtype: "float32" } }),
    layer("Conv2D", "conv", {
      config: { filters: 4, kernel_size: [3, 3], padding: "same", activation: "relu", use_bias: true },
      inputs: ["images"],
      weights: [weight("kernel", [3, 3, 3, 4]), weight("bias", [4])],
    }),
    layer("GlobalAveragePooling2D", "pool", { inputs: ["conv"] }),
    layer("Dense", "predictions", {
      config: { units: 6, activation: "softmax", use_bias: true },
      inputs: ["pool"],
      weights: [weight("kernel", [4, 6]), weight("bias", [6])],
    }),
  ];
  return { kind: "layers", name: "small", layers, output: "predictions" };
}

function fineModel(graph: Model["graph"]): Model {
  const { head } = findHead(fineGraph());
  const input = { height: 8, width: 8, ...plainPreprocessing("tf", { inputSize: [8, 8] }) };
  return { source: "small.keras", format: "keras", labelSet: "imagenet-1k", input, head, graph };
}

const images = {
  pixels: Float32Array.from({ length: 3 * 8 * 8 * 3 }, (_, i) => 127 + 127 * Math.sin(i * i)),
  count: 3,
  height: 8,
  width: 8,
};

async function logitsOf(model: Model, engine: EngineName): Promise<readonly Float32Array[]> {
  await using classifier = await openClassifier(model, { engine });
  const { logits, count } = await classifier.forward(images);
  if (model.coarse) expect(classifier.head).toEqual(identityHead(GROUPS.length));
  const width = logits.length / count;
  return Array.from({ length: count }, (_, image) => logits.slice(image * width, (image + 1) * width));
}

/** `softmax of the mean of z_c over c in G`, from the fine logits. */
async function expected(): Promise<readonly number[]> {
  const rows = await logitsOf(fineModel(fineGraph()), "onnxruntime");
  return rows.flatMap((z) => {
    const means = GROUPS.map(
      ({ classIndices }) =>
        classIndices.reduce((sum, c) => sum + (z[c] ?? Number.NaN), 0) / classIndices.length,
    );
    return [...softmax(Float32Array.from(means))];
  });
}

/** Every kind of graph with every format that can hold it. */
const WAYS = [
  ...[".keras", ".h5", "", ".onnx"].map((form) => ["layers", form] as const),
  ["onnx", ".onnx"] as const,
];

async function writtenAndRead(kind: string, form: string): Promise<Model> {
  const fine = fineModel(kind === "layers" ? fineGraph() : layerGraphToOnnx(fineGraph()));
  const coarse = replaceModelHead(fine, averageColumns(fine.head, GROUPS), {
    groups: GROUPS,
    rule: "head-average",
  });
  const path = join(folder, `${kind}${form}`);
  await writeModel(coarse, path);
  return readModel(path);
}

async function probabilities(model: Model, engine: EngineName): Promise<readonly number[]> {
  return (await logitsOf(model, engine)).flatMap((row) => [...softmax(row)]);
}

describe("openClassifier on a coarse model, written and read back", () => {
  it.each(WAYS)("gives the rule's probabilities in onnxruntime: from %s to %s", async (kind, form) => {
    const model = await writtenAndRead(kind, form);
    expect(await probabilities(model, "onnxruntime")).toBeWithin(await expected(), 1e-5);
  });
});

describeWithTfjsNode("openClassifier on a coarse model, written and read back", () => {
  it.each(WAYS.filter(([, form]) => form !== ".onnx"))(
    "gives the rule's probabilities in tfjs-node: from %s to %s",
    async (kind, form) => {
      const model = await writtenAndRead(kind, form);
      expect(await probabilities(model, "tfjs-node")).toBeWithin(await expected(), 1e-5);
    },
  );
});
