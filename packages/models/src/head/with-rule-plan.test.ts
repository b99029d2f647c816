import "@coarse/testing";
import { findRule, prepareRule } from "@coarse/core";
import { describe, expect, it } from "vitest";
import { layerGraphToOnnx } from "../convert/to-onnx/layer-graph-to-onnx.ts";
import { encodeOnnx } from "../formats/onnx/encode-onnx.ts";
import { toTfjsArtifacts } from "../formats/tfjs/tfjs-artifacts.ts";
import { foreignHeads } from "../testing/onnx/foreign-heads.ts";
import {
  FEATURES,
  featuresOf,
  foreignModel,
  images,
  logitsOf,
  softmaxOf,
} from "../testing/onnx/onnx-models.ts";
import { runOnnx } from "../testing/onnx/run-onnx.ts";
import { predictAllTfjs } from "../testing/predict-tfjs.ts";
import { ADDITIONS, IMAGES, modelOf, RULES, ruleModel } from "../testing/rule-models.ts";
import { readOnnxHead } from "./onnx/read-onnx-head.ts";
import { withRulePlan } from "./with-rule-plan.ts";

const TOLERANCE = 1e-5;

describe.each(["Dense", "Conv2D"] as const)("withRulePlan behind a %s head", (form) => {
  describe.each(Object.entries(ADDITIONS))("%s", (_, added) => {
    it.each(RULES)("%s: TensorFlow.js and ONNX Runtime give what the rule gives", async (rule) => {
      const { graph, outputs, labels } = ruleModel(form, { rule, ...added });
      const inTfjs = await predictAllTfjs(toTfjsArtifacts(graph), IMAGES);
      const onnx = await runOnnx(encodeOnnx(layerGraphToOnnx(graph)), IMAGES);
      expect(onnx.probabilities?.shape).toEqual([3, labels.length]);
      for (const found of [inTfjs, Object.values(onnx)]) {
        expect(found).toHaveLength(outputs.length);
        for (const [i, { values }] of found.entries()) expect(values).toBeWithin(outputs[i] ?? [], TOLERANCE);
      }
    });
  });
});

describe("withRulePlan behind the heads of other programs", () => {
  const groups = [
    { name: "a", classIndices: [0, 3] },
    { name: "b", classIndices: [1] },
  ];

  it.each(Object.entries(foreignHeads))("%s: probabilities of groups and of classes", async (_, tail) => {
    const foreign = foreignModel(tail);
    const head = readOnnxHead(foreign);
    const logits = Float32Array.from(logitsOf(featuresOf(images), head));
    for (const rule of ["head-average", "sum", "max", "second-order"] as const) {
      const prepared = prepareRule(rule, { head, groups, other: {} });
      const expected = prepared.apply({ features: new Float32Array(), logits, count: 2 }).probabilities;
      const made = withRulePlan(modelOf(foreign, head), prepared.plan(), { groups, rule, fine: true });
      if (made.graph.kind !== "onnx") throw new Error("Expected an ONNX graph");
      const outputs = await runOnnx(encodeOnnx(made.graph), images);
      expect(Object.keys(outputs)).toEqual(["probabilities", "fine_probabilities"]);
      expect(outputs.probabilities?.shape).toEqual([2, 3]);
      expect(outputs.probabilities?.values).toBeWithin(expected, TOLERANCE);
      const fine = softmaxOf([...logits], head.classCount);
      expect(outputs.fine_probabilities?.values).toBeWithin(fine, TOLERANCE);
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
