import "@coarse/testing";
import { describe, expect, it } from "vitest";
import { NonFiniteLogitsError, UnknownRuleError } from "../errors/rule-errors.ts";
import { randomActivations, randomHead } from "../testing/random-head.ts";
import type { Activations, Group, Rule } from "../types.ts";
import { findRule, rules } from "./registry.ts";
import { checkLogits } from "./rule.ts";

const plain = Object.values(rules).map((rule) => rule.name);
const names: readonly Rule[] = [...plain, "prototypes:2", "weighted:0.5"];
const softmaxRules = names.filter((name) => name !== "argmax");
/** Those that leave a group of one class its fine column. */
const fineRules = softmaxRules.filter(
  (name) => !["head-unit", "head-discriminant", "product"].includes(name),
);
const head = randomHead(8, 12);
const activations = randomActivations(head, 50);
const groups: readonly Group[] = [
  { name: "a", classIndices: [0, 5, 7] },
  { name: "b", classIndices: [1] },
  { name: "c", classIndices: [2, 3, 8, 11] },
];

const apply = (rule: Rule, to: readonly Group[] = groups, activated: Activations = activations) =>
  findRule(rule).prepare(head, to).apply(activated);

/** Activations of one image whose logits are given; the rest of the twelve are far below. */
function imageWith(...logits: readonly number[]): Activations {
  const all = new Float32Array(12).fill(-1000);
  all.set(logits);
  return { features: new Float32Array(8), logits: all, count: 1 };
}

describe("findRule: each rule on one image with fine probabilities 0.1, 0.3, 0.2, 0.15, 0.25", () => {
  const image = imageWith(...[0.1, 0.3, 0.2, 0.15, 0.25].map((p) => Math.log(p)));
  const two: readonly Group[] = [
    { name: "a", classIndices: [0, 1] },
    { name: "b", classIndices: [2, 3, 4] },
  ];
  // Averaged logits are geometric means.
  const a = Math.sqrt(0.1 * 0.3);
  const b = Math.cbrt(0.2 * 0.15 * 0.25);
  it.each<[Rule, readonly number[], number]>([
    ["head-average", [a / (a + b), b / (a + b)], 1],
    ["sum", [0.4, 0.6], 1],
    ["mean", [0.5, 0.5], 0],
    ["max", [0.3 / 0.55, 0.25 / 0.55], 0],
    ["argmax", [0.4, 0.6, 0], 0],
  ])("%s gives %j", (rule, probabilities, predicted) => {
    const answer = apply(rule, two, image);
    expect(answer.probabilities).toBeWithin(probabilities, 1e-7);
    if (rule !== "mean") expect([...answer.predicted]).toEqual([predicted]);
  });

  it("argmax answers other for a class outside the groups", () => {
    const [only] = two;
    const prepared = rules.argmax.prepare(head, only ? [{ ...only, classIndices: [0, 2] }] : []);
    const answer = prepared.apply(image);
    expect(prepared.labels).toEqual(["a", "other"]);
    expect([...answer.predicted]).toEqual([1]);
    expect(answer.probabilities).toBeWithin([0.3, 0.7], 1e-7);
  });
});

