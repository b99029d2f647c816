import { readFileSync } from "node:fs";
import { describeWithShared, describeWithTfjsNode, shared } from "@coarse/testing";
import { describe, expect, it } from "vitest";
import { coarseJson } from "./coarse.ts";
import type { EvaluationJson } from "./evaluation-json.ts";

interface Strategy {
  readonly accuracy: number;
  readonly confusion: readonly (readonly number[])[];
  readonly probabilities?: readonly (readonly number[])[];
  readonly groups?: readonly (readonly number[])[];
}

const similarity = ["--seeds", "283,248", "--k", "3"];
/** The four published experiments: options, and their name in the golden file. */
const experiments = [
  { options: [], golden: "hyponyms" },
  { options: ["--select", "head-cosine", ...similarity], golden: "headCosine k=3 seeds 283,248" },
  { options: ["--select", "path-similarity", ...similarity], golden: "pathSimilarity k=3 seeds 283,248" },
  { options: ["--rule", "argmax"], golden: "fine argmax then map, with other" },
];
const layerForms = [
  "mobilenet_v2_1.0_224.keras",
  "mobilenet_v2_1.0_224.h5",
  "mobilenet_v2_1.0_224_tfjs_layers",
  "mobilenet_v2_weights_tf_dim_ordering_tf_kernels_1.0_224.h5",
];
const forms = [...layerForms, "mobilenet_v2_1.0_224_tfjs_graph", "mobilenet_v2_1.0_224.onnx"];

function goldenStrategy(name: string): Strategy {
  return JSON.parse(readFileSync(shared("golden/petimages.json"), "utf8")).accurateDct.strategies[name];
}

async function expectPublished(form: string, engine: string, experiment: (typeof experiments)[number]) {
  const golden = goldenStrategy(experiment.golden);
  const result = await coarseJson<EvaluationJson>([
    ...["evaluate", shared("photos/PetImages"), "--model", shared(`models/${form}`)],
    ...["--groups", "cat,dog", "--engine", engine, ...experiment.options],
  ]);
  expect(result.images).toBe(20);
  expect(result.accuracy).toBeCloseTo(golden.accuracy, 12);
  expect(result.confusion.normalized).toEqual(golden.confusion);
  expect(result.model.engine).toBe(engine);
  if (golden.groups)
    expect(result.groups.map(({ classes }) => classes)).toEqual(golden.groups.map(ascending));
  if (golden.probabilities) {
    const actual = result.predictions.flatMap(({ probabilities }) => probabilities);
    expect(actual).toBeWithin(golden.probabilities.flat(), 0.001);
  }
}

function ascending(indices: readonly number[]): number[] {
  return [...indices].sort((a, b) => a - b);
}

describeWithShared("the published experiments on the 20 photos", () => {
  describe.each(forms)("from %s", (form) => {
    it.each(experiments)("$golden", (experiment) => expectPublished(form, "onnxruntime", experiment));
  });
});

describeWithTfjsNode("TensorFlow as the second opinion", () => {
  describeWithShared("the published experiments on the 20 photos", () => {
    describe.each(layerForms)("from %s", (form) => {
      it.each(experiments)("$golden", (experiment) => expectPublished(form, "tfjs-node", experiment));
    });
  });
});
