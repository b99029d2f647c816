import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plainPreprocessing, scalings, softmax } from "@coarse/core";
import { loadImage } from "@coarse/data";
import { type ReadModelOptions, readModel } from "@coarse/models";
import { openClassifier } from "@coarse/runtime";
import { describeWithShared, project, shared } from "@coarse/testing";
import { afterAll, describe, expect, it } from "vitest";
import { coarse, coarseJson, coarseProcess } from "../coarse.ts";
import type { EvaluationJson } from "../evaluation-json.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse preprocessing "));
afterAll(() => rmSync(scratch, { recursive: true }));

const animals = project("fixtures/photos");
const model = project("fixtures/tiny.keras");
const groups = ["--groups", "cat,dog"];

interface Told extends EvaluationJson {
  readonly model: EvaluationJson["model"] & {
    readonly preprocessing: { readonly origins: Readonly<Record<string, string>> };
  };
}

const evaluate = (...args: readonly string[]) =>
  coarseJson<Told>(["evaluate", animals, ...groups, ...args, "--no-cache"]);
const probabilities = ({ predictions }: EvaluationJson) => predictions.map((own) => own.probabilities);

/** A file of JSON for the command. */
function file(name: string, value: unknown): string {
  const path = join(scratch, name);
  writeFileSync(path, JSON.stringify(value));
  return path;
}

/** The tiny network in a folder of its own, with a configuration beside it. */
function beside(name: string, config: unknown): string {
  mkdirSync(join(scratch, name));
  copyFileSync(model, join(scratch, name, "tiny.keras"));
  file(join(name, "preprocessor_config.json"), config);
  return join(scratch, name, "tiny.keras");
}

describe("preprocessing that is found with the model", () => {
  it("is told whole, and means the same where it is given back", async () => {
    const found = await evaluate("--model", model);
    const { preprocessing } = found.model;
    expect(preprocessing).toMatchObject({ ...scalings.tf, decode: "fast-dct", layout: "NHWC" });
    expect(preprocessing.origins).toMatchObject({
      rescale: "name",
      inputSize: "graph",
      "resize.mode": "assumed",
    });
    const given = await evaluate("--model", model, "--preprocessing", file("again.json", preprocessing));
    expect(probabilities(given)).toEqual(probabilities(found));
    expect(given.model.preprocessing.origins).toMatchObject({ rescale: "option", "resize.mode": "option" });
  });

  it("is told in a line", async () => {
    const { stdout } = await coarse(["evaluate", animals, "--model", model, ...groups]);
    expect(stdout).toMatch(
      /^pixels: 32 × 32 \(graph\), stretched, bilinear \(assumed\), tf: rgb, x\/127.5 − 1 \(name\), fast DCT \(format\)$/m,
    );
  });

  it("is that of a configuration beside it before that of a name", async () => {
    const config = { image_processor_type: "ViTImageProcessor", size: 32, resample: 3 };
    const found = await evaluate("--model", beside("vit", config));
    expect(found.model.preprocessing).toMatchObject({
      decode: "accurate-dct",
      resize: { interpolation: "bicubic", antialias: true },
      origins: { rescale: "preprocessor_config.json" },
    });
    const parts = ["--rescale=1/255", "--mean=0.5", "--std=0.5", "--interpolation=bicubic", "--antialias"];
    const said = await evaluate("--model", model, ...parts);
    expect(probabilities(said)).toEqual(probabilities(found));
    expect(said.model.preprocessing.origins).toMatchObject({ mean: "option", channels: "assumed" });
  });

  it("counts in the activation cache, also where the configuration changes", async () => {
    const path = beside("cached", { image_processor_type: "ViTImageProcessor", size: 32 });
    const { COARSE_NO_CACHE: _, ...others } = process.env;
    const env = { ...others, COARSE_CACHE: join(scratch, "cache") };
    const run = async (...args: readonly string[]) =>
      (await coarseProcess(["evaluate", animals, "--model", path, ...groups, ...args], { env })).stdout;
    await run();
    expect(await run()).toContain("6 images from the cache");
    for (const option of [
      "--mean=0.4",
      "--std=0.4",
      "--channels=bgr",
      "--resize=shortest-edge:40",
      "--dct=fast",
    ])
      expect(await run(option), option).not.toContain("from the cache");
    file("cached/preprocessor_config.json", {
      image_processor_type: "ViTImageProcessor",
      size: 32,
      resample: 0,
    });
    expect(await run()).not.toContain("from the cache");
  });
});

