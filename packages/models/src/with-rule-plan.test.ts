import "@coarse/testing";
import { calibratedRule, findRule, type Head, prepareWithOther, type Rule, rules } from "@coarse/core";
import { describe, expect, it } from "vitest";
import { findHead } from "./layers/head/find-head.ts";
import { toTfjsArtifacts } from "./layers/tfjs-artifacts.ts";
import type { CoarseOutputs, Model } from "./model.ts";
import { layerGraphToOnnx } from "./onnx/convert/layer-graph-to-onnx.ts";
import { encodeOnnx } from "./onnx/encode-onnx.ts";
import { readOnnxHead } from "./onnx/head/read-onnx-head.ts";
import type { OnnxGraph } from "./onnx/onnx-graph.ts";
import { layer } from "./testing/graph.ts";
import { foreignHeads } from "./testing/onnx/foreign-heads.ts";
import { seededNumbers, seededWeight } from "./testing/onnx/numbers.ts";
import {
  FEATURES,
  featuresOf,
  foreignModel,
  logitsOf,
  pictures,
  softmaxOf,
} from "./testing/onnx/onnx-models.ts";
import { runOnnx } from "./testing/onnx/run-onnx.ts";
import { predictAllTfjs } from "./testing/predict-tfjs.ts";
import type { LayerGraph } from "./types.ts";
import { withRulePlan } from "./with-rule-plan.ts";

const CLASSES = 14;
const IMAGES = seededNumbers([3, 4, 4, 5], { seed: 9, low: -4, high: 4 });
const GROUPS = [
  { name: "many", classIndices: [0, 2, 5, 6, 9, 11, 13] },
  { name: "one", classIndices: [3] },
  { name: "some", classIndices: [1, 4, 12] },
];
const NAMES = [...Object.values(rules).map(({ name }) => name), "prototypes:3", "weighted:0.5"] as const;
const TOLERANCE = 1e-5;

/** Images of five channels, averaged, and a head of 14 classes in one of two forms. */
function graphWith(head: "Dense" | "Conv2D"): LayerGraph {
  const start = [
    layer("InputLayer", "images", { config: { batch_input_shape: [null, 4, 4, 5], dtype: "float32" } }),
    layer("GlobalAveragePooling2D", "pool", { inputs: ["images"] }),
  ];
  const [kernel, bias] = [
    seededWeight("kernel", [5, CLASSES], { low: -4, high: 4 }),
    seededWeight("bias", [CLASSES]),
  ];
  const dense = layer("Dense", "predictions", {
    config: { units: CLASSES, activation: "softmax", use_bias: true },
    inputs: ["pool"],
    weights: [kernel, bias],
  });
  if (head === "Dense")
    return { kind: "layers", name: "small", output: "predictions", layers: [...start, dense] };
  const convolution = layer("Conv2D", "conv_preds", {
    config: { filters: CLASSES, kernel_size: [1, 1], padding: "same", activation: "linear", use_bias: true },
    inputs: ["pixel"],
    weights: [{ ...kernel, shape: [1, 1, 5, CLASSES] }, bias],
  });
  return {
    kind: "layers",
    name: "small",
    output: "flat",
    layers: [
      ...start,
      layer("Reshape", "pixel", { config: { target_shape: [1, 1, 5] }, inputs: ["pool"] }),
      convolution,
      layer("Reshape", "flat", { config: { target_shape: [CLASSES] }, inputs: ["conv_preds"] }),
    ],
  };
}

function modelOf(graph: LayerGraph | OnnxGraph, head: Head): Model {
  const input = { height: 4, width: 4, preprocessing: "none" } as const;
  return { source: "small", format: "keras", labelSet: "imagenet-1k", input, head, graph };
}

/** Means of the channels: what both graphs' heads read. */
function features(): number[] {
  return Array.from({ length: 15 }, (_, cell) => {
    const [image, channel] = [Math.floor(cell / 5), cell % 5];
    let sum = 0;
    for (let pixel = 0; pixel < 16; pixel++) sum += IMAGES.values[image * 80 + pixel * 5 + channel] ?? 0;
    return sum / 16;
  });
}

interface Wish {
  readonly temperature?: number;
  readonly other?: true;
}
const WISHES: readonly (readonly [string, Wish])[] = [
  ["as it is", {}],
  ["with a temperature of 2.5", { temperature: 2.5 }],
  ["with other", { other: true }],
  ["with other and a temperature of 0.4", { other: true, temperature: 0.4 }],
];

function preparedWith(rule: Rule, head: Head, { temperature = 1, other }: Wish) {
  const calibrated = rule === "argmax" ? findRule(rule) : calibratedRule(findRule(rule), temperature);
  return other ? prepareWithOther(calibrated, { head, groups: GROUPS }) : calibrated.prepare(head, GROUPS);
}

