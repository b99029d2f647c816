import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareRule } from "@coarse/core";
import { classScores } from "@coarse/core/internal";
import { readModel } from "@coarse/models";
import { withRulePlan } from "@coarse/models/internal";
import { describeWithReference, referencePython } from "@coarse/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openClassifier } from "../open-classifier.ts";

const SCRIPT = join(import.meta.dirname, "onnx_kinds.py");
const SIZE = 16;
const CLASSES = 1000;

/** Rounding of float32; of float16, and of 8 bits where one of them lies on the edge between two. */
const TOLERANCES = { exact: 1e-6, rounded: 1e-4 } as const;

/**
 * Of probabilities that a network rounds to 8 bits itself, which are taken as they are before: half a step of those, and
 * of the scores in front of them one step, 0.04, where ONNX Runtime rounds a sum to the other side.
 */
const ROUNDED_TWICE = 0.5 / 255 + 0.04 / 4;

const GROUPS = [
  { name: "a", classIndices: [0, 3, 5] },
  { name: "b", classIndices: [1, 2, 700] },
];

/** A rule on features does not round the scores as the network does. */
const OF_ROUNDED_SCORES = 5e-3;

/** Two images of pixels between 0 and 255, the same each time. */
const pixels = Float32Array.from({ length: 2 * SIZE * SIZE * 3 }, (_, i) => ((i * 7919) % 2551) / 10);

/** The scores of the classes as the network means them, `[images, 1000]`. */
async function probabilities(path: string, images: Float32Array): Promise<number[]> {
  const model = await readModel(path, { height: SIZE, width: SIZE });
  await using classifier = await openClassifier(model, { threads: 1 });
  const count = images.length / (SIZE * SIZE * 3);
  const { logits } = await classifier.forward({ pixels: images, count, height: SIZE, width: SIZE });
  return Array.from({ length: count }, (_, i) => [
    ...classScores(logits.subarray(i * CLASSES, (i + 1) * CLASSES), model.head),
  ]).flat();
}

/** How far the scores of the head that was found are from those of the network, as a part of their range. */
async function distanceFromHead(path: string): Promise<number> {
  const model = await readModel(path, { height: SIZE, width: SIZE });
  await using classifier = await openClassifier(model, { threads: 1 });
  const batch = { pixels, count: 2, height: SIZE, width: SIZE };
  const { features, logits } = await classifier.forward(batch);
  const { kernel, bias, featureCount } = model.head;
  const range = Math.max(...logits) - Math.min(...logits);
  const away = logits.map((logit, at) => {
    const [row, column] = [Math.floor(at / CLASSES), at % CLASSES];
    let sum = bias[column] ?? Number.NaN;
    for (let f = 0; f < featureCount; f++)
      sum += (features[row * featureCount + f] ?? Number.NaN) * (kernel[f * CLASSES + column] ?? Number.NaN);
    return Math.abs(sum - logit) / range;
  });
  return Math.max(...away);
}

