import { readFileSync } from "node:fs";
import { join } from "node:path";
import { averageColumns } from "@coarse/core";
import { describeWithReference, describeWithShared, readNpy, shared } from "@coarse/testing";
import { beforeAll, expect, it } from "vitest";
import { replaceModelHead } from "../head/replace-model-head.ts";
import type { Numbers } from "../testing/onnx/numbers.ts";
import { runOnnxOnce } from "../testing/onnx/run-onnx.ts";
import { predictKeras } from "../testing/predict-keras.ts";
import { predictTfjs } from "../testing/predict-tfjs.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { predictGraph } from "../testing/tf-graph/run-graph.ts";
import { loadTfjsFolder } from "../testing/tfjs-folder.ts";
import { writeQuantized } from "../testing/write-quantized.ts";
import { readModel } from "./read-model.ts";
import { writeModel } from "./write-model.ts";

const TFJS = "mobilenet_v2_1.0_224_tfjs";
const ALL = [".keras", ".h5", "", ".onnx"];
const QUANTIZED = "quantized ";

/** Each form that a classifier comes in, with the forms that its coarse model can be written in. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  "mobilenet_v2_1.0_224.keras": ALL,
  "mobilenet_v2_1.0_224.h5": ALL,
  "mobilenet_v2_weights_tf_dim_ordering_tf_kernels_1.0_224.h5": ALL,
  [`${TFJS}_layers`]: ALL,
  [`${TFJS}_graph`]: ALL,
  [`${QUANTIZED}${TFJS}_layers`]: ALL,
  [`${QUANTIZED}${TFJS}_graph`]: ALL,
  // Its head is a 1×1 convolution, and its weights lie in 55 files.
  "mobilenet_v1_0.75_224_tfjs": ALL,
  "mobilenet_v2_1.0_224.onnx": [".onnx"],
};
const WAYS = Object.entries(FORMS).flatMap(([from, forms]) => forms.map((to) => [from, to] as const));

const GROUPS = [
  { name: "cat", synset: "cat.n.01", classIndices: [281, 282, 283, 284, 285, 286, 287] },
  { name: "pets at sea", classIndices: [148, 150, 151, 155] },
];

/** Cat/1 as the network takes it: the first of the golden photos, once is enough for plain JavaScript. */
function image(): Numbers {
  const { values } = readNpy(shared("golden/petimages.first4.resized.npy"));
  return { shape: [1, 224, 224, 3], values: values.slice(0, 224 * 224 * 3).map((v) => v / 127.5 - 1) };
}

/** `softmax of the mean of z_c over c in G` of the golden features of Cat/1, with the head of the model. */
async function expected(): Promise<readonly number[]> {
  const { head } = await readModel(shared("models/mobilenet_v2_1.0_224.keras"));
  const { kernel, bias } = averageColumns(head, GROUPS);
  const { values } = readNpy(shared("golden/petimages.features.npy"));
  return softmax(
    Array.from(bias, (b, g) =>
      values.subarray(0, 1280).reduce((sum, x, f) => sum + x * (kernel[f * bias.length + g] ?? 0), b),
    ),
  );
}

/** What plain TensorFlow.js makes of the model, before it was made coarse: `softmax of the mean of log p_c over c in G`. */
async function ofFine(path: string, images: Numbers): Promise<readonly number[]> {
  const { values } = await predictFolder(path, images);
  return softmax(
    GROUPS.map(
      ({ classIndices }) =>
        classIndices.reduce((sum, c) => sum + Math.log(values[c] ?? Number.NaN), 0) / classIndices.length,
    ),
  );
}

function softmax(z: readonly number[]): readonly number[] {
  const total = z.reduce((sum, value) => sum + Math.exp(value), 0);
  return z.map((value) => Math.exp(value) / total);
}

function predictFolder(path: string, images: Numbers): Promise<Numbers> {
  const artifacts = loadTfjsFolder(path);
  return (artifacts.format === "graph-model" ? predictGraph : predictTfjs)(artifacts, images, "wasm");
}

describeWithShared("readModel and writeModel: the coarse model of each form, in each form", () => {
  const folder = temporaryFolder();
  const pathOf = (from: string, to: string) => join(folder.path, `from-${from.replaceAll(".", "_")}${to}`);
  const images = image();
  const references = new Map<string, readonly number[]>();

  beforeAll(async () => {
    const golden = await expected();
    for (const [from, forms] of Object.entries(FORMS)) {
      const path = fineOf(from);
      const isOther = from.startsWith(QUANTIZED) || from.startsWith("mobilenet_v1");
      references.set(from, isOther ? await ofFine(path, images) : golden);
      const model = await readModel(path);
      const coarse = { groups: GROUPS, rule: "head-average" } as const;
      const made = replaceModelHead(model, averageColumns(model.head, GROUPS), coarse);
      for (const to of forms) await writeModel(made, pathOf(from, to));
    }
  }, 180_000);

  function fineOf(from: string): string {
    if (!from.startsWith(QUANTIZED)) return shared(`models/${from}`);
    const path = join(folder.path, from);
    writeQuantized(shared(`models/${from.slice(QUANTIZED.length)}`), path);
    return path;
  }

  it.each(WAYS.filter(([, to]) => to === ".onnx"))("in plain ONNX Runtime: from %s", async (from, to) => {
    const { values } = await runOnnxOnce(readFileSync(pathOf(from, to)), images);
    expect(values).toBeWithin(references.get(from) ?? [], 1e-5);
  });

  it.each(WAYS.filter(([, to]) => to === ""))("in plain TensorFlow.js: from %s", async (from, to) => {
    const { format } = loadTfjsFolder(pathOf(from, to));
    expect(format).toBe(from.endsWith("_graph") ? "graph-model" : "layers-model");
    const { shape, values } = await predictFolder(pathOf(from, to), images);
    expect(shape).toEqual([1, 2]);
    expect(values).toBeWithin(references.get(from) ?? [], 1e-5);
  });

  describeWithReference("in Keras", () => {
    it("gives the same probabilities in .keras and .h5", () => {
      const ways = WAYS.filter(([, to]) => to === ".keras" || to === ".h5");
      expect(ways).toHaveLength(16);
      const found = predictKeras(ways.map(([from, to]) => ({ path: pathOf(from, to), batch: images })));
      for (const [i, { shape, values }] of found.entries()) {
        expect(shape, ways[i]?.join()).toEqual([1, 2]);
        expect(values, ways[i]?.join()).toBeWithin(references.get(ways[i]?.[0] ?? "") ?? [], 1e-5);
      }
    }, 180_000);
  });
});
