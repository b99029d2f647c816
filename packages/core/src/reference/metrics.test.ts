import { describeWithReference } from "@coarse/testing";
import { beforeAll, expect, it } from "vitest";
import { ConfusionCounter } from "../metrics/confusion.ts";
import { mcnemar } from "../metrics/mcnemar.ts";
import { wilsonInterval } from "../metrics/wilson-interval.ts";
import { findRule } from "../rules/registry.ts";
import { randomActivations, randomHead, randomNumbers } from "../testing/random-head.ts";
import { runReference } from "../testing/run-reference.ts";
import type { Rule } from "../types.ts";

interface Reference {
  readonly accuracy: number;
  readonly counts: readonly (readonly number[])[];
  readonly normalized: readonly (readonly number[])[];
  readonly wilson: readonly (readonly number[])[];
  readonly mcnemar: readonly number[];
  readonly rules: Readonly<Record<string, readonly number[]>>;
}

const labelCount = 5;
/** Labels from 0 to 3: the fifth, as `other`, is true for no image. */
const labels = [...randomNumbers(200, 11)].map((n) => Math.floor((n + 1) * 2));
const predicted = [...randomNumbers(200, 12)].map((n) => Math.floor((n + 1) * 2.5));
const proportions = [
  [0, 20],
  [1, 1],
  [13, 20],
  [20, 20],
  [354, 395],
  [24_999, 25_000],
] as const;
const discordant = [
  [1, 0],
  [8, 2],
  [2, 8],
  [30, 30],
  [70, 4],
  [1200, 1100],
] as const;
const head = randomHead(16, 40);
const activations = randomActivations(head, 30);
const groups = [[0, 7, 9, 30, 31, 32, 33], [5], [1, 2, 39]];

describeWithReference("ConfusionCounter, mcnemar and wilsonInterval: scikit-learn and SciPy agree on", () => {
  let reference: Reference;
  beforeAll(() => {
    const logits = Array.from({ length: 30 }, (_, image) => [
      ...activations.logits.slice(image * 40, (image + 1) * 40),
    ]);
    const input = { true: labels, predicted, labelCount, proportions, discordant, logits, groups };
    reference = runReference<Reference>("metrics.py", input);
  });

  it("accuracy and confusion matrix", () => {
    const counter = new ConfusionCounter(["a", "b", "c", "d", "other"]);
    labels.forEach((label, image) => {
      counter.add(label, predicted[image] ?? -1);
    });
    const { counts, normalized } = counter.confusion();
    expect(counter.correct() / labels.length).toBe(reference.accuracy);
    expect(counts).toEqual(reference.counts);
    expect(normalized).toEqual(reference.normalized);
  });

  it("Wilson's interval", () => {
    const intervals = proportions.flatMap(([correct, total]) => wilsonInterval(correct, total));
    expect(intervals).toBeWithin(reference.wilson.flat(), 1e-12);
  });

  it("McNemar's exact test", () => {
    const pValues = discordant.map(([better, worse]) => mcnemar(better, worse));
    expect(pValues.map(Math.log)).toBeWithin(reference.mcnemar.map(Math.log), 1e-9);
  });

  it.each<Rule>(["head-average", "sum", "mean", "max", "argmax"])("the probabilities of %s", (rule) => {
    const named = groups.map((classIndices) => ({ name: classIndices.join(), classIndices }));
    const { probabilities } = findRule(rule).prepare(head, named).apply(activations);
    expect(probabilities).toBeWithin(reference.rules[rule] ?? [], 1e-12);
  });
});