describeWithReference("ONNX files of many kinds give what ONNX Runtime in Python gives", () => {
  const folder = mkdtempSync(join(tmpdir(), "coarse-onnx-kinds-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const fileOf = (name: string) => join(folder, `${name}.onnx`);
  let expected: Readonly<Record<string, readonly number[]>> = {};

  beforeAll(() => {
    const input = JSON.stringify({ folder, pixels: [...pixels] });
    const options = { input, encoding: "utf8", stdio: "pipe", maxBuffer: 2 ** 28 } as const;
    expected = JSON.parse(execFileSync(referencePython(), [SCRIPT], options));
  }, 180_000);

  const versions = Array.from({ length: 18 }, (_, i) => `operator set ${i + 7}`);

  it.each([
    ...versions,
    ...[7, 13, 22].map((version) => `operator set ${version}, channels last`),
    "float16 inside",
    "float16 inside, channels last",
    "float64 at the ends",
    "bfloat16 weights",
    "bytes",
    "bytes, channels last",
    "bytes that are not scaled",
    "symbolic in all axes",
    "symbolic without a name of channels",
    "symbolic, channels last",
    "one image at a time",
    "one at a time inside, declared as many",
    "two at a time inside, declared as many",
    "a kernel behind Identity and Transpose",
    "probabilities",
    "padding before a maximum",
    "padding before a maximum of operator set 9",
    "padding before a maximum, in a function",
    "features before the scores",
    "features before scores without a name",
    "the label before the scores",
    "external data",
  ])("%s", async (name) => {
    expect(await probabilities(fileOf(name), pixels)).toBeWithin(expected[name] ?? [], TOLERANCES.exact);
  });

  it.each(["float16 throughout", "float16 at the ends"])("%s", async (name) => {
    expect(await probabilities(fileOf(name), pixels)).toBeWithin(expected[name] ?? [], TOLERANCES.rounded);
  });

  const WAYS = ["QDQ", "QOperator", "QOperator, unsigned", "dynamic int8", "dynamic int8, optimized"];

  it.each([
    ...WAYS.flatMap((way) =>
      ["Gemm", "MatMul", "Conv"].map((head) => [`${way}, ${head} as head`, 8] as const),
    ),
    ["4 bits", 40] as const,
    ["4 bits, QDQ", 40] as const,
  ])("%s: its own scores, and a head of %i features", async (name, features) => {
    expect(await probabilities(fileOf(name), pixels)).toBeWithin(expected[name] ?? [], TOLERANCES.rounded);
    const { head } = await readModel(fileOf(name), { height: SIZE, width: SIZE });
    expect(head).toMatchObject({ featureCount: features, classCount: CLASSES });
    expect(await distanceFromHead(fileOf(name))).toBeLessThan(0.05);
  });

  it.each(WAYS.map((way) => `${way}, MatMul as head`))("%s: leaves as a coarse model", async (name) => {
    const model = await readModel(fileOf(name), { height: SIZE, width: SIZE });
    await using classifier = await openClassifier(model, { threads: 1 });
    const batch = { pixels, count: 2, height: SIZE, width: SIZE };
    const activations = await classifier.forward(batch);
    for (const rule of ["mean", "head-average"] as const) {
      const prepared = prepareRule(rule, { head: model.head, groups: GROUPS });
      const coarse = withRulePlan(model, prepared.plan(), { groups: GROUPS, rule, fine: true });
      await using other = await openClassifier(coarse, { threads: 1 });
      const { logits } = await other.forward(batch);
      expect(logits.map(Math.exp)).toBeWithin(prepared.apply(activations).probabilities, OF_ROUNDED_SCORES);
    }
  });

  it.each([
    ["QDQ, softmax", "probabilities"],
    ["QOperator, softmax", "probabilities"],
    ["QDQ, sigmoid", "independent"],
    ["QOperator, sigmoid", "independent"],
  ])("%s: its scores, not rounded", async (name, kind) => {
    expect(await probabilities(fileOf(name), pixels)).toBeWithin(expected[name] ?? [], ROUNDED_TWICE);
    const { head, outputs } = await readModel(fileOf(name), { height: SIZE, width: SIZE });
    expect([head.featureCount, outputs]).toEqual([8, kind]);
  });

  it("one that has a number of images inside takes any number of them", async () => {
    const name = "two at a time inside, declared as many";
    const [first = [], second = []] = [expected[name]?.slice(0, CLASSES), expected[name]?.slice(CLASSES)];
    const three = new Float32Array(1.5 * pixels.length);
    three.set(pixels);
    three.set(pixels.subarray(0, pixels.length / 2), pixels.length);
    const found = await probabilities(fileOf(name), three);
    expect(found).toBeWithin([...first, ...second, ...first], TOLERANCES.exact);
  });

  it("one that wants pixels of 0 to 1 gets them, as its graph tells", async () => {
    const { input } = await readModel(fileOf("from 0 to 1"), { height: SIZE, width: SIZE });
    expect(input).toMatchObject({ preprocessing: { rescale: 1 / 255 }, origins: { rescale: "graph" } });
    const found = await probabilities(fileOf("from 0 to 1"), pixels);
    expect(found).toBeWithin(expected["from 0 to 1"] ?? [], TOLERANCES.exact);
  });
});