describe("rules: their properties", () => {
  it.each(names)("%s: probabilities of an image sum to 1", (rule) => {
    const { probabilities, predicted, count } = apply(rule);
    const width = probabilities.length / count;
    const sums = Array.from(predicted, (_, image) =>
      probabilities.subarray(image * width, (image + 1) * width).reduce((sum, p) => sum + p, 0),
    );
    expect(sums).toBeWithin(new Array(50).fill(1), 1e-12);
  });

  it.each(softmaxRules)("%s: the predicted group is the most probable", (rule) => {
    const { probabilities, predicted } = apply(rule);
    predicted.forEach((label, image) => {
      const row = probabilities.subarray(image * 3, image * 3 + 3);
      expect(row[label]).toBe(Math.max(...row));
    });
  });

  it.each(fineRules)("%s is the softmax of the classes where each group is one class", (rule) => {
    const single = [4, 9, 2].map((index) => ({ name: String(index), classIndices: [index] }));
    expect(apply(rule, single).probabilities).toBeWithin(apply("max", single).probabilities, 1e-12);
  });

  it("the rules differ where groups are larger", () => {
    const answers = softmaxRules.map((rule) => apply(rule).probabilities.join());
    expect(new Set(answers).size).toBe(softmaxRules.length);
  });

  it.each(softmaxRules)("%s: permuted groups have permuted probabilities", (rule) => {
    const permuted = apply(
      rule,
      [2, 0, 1].flatMap((i) => groups[i] ?? []),
    ).probabilities;
    const restored = permuted.map((_, cell) => permuted[cell - (cell % 3) + ((cell + 1) % 3)] ?? Number.NaN);
    expect(restored).toBeWithin(apply(rule).probabilities, 1e-12);
  });

  it("sum and mean agree on groups of one size", () => {
    const even = [
      [0, 1],
      [2, 3],
      [4, 5],
    ].map((classIndices) => ({ name: classIndices.join(), classIndices }));
    expect(apply("sum", even).probabilities).toBeWithin(apply("mean", even).probabilities, 1e-12);
  });

  it("argmax over all classes predicts what max does", () => {
    const rest = { name: "rest", classIndices: [4, 6, 9, 10] };
    expect(apply("argmax", [...groups, rest]).predicted).toEqual(apply("max", [...groups, rest]).predicted);
  });

  it.each(names)("%s: a batch gives what its images give one by one", (rule) => {
    const whole = apply(rule).probabilities;
    const width = whole.length / 50;
    const alone = apply(rule, groups, {
      features: activations.features.slice(7 * 8, 8 * 8),
      logits: activations.logits.slice(7 * 12, 8 * 12),
      count: 1,
    });
    expect(alone.probabilities).toEqual(whole.slice(7 * width, 8 * width));
  });

  it.each([...fineRules, "argmax"] as const)(
    "%s gives ties to the first group and the first class",
    (rule) => {
      const level = { ...imageWith(), logits: new Float32Array(12) };
      const pairs = [
        [4, 6],
        [0, 1],
      ].map((classIndices) => ({ name: classIndices.join(), classIndices }));
      expect([...apply(rule, pairs, level).predicted]).toEqual([rule === "argmax" ? 1 : 0]);
    },
  );

  it.each(names)("%s neither overflows nor underflows", (rule) => {
    for (const logits of [
      [900, 890, 880],
      [-900, -910, -920],
      [0, -5000, -6000],
    ])
      for (const p of apply(rule, groups, imageWith(...logits)).probabilities) expect(p).not.toBeNaN();
  });
});

describe("findRule", () => {
  it("finds each rule by its name", () => expect(names.map((name) => findRule(name).name)).toEqual(names));

  it("takes the parameter of those that have one", () => {
    expect(findRule("prototypes:12").name).toBe("prototypes:12");
    expect(findRule("weighted:.50").name).toBe("weighted:0.5");
  });

  it.each([
    ...["avrage", "__proto__", "toString", "", "prototypes", "prototypes:", "prototypes:0", "prototypes:1.5"],
    ...["prototypes:-1", "prototypes:9999999", "weighted:1.5", "weighted:-0.5", "weighted:.", "average:2"],
  ])("refuses %j", (name) => expect(() => findRule(name)).toThrow(UnknownRuleError));

  it.each([
    ["average", "head-average"],
    ["unit-average", "head-unit"],
    ["discriminant", "head-discriminant"],
  ])("says what %s is called now", (former, name) =>
    expect(() => findRule(former)).toThrow(`Unknown rule ${former}: it is called ${name} now`),
  );
});

describe("checkLogits", () => {
  it("names the image whose logits are no numbers", () => {
    const logits = new Float32Array(24);
    logits[13] = Number.NaN;
    const check = () => checkLogits({ features: new Float32Array(16), logits, count: 2 }, 12);
    expect(check).toThrow(NonFiniteLogitsError);
    expect(check).toThrow("image 1 of the batch");
  });

  it("refuses logits of another shape", () =>
    expect(() => checkLogits(activations, 13)).toThrow("Expected logits [50, 13], but got 600 numbers"));
});
