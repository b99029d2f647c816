import { describe, expect, it } from "vitest";
import type { Model } from "../model.ts";
import type { Json } from "../types.ts";
import { checkMeaning, readModelMetadata } from "./read-model-metadata.ts";

const cat = { name: "cat", synset: "cat.n.01", classIndices: [281, 282] };
const dog = { name: "dog", synset: "dog.n.01", classIndices: [151] };

function about(groups: readonly Json[]): Json {
  return { coarseVersion: "1", labelSet: "imagenet-1k", rule: "sum", groups };
}

async function check(groups: readonly Json[]): Promise<void> {
  const { coarse, labelSet = "" } = readModelMetadata(about(groups), "c.onnx");
  const model: Model = {
    source: "c.onnx",
    format: "onnx",
    labelSet,
    input: { height: 1, width: 1, preprocessing: "none", decode: "fast-dct" },
    head: { kernel: new Float32Array(1), bias: new Float32Array(1), featureCount: 1, classCount: 1 },
    graph: { kind: "layers", name: "c", layers: [], output: "" },
    ...(coarse && { coarse }),
  };
  await checkMeaning(model);
}

describe("what a file says of its groups", () => {
  it("is taken where it means something", async () => {
    await check([cat, dog]);
    await check([
      { ...cat, synset: "entity.n.01" },
      { name: "mine", classIndices: [0] },
    ]);
  });

  it.each<[string, readonly Json[], RegExp]>([
    [
      "a synset that there is not",
      [{ ...cat, synset: "nosuch.n.99" }],
      /group cat has the synset nosuch\.n\.99/,
    ],
    ["a synset of JavaScript's", [{ ...cat, synset: "__proto__" }], /group cat has the synset __proto__/],
    ["a class that there is not", [{ ...cat, classIndices: [1000] }], /group cat has class 1000/],
    ["a class in two groups", [cat, { ...dog, classIndices: [281] }], /has a class twice/],
    ["two groups of a name", [cat, { ...dog, name: "cat" }], /names one twice/],
    ["a name of nothing", [{ ...cat, name: "" }], /malformed/],
    ["a name of megabytes", [{ ...cat, name: "x".repeat(3e6) }], /malformed/],
    [
      "200,000 groups",
      Array.from({ length: 200_000 }, (_, i) => ({ name: `g${i}`, classIndices: [i] })),
      /names 200000 of them, more than 4096/,
    ],
  ])("is refused with %s", async (_, groups, reason) => {
    const error: unknown = await check(groups).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "UnreadableModelError", message: expect.stringMatching(reason) });
  });
});
