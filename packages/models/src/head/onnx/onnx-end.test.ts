import "@coarse/testing";
import { type Activations, type Head, prepareRule } from "@coarse/core";
import { classScores } from "@coarse/core/internal";
import { describe, expect, it } from "vitest";
import { encodeOnnx } from "../../formats/onnx/encode-onnx.ts";
import { node } from "../../formats/onnx/protobuf/nodes.ts";
import { type ForeignEnd, foreignEnds } from "../../testing/onnx/foreign-ends.ts";
import { CLASSES, FEATURES, foreignModel, images, logitsOf } from "../../testing/onnx/onnx-models.ts";
import { runOnnx, runOnnxOnce } from "../../testing/onnx/run-onnx.ts";
import { modelOf } from "../../testing/rule-models.ts";
import { withRulePlan } from "../with-rule-plan.ts";
import { activationsOnnx } from "./activations-onnx.ts";
import { onnxEnd } from "./onnx-end.ts";

const TOLERANCE = 2e-6;
const groups = [
  { name: "a", classIndices: [0, 3] },
  { name: "b", classIndices: [1] },
];

/** What ONNX Runtime itself gives, as the scores of classes that it means: probabilities, or each class's own. */
async function ownScores({ tail, outputs }: ForeignEnd): Promise<readonly number[]> {
  const { values } = await runOnnxOnce(encodeOnnx(foreignModel(tail)), images);
  if (outputs === "probabilities" || outputs === "independent") return [...values];
  return rowsOf(values).flatMap((row) => [...classScores(row, {})]);
}

async function activationsOf(tail: ForeignEnd["tail"]): Promise<Activations> {
  const { bytes, featuresName, logitsName } = activationsOnnx(foreignModel(tail));
  const { [featuresName]: features, [logitsName]: logits } = await runOnnx(bytes, images);
  if (!features || !logits) throw new Error("Expected features and logits");
  return { features: features.values, logits: logits.values, count: 2 };
}

function rowsOf(values: Float32Array): readonly Float32Array[] {
  return [0, 1].map((image) => values.subarray(image * CLASSES, (image + 1) * CLASSES));
}

function scoresOf({ logits }: Activations, head: Head): readonly number[] {
  return rowsOf(logits).flatMap((row) => [...classScores(row, head)]);
}

it("says of a single output that it scores no classes", () => {
  const weights = { one: { shape: [FEATURES, 1], values: new Float32Array(FEATURES) } };
  const nodes = [node("MatMul", { inputs: ["flat", "one"], output: "scores" })];
  expect(() => onnxEnd(foreignModel({ nodes, weights }))).toThrow(
    /gives no score for each class: it has one output/,
  );
});

describe.each(Object.entries(foreignEnds))("onnxEnd: %s", (_, end) => {
  it("knows what the output says, and the linear layer where there is one", async () => {
    const { head, outputs } = onnxEnd(foreignModel(end.tail));
    const activations = await activationsOf(end.tail);
    expect(outputs).toBe(end.outputs);
    expect(head.isIdentity).toBe(end.features === undefined ? true : undefined);
    expect(scoresOf(activations, head)).toBeWithin(await ownScores(end), TOLERANCE);
    if (end.features === undefined) return;
    expect(head.featureCount).toBe(end.features);
    expect(logitsOf([...activations.features], head)).toBeWithin(activations.logits, 1e-5);
  });

  it("leaves with any rule that it allows, and its own scores beside", async () => {
    const model = foreignModel(end.tail);
    const { head } = onnxEnd(model);
    const rules = ["sum", "mean", "max", "weighted:0.5", "argmax"] as const;
    for (const rule of head.isIdentity ? rules : ([...rules, "head-average", "second-order"] as const))
      for (const other of [{}, undefined]) {
        const prepared = prepareRule(rule, { head, groups, ...(other && { other }) });
        const { probabilities } = prepared.apply(await activationsOf(end.tail));
        const made = withRulePlan(modelOf(model, head), prepared.plan(), { groups, rule, fine: true });
        if (made.graph.kind !== "onnx") throw new Error("Expected an ONNX graph");
        const outputs = await runOnnx(encodeOnnx(made.graph), images);
        expect(outputs.probabilities?.values).toBeWithin(probabilities, TOLERANCE);
        expect(outputs.fine_probabilities?.values).toBeWithin(await ownScores(end), TOLERANCE);
      }
  });
});
