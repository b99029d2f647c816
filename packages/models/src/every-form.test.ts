import { readFileSync } from "node:fs";
import { join } from "node:path";
import { averageColumns } from "@coarse/core";
import { describeWithReference, describeWithShared, readNpy, shared } from "@coarse/testing";
import { beforeAll, expect, it } from "vitest";
import { readModel } from "./read-model.ts";
import { replaceModelHead } from "./replace-model-head.ts";
import type { Numbers } from "./testing/onnx/numbers.ts";
import { runOnnxOnce } from "./testing/onnx/run-onnx.ts";
import { predictKeras } from "./testing/predict-keras.ts";
import { predictTfjs } from "./testing/predict-tfjs.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";
import { predictGraph } from "./testing/tf-graph/run-graph.ts";
import { loadTfjsFolder } from "./testing/tfjs-folder.ts";
import { writeModel } from "./write-model.ts";

const TFJS = "mobilenet_v2_1.0_224_tfjs";
/** Each form of MobileNetV2 with the forms that its coarse model can be written in. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  "mobilenet_v2_1.0_224.keras": [".keras", ".h5", "", ".onnx"],
  "mobilenet_v2_1.0_224.h5": [".keras", ".h5", "", ".onnx"],
  [`${TFJS}_layers`]: [".keras", ".h5", "", ".onnx"],
  [`${TFJS}_graph`]: [".keras", ".h5", "", ".onnx"],
  "mobilenet_v2_1.0_224.onnx": [".onnx"],
};
const WAYS = Object.entries(FORMS).flatMap(([from, forms]) => forms.map((to) => [from, to] as const));

const GROUPS = [
  { name: "cat", synset: "cat.n.01", classIndices: [281, 282, 283, 284, 285, 286, 287] },
  { name: "pets at sea", classIndices: [148, 150, 151, 155] },
];

/** Cat/1 as the network takes it: the first of the golden photos, once is enough for plain JavaScript. */
function photo(): Numbers {
  const { values } = readNpy(shared("golden/petimages.first4.resized.npy"));
  return { shape: [1, 224, 224, 3], values: values.slice(0, 224 * 224 * 3).map((v) => v / 127.5 - 1) };
}

/** `softmax of the mean of z_c over c in G` of the golden features of Cat/1, with the head of the model. */
async function expected(): Promise<readonly number[]> {
  const { head } = await readModel(shared("models/mobilenet_v2_1.0_224.keras"));
  const { kernel, bias } = averageColumns(head, GROUPS);
  const { values } = readNpy(shared("golden/petimages.features.npy"));
  const z = Array.from(bias, (b, g) =>
    values.subarray(0, 1280).reduce((sum, x, f) => sum + x * (kernel[f * bias.length + g] ?? 0), b),
  );
  const total = z.reduce((sum, value) => sum + Math.exp(value), 0);
  return z.map((value) => Math.exp(value) / total);
}

describeWithShared("the coarse model of each form of MobileNetV2, in each form", () => {
  const folder = temporaryFolder();
  const pathOf = (from: string, to: string) => join(folder.path, `from-${from.replaceAll(".", "_")}${to}`);
  const images = photo();
  let reference: readonly number[];

  beforeAll(async () => {
    reference = await expected();
    for (const [from, forms] of Object.entries(FORMS)) {
      const model = await readModel(shared(`models/${from}`));
      const coarse = { groups: GROUPS, rule: "average" } as const;
      const made = replaceModelHead(model, averageColumns(model.head, GROUPS), coarse);
      for (const to of forms) await writeModel(made, pathOf(from, to));
    }
  }, 60_000);

  it.each(WAYS.filter(([, to]) => to === ".onnx"))("in plain ONNX Runtime: from %s", async (from, to) => {
    const { values } = await runOnnxOnce(readFileSync(pathOf(from, to)), images);
    expect(values).toBeWithin(reference, 1e-5);
  });

  it.each(WAYS.filter(([, to]) => to === ""))("in plain TensorFlow.js: from %s", async (from, to) => {
    const artifacts = loadTfjsFolder(pathOf(from, to));
    expect(artifacts.format).toBe(from === `${TFJS}_graph` ? "graph-model" : "layers-model");
    const predict = artifacts.format === "graph-model" ? predictGraph : predictTfjs;
    const { shape, values } = await predict(artifacts, images);
    expect(shape).toEqual([1, 2]);
    expect(values).toBeWithin(reference, 1e-5);
  });

  describeWithReference("in Keras", () => {
    it("gives the same probabilities in .keras and .h5", () => {
      const ways = WAYS.filter(([, to]) => to === ".keras" || to === ".h5");
      expect(ways).toHaveLength(8);
      const found = predictKeras(ways.map(([from, to]) => ({ path: pathOf(from, to), batch: images })));
      for (const [i, { shape, values }] of found.entries()) {
        expect(shape, ways[i]?.join()).toEqual([1, 2]);
        expect(values, ways[i]?.join()).toBeWithin(reference, 1e-5);
      }
    }, 180_000);
  });
});
