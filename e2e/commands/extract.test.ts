import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWithShared, readNpy, shared } from "@coarse/testing";
import * as tf from "@tensorflow/tfjs";
import "@tensorflow/tfjs-backend-wasm";
import * as ort from "onnxruntime-node";
import { afterAll, beforeAll, expect, it } from "vitest";
import { coarse } from "../coarse.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse-extract-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const groups = ["--groups", "cat,dog"];
const models = [
  "mobilenet_v2_1.0_224.keras",
  "mobilenet_v2_1.0_224.onnx",
  "mobilenet_v2_1.0_224_tfjs_layers",
];
/** The photos whose resized pixels are golden, in the order of that file. */
const imageFolder = ["Cat/1.jpg", "Cat/10.jpg", "Dog/1.JPG", "Dog/3.JPG"];

/** The golden pixels as MobileNetV2 takes them, `[4, 224, 224, 3]`, -1 to 1. */
function input(): Float32Array {
  return readNpy(shared("golden/petimages.first4.resized.npy")).values.map((value) => value / 127.5 - 1);
}

/** Golden probabilities of cat and dog for those four photos, row by row. */
function expected(): number[] {
  const golden = JSON.parse(readFileSync(shared("golden/petimages.json"), "utf8"));
  const rows: number[][] = golden.accurateDct.strategies.hyponyms.probabilities;
  return imageFolder.flatMap((image) => rows[golden.files.indexOf(`PetImages/${image}`)] ?? []);
}

async function extract(model: string, out: string): Promise<void> {
  const { code, stderr } = await coarse([
    "extract",
    "--model",
    shared(`models/${model}`),
    ...groups,
    "--out",
    out,
  ]);
  expect(stderr).not.toMatch(/error/);
  expect(code).toBe(0);
}

async function runOnnx(path: string): Promise<Float32Array> {
  const session = await ort.InferenceSession.create(path);
  const [inputName = "", outputName = ""] = [...session.inputNames, ...session.outputNames];
  const results = await session.run({ [inputName]: new ort.Tensor("float32", input(), [4, 224, 224, 3]) });
  await session.release();
  const values = results[outputName]?.data;
  if (!(values instanceof Float32Array)) throw new Error("Expected float32 probabilities");
  return values;
}

describeWithShared("coarse extract: the model in plain ONNX Runtime", () => {
  it.each(models)("gives the golden probabilities, from %s", async (model) => {
    const path = join(scratch, `${model}.coarse.onnx`);
    await extract(model, path);
    expect(await runOnnx(path)).toBeWithin(expected(), 0.001);
  });

  it("leaves the model that was there when it can't write a new one", async () => {
    const path = join(scratch, "kept.onnx");
    await extract("mobilenet_v2_1.0_224.onnx", path);
    const before = readFileSync(path);
    const args = ["extract", "--model", shared("models/mobilenet_v2_1.0_224.onnx"), "--groups", "cat,kat"];
    expect((await coarse([...args, "--out", path])).code).toBe(2);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(scratch).filter((name) => name.includes("kept"))).toEqual(["kept.onnx"]);
  });
});

describeWithShared("coarse extract: the model in plain TensorFlow.js", () => {
  const folder = join(scratch, "tfjs");
  const server = createServer((request, response) =>
    response.end(readFileSync(join(folder, request.url ?? ""))),
  );
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
  afterAll(() => server.close());

  it("gives the golden probabilities with a head of 2,562 numbers", async () => {
    await extract("mobilenet_v2_1.0_224.keras", folder);
    const { port } = server.address() as AddressInfo;
    // plain JavaScript would take ten seconds
    expect(await tf.setBackend("wasm")).toBe(true);
    const model = await tf.loadLayersModel(`http://127.0.0.1:${port}/model.json`);
    const head = model.layers.at(-1);
    expect(head?.countParams()).toBe(2562);
    const output = model.predict(tf.tensor4d(input(), [4, 224, 224, 3]));
    if (!(output instanceof tf.Tensor)) throw new Error("Expected one output");
    expect(output.shape).toEqual([4, 2]);
    expect(await output.data()).toBeWithin(expected(), 0.001);
  });
});
