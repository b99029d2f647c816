import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { averageColumns, scalings } from "@coarse/core";
import { describeWithShared, shared } from "@coarse/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UnsupportedFormatError } from "../errors.ts";
import { decodeOnnx } from "../formats/onnx/decode-onnx.ts";
import { readOnnxMetadata } from "../formats/onnx/onnx-metadata.ts";
import { toTfjsArtifacts } from "../formats/tfjs/tfjs-artifacts.ts";
import { withInputSize } from "../graph/graph-input.ts";
import { activationsLayers } from "../head/layers/activations-layers.ts";
import { replaceModelHead } from "../head/replace-model-head.ts";
import type { Model } from "../model.ts";
import { seededNumbers } from "../testing/onnx/numbers.ts";
import { runOnnxOnce } from "../testing/onnx/run-onnx.ts";
import { predictTfjs } from "../testing/predict-tfjs.ts";
import { loadTfjsFolder } from "../testing/tfjs-folder.ts";
import { readModel } from "./read-model.ts";
import { writeModel } from "./write-model.ts";

const GROUPS = [
  { name: "cat", synset: "cat.n.01", classIndices: [281, 282, 283, 284, 285, 286, 287] },
  { name: "pets at sea", classIndices: [148, 150, 151, 155] },
];
/** The network takes any size; this one keeps TensorFlow.js in plain JavaScript quick. */
const SIZE = { height: 64, width: 64 };
const IMAGES = seededNumbers([2, 64, 64, 3], { seed: 5 });

function coarseOf(model: Model): Model {
  return replaceModelHead(model, averageColumns(model.head, GROUPS), {
    groups: GROUPS,
    rule: "head-average",
  });
}

/** `softmax of the mean of z_c over c in G` for each image: the published rule, from the fine logits. */
function expectedProbabilities(logits: Float32Array): number[] {
  return [0, 1].flatMap((image) => {
    const z = GROUPS.map(({ classIndices }) => {
      const sum = classIndices.reduce((total, c) => total + (logits[image * 1000 + c] ?? Number.NaN), 0);
      return sum / classIndices.length;
    });
    const total = z.reduce((sum, value) => sum + Math.exp(value), 0);
    return z.map((value) => Math.exp(value) / total);
  });
}

describeWithShared("writeModel", () => {
  let folder: string;
  let model: Model;
  let expected: number[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "coarse-write-"));
    const read = await readModel(shared("models/mobilenet_v2_1.0_224.keras"));
    if (read.graph.kind !== "layers") throw new Error("Expected layers");
    model = { ...read, graph: withInputSize(read.graph, SIZE), input: { ...read.input, ...SIZE } };
    const { moreOutputs: _, ...fine } =
      activationsLayers(withInputSize(read.graph, SIZE))?.graph ?? read.graph;
    expected = expectedProbabilities((await predictTfjs(toTfjsArtifacts(fine), IMAGES)).values);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("keeps 2,562 numbers for the head of two groups", () => {
    const { kernel, bias } = coarseOf(model).head;
    expect(kernel.length + bias.length).toBe(2_562);
  });

  it("writes a folder that plain TensorFlow.js loads", async () => {
    const path = join(folder, "made", "tfjs");
    await writeModel(coarseOf(model), path);
    const names = ["group1-shard1of3.bin", "group1-shard2of3.bin", "group1-shard3of3.bin", "model.json"];
    expect(readdirSync(path).sort()).toEqual(names);
    expect(statSync(join(path, "group1-shard1of3.bin")).size).toBe(4 * 1024 * 1024);
    const { values, shape } = await predictTfjs(loadTfjsFolder(path), IMAGES);
    expect(shape).toEqual([2, 2]);
    expect(values).toBeWithin(expected, 1e-5);
  });

  it("says in the folder what the outputs mean, without paths of this machine", async () => {
    const path = join(folder, "described");
    await writeModel(coarseOf(model), path);
    expect(JSON.parse(readFileSync(join(path, "model.json"), "utf8"))).toMatchObject({
      format: "layers-model",
      userDefinedMetadata: {
        source: "mobilenet_v2_1.0_224.keras",
        labelSet: "imagenet-1k",
        input: { height: 64, width: 64, preprocessing: { ...scalings.tf, decode: "fast-dct" } },
        rule: "head-average",
        groups: GROUPS,
      },
    });
  });

  it("writes ONNX that ONNX Runtime runs, with the same description", async () => {
    const path = join(folder, "coarse.onnx");
    await writeModel(coarseOf(model), path);
    const bytes = readFileSync(path);
    expect((await runOnnxOnce(bytes, IMAGES)).values).toBeWithin(expected, 1e-5);
    const metadata = JSON.parse(readOnnxMetadata(decodeOnnx(bytes, path)).coarse ?? "null");
    expect(metadata).toMatchObject({ rule: "head-average", groups: GROUPS });
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("makes of the ONNX form what it makes of the .keras form", async () => {
    const images = seededNumbers([1, 224, 224, 3], { seed: 6 });
    const made = await Promise.all(
      ["keras", "onnx"].map(async (format) => {
        const path = join(folder, `from-${format}.onnx`);
        await writeModel(coarseOf(await readModel(shared(`models/mobilenet_v2_1.0_224.${format}`))), path);
        return (await runOnnxOnce(readFileSync(path), images)).values;
      }),
    );
    expect(made[1]).toBeWithin(made[0] ?? [], 1e-5);
  });

  it("refuses to make layers of an ONNX graph, and formats it can't write", async () => {
    const onnx = coarseOf(await readModel(shared("models/mobilenet_v2_1.0_224.onnx")));
    for (const name of ["no", "no.keras", "no.h5"])
      await expect(writeModel(onnx, join(folder, name))).rejects.toThrow(UnsupportedFormatError);
    await expect(writeModel(model, join(folder, "no.pb"))).rejects.toThrow(/\.pb.*: give a path/);
    expect(readdirSync(folder).filter((name) => name.startsWith("no"))).toEqual([]);
  });
});

describe("replaceModelHead", () => {
  it("wants a group for each column", () => {
    const head = { kernel: new Float32Array(9), bias: new Float32Array(3), featureCount: 3, classCount: 3 };
    const model = { head } as Model;
    expect(() => replaceModelHead(model, head, { groups: GROUPS, rule: "head-average" })).toThrow(
      "Expected a group for each of 3 columns, but got 2",
    );
  });
});
