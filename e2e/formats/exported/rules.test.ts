import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ruleNames } from "@coarse/core";
import { listImageFolder, loadBatches } from "@coarse/data";
import { describeWithReference, project, runPython } from "@coarse/testing";
import * as tf from "@tensorflow/tfjs";
import * as ort from "onnxruntime-node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { coarse, coarseJson } from "../../coarse.ts";
import type { EvaluationJson } from "../../evaluation-json.ts";

const SIZE = 32;
const TOLERANCE = 1e-5;
const imageFolder = project("fixtures/photos");
const model = ["--model", project("fixtures/tiny.keras"), "--groups", "cat,dog"];
/** Every rule that `--rule` knows, those with a parameter at one of its values. */
const rules = ruleNames.map((name) => name.replace(":M", ":3").replace(":R", ":2").replace(":W", ":0.5"));
const choices = [
  ...rules.map((rule) => ["--rule", rule]),
  ["--rule", "mean", "--other", "--threshold", "0.3"],
];

const scratch = mkdtempSync(join(tmpdir(), "coarse-rules-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const pathOf = (choice: readonly string[], ending: string) =>
  join(scratch, `${choice.join("").replaceAll(/\W+/g, "-")}${ending}`);

/** The pictures as the model takes them, `[6, 32, 32, 3]`, -1 to 1, in the order of `evaluate`. */
async function readImages(): Promise<{ readonly values: Float32Array; readonly count: number }> {
  const { images } = await listImageFolder(imageFolder);
  const values: number[] = [];
  for await (const { pixels } of loadBatches(images, { height: SIZE, width: SIZE, batchSize: images.length }))
    for (const value of pixels) values.push(value / 127.5 - 1);
  return { values: Float32Array.from(values), count: images.length };
}

async function extract(choice: readonly string[], ending: string): Promise<void> {
  const run = await coarse(["extract", ...model, ...choice, "--out", pathOf(choice, ending)]);
  expect(run).toMatchObject({ code: 0, stderr: "" });
}

async function inOnnxRuntime(path: string, input: ort.Tensor): Promise<Float32Array> {
  const session = await ort.InferenceSession.create(path);
  const results = await session.run({ [session.inputNames[0] ?? ""]: input });
  await session.release();
  const values = results[session.outputNames[0] ?? ""]?.data;
  if (!(values instanceof Float32Array)) throw new Error("Expected float32 probabilities");
  return values;
}

/** A TensorFlow.js model as any program reads it from a folder of one shard. */
async function inTensorFlowJs(folder: string, input: tf.Tensor): Promise<Float32Array> {
  const { modelTopology, weightsManifest } = JSON.parse(readFileSync(join(folder, "model.json"), "utf8"));
  const { buffer, byteOffset, byteLength } = readFileSync(join(folder, weightsManifest[0].paths[0]));
  const artifacts = { modelTopology, weightSpecs: weightsManifest[0].weights };
  const loaded = await tf.loadLayersModel(
    tf.io.fromMemory({ ...artifacts, weightData: buffer.slice(byteOffset, byteOffset + byteLength) }),
  );
  const output = loaded.predict(input);
  if (!(output instanceof tf.Tensor)) throw new Error("Expected one output");
  return Float32Array.from(await output.data());
}

function inKeras(paths: readonly string[], pixels: unknown): number[][][] {
  const script = join(import.meta.dirname, "predict.py");
  return JSON.parse(runPython(script, { input: JSON.stringify({ pixels, models: paths }) }).toString());
}

describe("coarse evaluate and extract: what evaluate prints and what the exported model gives", () => {
  let shape: [number, number, number, number];
  let values: Float32Array;
  const evaluated = new Map<string, number[]>();
  const expected = (choice: readonly string[]) => evaluated.get(choice.join(" ")) ?? [];

  beforeAll(async () => {
    const inputs = await readImages();
    values = inputs.values;
    shape = [inputs.count, SIZE, SIZE, 3];
    for (const choice of choices) {
      const { predictions } = await coarseJson<EvaluationJson>([
        "evaluate",
        imageFolder,
        ...model,
        ...choice,
      ]);
      evaluated.set(
        choice.join(" "),
        predictions.flatMap(({ probabilities }) => probabilities),
      );
    }
  }, 120_000);

  it("differ from rule to rule", () => {
    expect(new Set([...evaluated.values()].map((own) => own.map((p) => p.toFixed(4)).join())).size).toBe(
      choices.length,
    );
  });

  it.each(choices.map((choice) => [choice]))("are equal in plain ONNX Runtime: %j", async (choice) => {
    await extract(choice, ".onnx");
    const input = new ort.Tensor("float32", values, shape);
    expect(await inOnnxRuntime(pathOf(choice, ".onnx"), input)).toBeWithin(expected(choice), TOLERANCE);
  });

  it.each(choices.map((choice) => [choice]))("are equal in plain TensorFlow.js: %j", async (choice) => {
    await extract(choice, "");
    const found = await inTensorFlowJs(pathOf(choice, ""), tf.tensor4d(values, shape));
    expect(found).toBeWithin(expected(choice), TOLERANCE);
  });

  describeWithReference("with the pinned Keras", () => {
    it("are equal for each rule", async () => {
      for (const choice of choices) await extract(choice, ".keras");
      const pixels = await tf.tensor4d(values, shape).array();
      const found = inKeras(
        choices.map((choice) => pathOf(choice, ".keras")),
        pixels,
      );
      for (const [i, choice] of choices.entries())
        expect(found[i]?.flat(), choice.join(" ")).toBeWithin(expected(choice), TOLERANCE);
    }, 180_000);
  });
});
