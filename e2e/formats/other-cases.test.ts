import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ImageBatch } from "@coarse/core";
import { classScores } from "@coarse/core/internal";
import { loadImage } from "@coarse/data";
import { type Model, modelToOnnx, readModel, writeModel } from "@coarse/models";
import { encodeOnnx } from "@coarse/models/internal";
import { extract } from "@coarse/pipeline";
import { openClassifier } from "@coarse/runtime";
import { describeWithShared, shared } from "@coarse/testing";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { afterAll, expect, it } from "vitest";
import { kerasCases, otherCases } from "./cases.ts";

const folder = mkdtempSync(join(tmpdir(), "coarse-ends-"));
afterAll(() => rmSync(folder, { recursive: true }));

type TopFive = readonly (readonly [classIndex: number, probability: number])[];

/** Other numbers of classes than ImageNet's. */
const OTHER_LABELS = ["classes10.onnx", "classes37.onnx"];

function expectedOf(kind: "models" | "onnx"): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(shared(`cases/${kind}/expected-top5.json`), "utf8"));
}

function expected(kind: "models" | "onnx", name: string): readonly TopFive[] {
  const all = JSON.parse(readFileSync(shared(`cases/${kind}/expected-top5.json`), "utf8"));
  return kind === "onnx" ? all[name].top5 : all[name];
}

async function images(kind: string, { input }: Model): Promise<readonly ImageBatch[]> {
  const { height, width } = input;
  return Promise.all([0, 1, 2].map((i) => loadImage(shared(`cases/${kind}/px/${i}.png`), { height, width })));
}

/** Pixels as the network takes them, by the definition of its preprocessing. */
function prepared({ pixels, height, width }: ImageBatch, model: Model, isFirst: boolean): Tensor {
  const { rescale, mean, std } = model.input.preprocessing;
  const scaled = pixels.map((value, at) => (value * rescale - (mean[at % 3] ?? 0)) / (std[at % 3] ?? 1));
  if (!isFirst) return new Tensor("float32", scaled, [1, height, width, 3]);
  const area = height * width;
  const planes = scaled.map((_, at) => scaled[(at % area) * 3 + Math.floor(at / area)] ?? 0);
  return new Tensor("float32", planes, [1, 3, height, width]);
}

/** The second output of a coarse model for each image. */
async function secondOutputs(model: Model, batches: readonly ImageBatch[]): Promise<readonly Float32Array[]> {
  const onnx = modelToOnnx(model);
  // int8 products are summed up in too few bits on some processors without it
  const extra = { session: { x64quantprecision: "1" } };
  const session = await InferenceSession.create(encodeOnnx(onnx), { extra });
  const [input = ""] = session.inputNames;
  const isFirst = Number(onnx.graph.input[0]?.type?.tensorType?.shape?.dim[1]?.dimValue) === 3;
  const rows: Float32Array[] = [];
  for (const batch of batches) {
    const outputs = await session.run({ [input]: prepared(batch, model, isFirst) });
    const { data } = outputs[session.outputNames[1] ?? ""] ?? {};
    if (!(data instanceof Float32Array)) throw new Error("Expected a second output of float32");
    rows.push(data);
  }
  await session.release();
  return rows;
}

/** Of 1,001 outputs the first one stands for no class, and is left out. */
const WITH_BACKGROUND = "hub01.onnx";

function expectTopFive(scores: ArrayLike<number>, name: string, wanted: TopFive = []): void {
  const first = name === WITH_BACKGROUND ? 1 : 0;
  expect(wanted).toHaveLength(5);
  for (const [index, probability] of wanted)
    expect(Math.abs((scores[index - first] ?? 0) - probability)).toBeLessThan(1e-4);
}

describeWithShared("cases of ONNX, and of networks that end in other things than a plain head", () => {
  it("with those of Keras are all that there are", () => {
    const listed = (kind: string) => otherCases.filter(([folder]) => folder === kind).map(([, name]) => name);
    expect([...kerasCases, ...listed("models")].sort()).toEqual(Object.keys(expectedOf("models")).sort());
    expect([...OTHER_LABELS, ...listed("onnx")].sort()).toEqual(Object.keys(expectedOf("onnx")).sort());
  });

  it.each(otherCases)("%s/%s gives what its own framework gives", async (kind, name, said) => {
    const { preprocessing, inputSize: [height, width] = [] } = said;
    const model = await readModel(shared(`cases/${kind}/${name}`), { preprocessing, height, width });
    await using classifier = await openClassifier(model);
    for (const [place, image] of (await images(kind, model)).entries()) {
      const { logits } = await classifier.forward(image);
      expectTopFive(classScores(logits, classifier.head), name, expected(kind, name)[place]);
    }
  });

  it.each(otherCases)("%s/%s leaves with its own scores as second output", async (kind, name, said) => {
    const { model: coarse } = await extract({
      ...{ model: shared(`cases/${kind}/${name}`), groups: "a=#1..9,b=#20..29", rule: "mean" },
      ...{ select: "hyponyms", engine: "onnxruntime", temperature: 1, threshold: 0.5, multiOutput: true },
      ...said,
    });
    const forms = coarse.graph.kind === "layers" ? [".keras", ".h5", "", ".onnx"] : [".onnx"];
    for (const form of forms) {
      const path = join(folder, `${name}${form}`);
      await writeModel(coarse, path);
      const read = await readModel(path);
      const scores = await secondOutputs(read, await images(kind, read));
      for (const [place, row] of scores.entries()) expectTopFive(row, name, expected(kind, name)[place]);
    }
  });
});
