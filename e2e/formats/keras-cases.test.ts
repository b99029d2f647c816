import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadImage } from "@coarse/data";
import { readModel, writeModel } from "@coarse/models";
import { extract } from "@coarse/pipeline";
import { openClassifier } from "@coarse/runtime";
import { describeWithReference, describeWithShared, referencePython, shared } from "@coarse/testing";
import * as tf from "@tensorflow/tfjs";
import * as ort from "onnxruntime-node";
import { afterAll, beforeAll, expect, it } from "vitest";
import { kerasCases } from "./cases.ts";

/** `[class index, probability]` of the five likeliest classes, for each of three images. */
type Top5 = readonly (readonly (readonly [number, number])[])[];

const TOLERANCE = 1e-4;
const IMAGES = [0, 1, 2];
const FORMS = [".keras", ".h5", ".onnx", ""];

const scratch = mkdtempSync(join(tmpdir(), "coarse-cases-"));
afterAll(() => rmSync(scratch, { recursive: true }));
const pathOf = (name: string) => shared(`cases/models/${name}`);
const written = (name: string, form: string) => join(scratch, `${name.replace(".", "-")}-coarse${form}`);

function expectTop5(scores: ArrayLike<number>, top5: Top5[number] = []): void {
  const found = top5.map(([index]) => scores[index] ?? 0);
  expect(top5).toHaveLength(5);
  expect(found).toBeWithin(
    top5.map(([, probability]) => probability),
    TOLERANCE,
  );
}

function softmax(logits: Float32Array): readonly number[] {
  const largest = logits.reduce((a, b) => Math.max(a, b));
  const powers = Array.from(logits, (logit) => Math.exp(logit - largest));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** The images as a network takes them, `[3, H, W, 3]`. */
async function imagesFor({ height, width }: { readonly height: number; readonly width: number }) {
  const images = await Promise.all(
    IMAGES.map((i) => loadImage(shared(`cases/models/px/${i}.png`), { height, width })),
  );
  const values = Float32Array.from(images.flatMap(({ pixels }) => [...pixels]));
  return { shape: [IMAGES.length, height, width, 3] as [number, number, number, number], values };
}

async function lastOfOnnx(path: string, { shape, values }: Awaited<ReturnType<typeof imagesFor>>) {
  const session = await ort.InferenceSession.create(path);
  const results = await session.run({
    [session.inputNames[0] ?? ""]: new ort.Tensor("float32", values, shape),
  });
  await session.release();
  return results[session.outputNames.at(-1) ?? ""]?.data as Float32Array;
}

async function lastOfTfjs(folder: string, { shape, values }: Awaited<ReturnType<typeof imagesFor>>) {
  const { modelTopology, weightsManifest } = JSON.parse(readFileSync(join(folder, "model.json"), "utf8"));
  const { buffer, byteOffset, byteLength } = readFileSync(join(folder, weightsManifest[0].paths[0]));
  const weightData = buffer.slice(byteOffset, byteOffset + byteLength);
  const artifacts = { modelTopology, weightSpecs: weightsManifest[0].weights, weightData };
  const model = await tf.loadLayersModel(tf.io.fromMemory(artifacts));
  const outputs = [model.predict(tf.tensor4d(values, shape))].flat();
  return Float32Array.from((await outputs.at(-1)?.data()) ?? []);
}

describeWithShared("cases of Keras and TensorFlow.js that went wrong", () => {
  const expected: Readonly<Record<string, Top5>> = {};

  beforeAll(() => {
    Object.assign(expected, JSON.parse(readFileSync(pathOf("expected-top5.json"), "utf8")));
  });

  it.each(kerasCases)("%s: gives what its own framework gives", async (name) => {
    const model = await readModel(pathOf(name));
    await using classifier = await openClassifier(model);
    for (const i of IMAGES) {
      const { height, width } = model.input;
      const { logits } = await classifier.forward(
        await loadImage(shared(`cases/models/px/${i}.png`), { height, width }),
      );
      expectTop5(softmax(logits), expected[name]?.[i]);
    }
  });

  async function writeForms(name: string): Promise<void> {
    const { model } = await extract({
      ...{ model: pathOf(name), groups: "cat,dog", rule: "mean", select: "hyponyms", engine: "onnxruntime" },
      ...{ multiOutput: true, temperature: 1, threshold: 0.5 },
    });
    for (const form of FORMS) await writeModel(model, written(name, form), { force: true });
  }

  it.each(kerasCases)("%s: its coarse model gives the fine classes as a second output", async (name) => {
    await writeForms(name);
    const { input } = await readModel(pathOf(name));
    const images = await imagesFor(input);
    const forms = {
      onnx: await lastOfOnnx(written(name, ".onnx"), images),
      tfjs: await lastOfTfjs(written(name, ""), images),
    };
    for (const scores of Object.values(forms))
      for (const i of IMAGES)
        expectTop5(
          scores.subarray((i * scores.length) / 3, ((i + 1) * scores.length) / 3),
          expected[name]?.[i],
        );
  });

  describeWithReference("with the pinned Keras", () => {
    it("each: the same from .keras and .h5", async () => {
      for (const name of kerasCases) {
        await writeForms(name);
        const { shape, values } = await imagesFor((await readModel(pathOf(name))).input);
        const pixels = await tf.tensor4d(values, shape).array();
        const models = [".keras", ".h5"].map((form) => written(name, form));
        const options = {
          input: JSON.stringify({ pixels, models }),
          maxBuffer: 2 ** 26,
          stdio: "pipe",
        } as const;
        const script = join(import.meta.dirname, "exported/predict.py");
        const found: number[][][] = JSON.parse(execFileSync(referencePython(), [script], options).toString());
        for (const outputs of found)
          for (const i of IMAGES) expectTop5(outputs[i] ?? [], expected[name]?.[i]);
      }
    }, 300_000);
  });
});
