import { readFileSync } from "node:fs";
import { describeWithShared, describeWithTfjsNode, shared } from "@coarse/testing";
import { describe, expect, it } from "vitest";
import { coarseJson } from "../coarse.ts";
import type { EvaluationJson } from "../evaluation-json.ts";

interface Strategy {
  readonly accuracy: number;
  readonly confusion: readonly (readonly number[])[];
  readonly probabilities?: readonly (readonly number[])[];
  readonly groups?: readonly (readonly number[])[];
}

const similarity = ["--seed-classes", "283,248", "--k", "3"];
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

/** The golden values by how photos are decoded: without an option as in the notebook. */
const decodings = { notebookFastDct: [], accurateDct: ["--dct", "accurate"] } as const;
type Decoding = keyof typeof decodings;

function goldenStrategy(name: string, decoding: Decoding): Strategy {
  return JSON.parse(readFileSync(shared("golden/petimages.json"), "utf8"))[decoding].strategies[name];
}

interface Run {
  readonly form: string;
  readonly engine?: string;
  readonly decoding?: Decoding;
}

async function expectPublished(
  { golden: name, options }: (typeof experiments)[number],
  { form, engine = "onnxruntime", decoding = "notebookFastDct" }: Run,
) {
  const golden = goldenStrategy(name, decoding);
  const result = await coarseJson<EvaluationJson>([
    ...["evaluate", shared("photos/PetImages"), "--model", shared(`models/${form}`)],
    ...["--groups", "cat,dog", "--engine", engine, ...decodings[decoding], ...options],
  ]);
  expect(result.images).toBe(20);
  expect(result.accuracy).toBeCloseTo(golden.accuracy, 12);
  expect(result.confusion.normalized).toEqual(golden.confusion);
  expect(result.model.engine).toBe(engine);
  expect(result.model.preprocessing.decode).toBe(decoding === "accurateDct" ? "accurate-dct" : "fast-dct");
  expect(result.decodedAccurately).toBeUndefined();
  if (golden.groups)
    expect(result.groups.map(({ classes }) => classes)).toEqual(golden.groups.map(ascending));
  if (golden.probabilities) {
    const actual = result.predictions.flatMap(({ probabilities }) => probabilities);
    expect(actual).toBeWithin(golden.probabilities.flat(), 0.0001);
  }
}

function ascending(indices: readonly number[]): number[] {
  return [...indices].sort((a, b) => a - b);
}

describeWithShared("coarse evaluate: the published experiments on the 20 photos", () => {
  describe.each(forms)("from %s", (form) => {
    it.each(experiments)("$golden", (experiment) => expectPublished(experiment, { form }));
  });

  describe("from photos that were decoded accurately", () => {
    const run = { form: "mobilenet_v2_1.0_224.keras", decoding: "accurateDct" } as const;
    it.each(experiments)("$golden", (experiment) => expectPublished(experiment, run));
  });
});

describeWithTfjsNode("coarse evaluate --engine tfjs-node: TensorFlow as the second opinion", () => {
  describeWithShared("the published experiments on the 20 photos", () => {
    describe.each(layerForms)("from %s", (form) => {
      it.each(experiments)("$golden", (experiment) =>
        expectPublished(experiment, { form, engine: "tfjs-node" }),
      );
    });
  });
});