describe.each(["Dense", "Conv2D"] as const)("with a %s head", (form) => {
  const graph = graphWith(form);
  const { head } = findHead(graph);
  const fine = Float32Array.from(logitsOf(features(), head));

  describe.each(WISHES)("%s", (_, wish) => {
    it.each(NAMES)("%s: TensorFlow.js and ONNX Runtime give what the rule gives", async (rule) => {
      const prepared = preparedWith(rule, head, wish);
      const { probabilities } = prepared.apply({ features: new Float32Array(), logits: fine, count: 3 });
      const made = withRulePlan(modelOf(graph, head), prepared.plan(), { groups: GROUPS, rule });
      if (made.graph.kind !== "layers") throw new Error("Expected layers");
      const [inTfjs] = await predictAllTfjs(toTfjsArtifacts(made.graph), IMAGES);
      expect(inTfjs?.shape).toEqual([3, prepared.labels.length]);
      expect(inTfjs?.values).toBeWithin(probabilities, TOLERANCE);
      const inOnnx = await runOnnx(encodeOnnx(layerGraphToOnnx(made.graph)), IMAGES);
      expect(Object.keys(inOnnx)).toEqual(["probabilities"]);
      expect(inOnnx.probabilities?.values).toBeWithin(probabilities, TOLERANCE);
    });
  });

  it.each(["average", "max"] as const)("%s: fine classes as a second output", async (rule) => {
    const prepared = findRule(rule).prepare(head, GROUPS);
    const { probabilities } = prepared.apply({ features: new Float32Array(), logits: fine, count: 3 });
    const coarse: CoarseOutputs = { groups: GROUPS, rule, fine: true };
    const made = withRulePlan(modelOf(graph, head), prepared.plan(), coarse);
    if (made.graph.kind !== "layers") throw new Error("Expected layers");
    const outputs = await predictAllTfjs(toTfjsArtifacts(made.graph), IMAGES);
    expect(outputs.map(({ shape }) => shape)).toEqual([
      [3, 3],
      [3, CLASSES],
    ]);
    expect(outputs[0]?.values).toBeWithin(probabilities, TOLERANCE);
    expect(outputs[1]?.values).toBeWithin(softmaxOf([...fine], CLASSES), TOLERANCE);
    const inOnnx = Object.values(await runOnnx(encodeOnnx(layerGraphToOnnx(made.graph)), IMAGES));
    expect(inOnnx.map(({ values }) => [...values])).toHaveLength(2);
    expect(inOnnx[0]?.values).toBeWithin(outputs[0]?.values ?? [], TOLERANCE);
    expect(inOnnx[1]?.values).toBeWithin(outputs[1]?.values ?? [], TOLERANCE);
  });
});

describe("behind the heads of other programs", () => {
  const groups = [
    { name: "a", classIndices: [0, 3] },
    { name: "b", classIndices: [1] },
  ];

  it.each(Object.entries(foreignHeads))("%s: probabilities of groups and of classes", async (_, tail) => {
    const foreign = foreignModel(tail);
    const head = readOnnxHead(foreign);
    const logits = Float32Array.from(logitsOf(featuresOf(pictures), head));
    for (const rule of ["average", "sum", "max", "second-order"] as const) {
      const prepared = prepareWithOther(findRule(rule), { head, groups });
      const expected = prepared.apply({ features: new Float32Array(), logits, count: 2 }).probabilities;
      const made = withRulePlan(modelOf(foreign, head), prepared.plan(), { groups, rule, fine: true });
      if (made.graph.kind !== "onnx") throw new Error("Expected an ONNX graph");
      const outputs = await runOnnx(encodeOnnx(made.graph), pictures);
      expect(Object.keys(outputs)).toEqual(["probabilities", "fine_probabilities"]);
      expect(outputs.probabilities?.shape).toEqual([2, 3]);
      expect(outputs.probabilities?.values).toBeWithin(expected, TOLERANCE);
      expect(outputs.fine_probabilities?.values).toBeWithin(
        softmaxOf([...logits], head.classCount),
        TOLERANCE,
      );
    }
  });

  it("keeps nothing of the old head where only the rule is wanted", () => {
    const [tail] = Object.values(foreignHeads);
    if (!tail) throw new Error("Expected a head");
    const foreign = foreignModel(tail);
    const head = readOnnxHead(foreign);
    const plan = findRule("sum").prepare(head, groups).plan();
    const made = withRulePlan(modelOf(foreign, head), plan, { groups, rule: "sum" });
    if (made.graph.kind !== "onnx") throw new Error("Expected an ONNX graph");
    expect(made.graph.graph.initializer.map((tensor) => [tensor.name, ...tensor.dims.map(Number)])).toEqual([
      ["coarse_columns/0/kernel", FEATURES, 3],
      ["coarse_columns/0/bias", 3],
      ["probabilities/kernel", 3, 2],
    ]);
  });
});
