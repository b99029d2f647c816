import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Activations, type Group, prepareRule, type Rule } from "@coarse/core";
import { describeWithReference, describeWithShared, readNpy, shared } from "@coarse/testing";
import * as tf from "@tensorflow/tfjs";
import { beforeAll, expect, it } from "vitest";
import { layerGraphToOnnx } from "../convert/to-onnx/layer-graph-to-onnx.ts";
import { readModel } from "../files/read-model.ts";
import { writeModel } from "../files/write-model.ts";
import { activationsOnnx } from "../head/onnx/activations-onnx.ts";
import { withRulePlan } from "../head/with-rule-plan.ts";
import type { CoarseOutputs, Model } from "../model.ts";
import type { Numbers } from "../testing/onnx/numbers.ts";
import { runOnnx, runOnnxOnce } from "../testing/onnx/run-onnx.ts";
import { predictKeras } from "../testing/predict-keras.ts";
import { RULES } from "../testing/rule-models.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { loadTfjsFolder } from "../testing/tfjs-folder.ts";

const TOLERANCE = 1e-5;
const CASES: readonly (readonly [string, Omit<CoarseOutputs, "groups">])[] = [
  ...RULES.map((rule: Rule) => [rule, { rule }] as const),
  ["mean, calibrated, with other", { rule: "mean", temperature: 0.6, other: { threshold: 0.5 } }],
  ["second-order, calibrated", { rule: "second-order", temperature: 0.6 }],
];

/** Four photos as MobileNetV2 takes them. */
function images(): Numbers {
  const { shape, values } = readNpy(shared("golden/petimages.first4.resized.npy"));
  return { shape, values: values.map((value) => value / 127.5 - 1) };
}

function groupsOf(words: readonly string[]): readonly Group[] {
  const golden = JSON.parse(readFileSync(shared("golden/hyponyms.json"), "utf8"));
  return words.map((name) => ({ name, classIndices: golden[name].inclusive }));
}

/** What an engine is given by `coarse evaluate`. */
async function activationsOf({ graph }: Model, batch: Numbers): Promise<Activations> {
  if (graph.kind !== "layers") throw new Error("Expected layers");
  const { bytes, featuresName, logitsName } = activationsOnnx(layerGraphToOnnx(graph));
  const { [featuresName]: features, [logitsName]: logits } = await runOnnx(bytes, batch);
  if (!features || !logits) throw new Error("An output is missing");
  return { features: features.values, logits: logits.values, count: batch.shape[0] ?? 0 };
}

describeWithShared("withRulePlan: MobileNetV2 with each rule", () => {
  const folder = temporaryFolder();
  const groups = groupsOf(["cat", "dog", "bird"]);
  const expected = new Map<string, Float64Array>();
  let activations: Activations;

  beforeAll(async () => {
    const model = await readModel(shared("models/mobilenet_v2_1.0_224.keras"));
    activations = await activationsOf(model, images());
    for (const [i, [title, coarse]] of CASES.entries()) {
      const prepared = prepareRule(coarse.rule, { ...coarse, head: model.head, groups });
      expected.set(title, prepared.apply(activations).probabilities);
      const made = withRulePlan(model, prepared.plan(), { ...coarse, groups });
      for (const form of [".keras", ".onnx", ""]) await writeModel(made, join(folder.path, `${i}${form}`));
    }
  });

  it.each(CASES.map(([title], i) => [title, i] as const))("%s: plain ONNX Runtime", async (title, i) => {
    const { values } = await runOnnxOnce(readFileSync(join(folder.path, `${i}.onnx`)), images());
    expect(values).toBeWithin(expected.get(title) ?? [], TOLERANCE);
  });

  it.each(CASES.map(([title], i) => [title, i] as const))("%s: plain TensorFlow.js", async (title, i) => {
    const model = await tf.loadLayersModel(tf.io.fromMemory(loadTfjsFolder(join(folder.path, String(i)))));
    const output = tf.tidy(() => behindFeatures(model, tf.tensor2d(activations.features, [4, 1280])));
    expect(await output.data()).toBeWithin(expected.get(title) ?? [], TOLERANCE);
    output.dispose();
    model.dispose();
  });

  // loading takes Keras seconds; the others are held to it on a small network
  describeWithReference("in Keras", () => {
    const titles = ["sum", "max", "head-unit", "mean, calibrated, with other", "second-order, calibrated"];

    it(titles.join("; "), () => {
      const path = (title: string) => join(folder.path, `${CASES.findIndex(([own]) => own === title)}.keras`);
      const found = predictKeras(titles.map((title) => ({ path: path(title), batch: images() })));
      for (const [i, title] of titles.entries())
        expect(found[i]?.values, title).toBeWithin(expected.get(title) ?? [], TOLERANCE);
    }, 180_000);
  });
});

/** The layers behind the features as they were loaded, one by one: in plain JavaScript the body would take seconds. */
function behindFeatures(model: tf.LayersModel, features: tf.Tensor): tf.Tensor {
  const start = model.layers.findIndex((layer) => layer.getClassName() === "GlobalAveragePooling2D");
  const made = new Map([[model.layers[start]?.name, features]]);
  for (const layer of model.layers.slice(start + 1)) {
    const inputs = layer.inboundNodes[0]?.inboundLayers.map(({ name }) => made.get(name) ?? features) ?? [];
    const output = layer.apply(inputs);
    if (!(output instanceof tf.Tensor)) throw new Error(`Expected numbers of ${layer.name}`);
    made.set(layer.name, output);
  }
  const output = made.get(model.outputNames[0]);
  if (!output) throw new Error("Expected the output among the layers");
  return output;
}