describe("preprocessing in a model that is written", () => {
  it.each(["a.keras", "a.h5", "a.onnx", "a"])("is read back from %s", async (name) => {
    const out = join(scratch, name);
    const options = [
      "--preprocessing=caffe",
      "--resize=shortest-edge:40",
      "--interpolation=hamming",
      "--antialias",
    ];
    const { code, stderr } = await coarse(["extract", "--model", model, ...groups, ...options, "--out", out]);
    expect([code, stderr]).toEqual([0, ""]);
    const { input } = await readModel(out);
    expect(input.preprocessing).toMatchObject({
      ...scalings.caffe,
      resize: { mode: "shortest-edge", size: 40, interpolation: "hamming", antialias: true },
    });
    expect(input.origins).toMatchObject({
      rescale: "metadata",
      "resize.size": "metadata",
      decode: "metadata",
    });
    const here = await evaluate("--model", model, ...options);
    const there = await coarseJson<Told>(["evaluate", animals, "--model", out, "--no-cache"]);
    expect(probabilities(there)[0]?.[0]).toBeCloseTo(probabilities(here)[0]?.[0] ?? Number.NaN, 5);
  });
});

describe("preprocessing that can't be", () => {
  it.each([
    [["--preprocessing", "imagenet"], "There is no preprocessing imagenet: choose one of tf, torch,"],
    [["--preprocessing", "none.json"], "Can't read the preprocessing in none.json (ENOENT)"],
    [["--rescale", "0"], "Give a number above 0, such as 1/255"],
    [
      ["--input-size", "64"],
      "The network takes 32 × 32 pixels and no others, but 64 × 64 were asked for: leave the input size out",
    ],
    [["--interpolation", "area", "--antialias"], "There is no area interpolation with antialiasing"],
    [["--crop-to-aspect-ratio", "--resize", "pad"], "cannot be used with"],
  ])("%j is an error in one line", async (args, message) => {
    const { code, stderr } = await coarse(["evaluate", animals, "--model", model, ...groups, ...args]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^error: [^\n]+\n$/)]);
    expect(stderr).toContain(message);
  });

  it("is a configuration that nobody understands, unless another is given", async () => {
    const path = beside("owl", { image_processor_type: "OwlViTImageProcessor" });
    const { code, stderr } = await coarse(["evaluate", animals, "--model", path, ...groups]);
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining("OwlViTImageProcessor is none of ViT, DeiT,"),
    ]);
    const { preprocessing } = plainPreprocessing("tf", { inputSize: [32, 32] });
    await evaluate("--model", path, "--preprocessing", file("plain.json", preprocessing));
  });
});

type TopFive = readonly (readonly [classIndex: number, probability: number])[];

/** The largest difference from what ONNX Runtime in Python gives. */
async function furthest(
  path: string,
  options: ReadModelOptions,
  expected: readonly TopFive[],
  pixels: string,
) {
  const found = await readModel(path, options);
  const { height, width } = found.input;
  await using classifier = await openClassifier(found);
  const differences: number[] = [];
  // what stands for no class is left out
  const first = found.dropped ? 1 : 0;
  for (const [place, top] of expected.entries()) {
    const { logits } = await classifier.forward(
      await loadImage(shared(`${pixels}/${place}.png`), { height, width }),
    );
    const scores = softmax(logits);
    for (const [index, probability] of top)
      differences.push(Math.abs((scores[index - first] ?? 0) - probability));
  }
  return Math.max(...differences);
}

describeWithShared("networks of others", () => {
  const expected = (kind: string) =>
    JSON.parse(readFileSync(shared(`cases/${kind}/expected-top5.json`), "utf8"));

  it("get pixels of 0 to 1 by a name", async () => {
    const path = shared("cases/models/hub01.onnx");
    const top = expected("models")["hub01.onnx"];
    expect(await furthest(path, { preprocessing: "unit" }, top, "cases/models/px")).toBeLessThan(1e-4);
  });

  it("get pixels of 0 to 1 where their graph tells", async () => {
    const path = shared("cases/models/hub01.onnx");
    const top = expected("models")["hub01.onnx"];
    expect((await readModel(path)).input.origins.rescale).toBe("graph");
    expect(await furthest(path, {}, top, "cases/models/px")).toBeLessThan(1e-4);
  });

  it("are read as their repository says, from the folder above onnx", async () => {
    mkdirSync(join(scratch, "hub/onnx"), { recursive: true });
    const path = join(scratch, "hub/onnx/model.onnx");
    copyFileSync(shared("cases/onnx/plain.onnx"), path);
    copyFileSync(
      shared("cases/hf-pets/preprocessor_config.json"),
      join(scratch, "hub/preprocessor_config.json"),
    );
    const { input } = await readModel(path);
    expect(input.origins.rescale).toBe("preprocessor_config.json");
    const { top5 } = expected("onnx")["plain.onnx"];
    expect(await furthest(path, {}, top5, "cases/onnx/px")).toBeLessThan(1e-4);
  });
});
