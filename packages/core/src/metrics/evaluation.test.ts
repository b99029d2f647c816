import { describe, expect, it } from "vitest";
import { NoImagesError } from "../errors/rule-errors.ts";
import { findRule, rules } from "../rules/registry.ts";
import { randomActivations, randomHead } from "../testing/random-head.ts";
import type { Activations, Group, Rule } from "../types.ts";
import { Evaluation } from "./evaluation.ts";
import { mcnemar } from "./mcnemar.ts";
import { wilsonInterval } from "./wilson-interval.ts";

const head = randomHead(8, 12);
const activations = randomActivations(head, 60);
const groups: readonly Group[] = [
  { name: "a", classIndices: [0, 5, 7] },
  { name: "b", classIndices: [1, 2, 4] },
  { name: "c", classIndices: [3, 8, 11] },
];
const predictedBy = (rule: Rule) => findRule(rule).prepare(head, groups).apply(activations).predicted;
/** True labels: what `mean` says, but for every third image. */
const labels = Array.from(predictedBy("mean"), (label, image) => (image % 3 === 0 ? image % 2 : label));
const files = labels.map((_, image) => `${image}.jpg`);

function evaluate(rule: Rule, batch = 60) {
  const evaluation = new Evaluation({ head, groups, rule });
  for (let start = 0; start < 60; start += batch) {
    const end = Math.min(start + batch, 60);
    evaluation.add(slice(start, end), { labels: labels.slice(start, end), files: files.slice(start, end) });
  }
  return evaluation.result();
}

function slice(start: number, end: number): Activations {
  return {
    features: activations.features.slice(start * 8, end * 8),
    logits: activations.logits.slice(start * 12, end * 12),
    count: end - start,
  };
}

describe("Evaluation", () => {
  it.each<Rule>(["head-average", "sum", "mean", "max", "argmax"])("counts what %s gets right", (rule) => {
    const predicted = predictedBy(rule);
    const correct = labels.filter((label, image) => predicted[image] === label).length;
    const result = evaluate(rule);
    expect(correct).toBeGreaterThan(5);
    expect(result).toMatchObject({
      rule,
      images: 60,
      accuracy: correct / 60,
      interval: wilsonInterval(correct, 60),
    });
    expect(result.rules[rule]).toEqual({
      accuracy: result.accuracy,
      interval: result.interval,
      confusion: result.confusion,
    });
    expect(result.confusion.counts.flat().reduce((sum, count) => sum + count, 0)).toBe(60);
  });

  it("gives the same in one batch and in many", () => expect(evaluate("mean", 7)).toEqual(evaluate("mean")));

  it("keeps what the chosen rule says of each file", () => {
    const { predictions, confusion } = evaluate("argmax");
    const { probabilities, predicted } = rules.argmax.prepare(head, groups).apply(activations);
    const names = ["a", "b", "c", "other"];
    expect(confusion.labels).toEqual(names);
    expect(predictions).toHaveLength(60);
    expect(predictions[4]).toEqual({
      file: "4.jpg",
      label: names[labels[4] ?? -1],
      predicted: names[predicted[4] ?? -1],
      probabilities: [...probabilities.slice(16, 20)],
    });
  });

  it("weighs all rules but argmax against head-average, image by image", () => {
    const { verdict, rules: results } = evaluate("sum");
    const average = predictedBy("head-average");
    const mean = predictedBy("mean");
    const right = (predicted: Int32Array, image: number) => predicted[image] === labels[image];
    const better = labels.filter((_, image) => right(mean, image) && !right(average, image)).length;
    const worse = labels.filter((_, image) => !right(mean, image) && right(average, image)).length;
    expect(better).toBeGreaterThan(worse);
    expect(verdict.correct).toBe((results["head-average"]?.accuracy ?? 0) * 60);
    const rivals = Object.keys(rules).filter((name) => name !== "head-average" && name !== "argmax");
    expect(verdict.comparisons.map(({ rule }) => rule).sort()).toEqual(rivals.sort());
    expect(verdict.comparisons.find(({ rule }) => rule === "mean")).toMatchObject({
      better,
      worse,
      pValue: mcnemar(better, worse),
    });
  });

  it("shows rules with a parameter that were chosen or asked for", () => {
    const evaluation = new Evaluation({ head, groups, rule: "weighted:0.50", also: ["prototypes:2"] });
    evaluation.add(activations, { labels, files });
    const result = evaluation.result();
    expect(Object.keys(result.rules)).toEqual([...Object.keys(rules), "weighted:0.5", "prototypes:2"]);
    expect(result.rule).toBe("weighted:0.5");
    expect(result.predictions).toHaveLength(60);
    expect(result.verdict.comparisons.map(({ rule }) => rule)).toContain("prototypes:2");
  });

  it("refuses to speak of no images", () =>
    expect(() => new Evaluation({ head, groups }).result()).toThrow(NoImagesError));

  it.each([
    [[0], ["a"], "Expected 2 labels and files, but got 1 and 1"],
    [[0, 1], ["a"], "Expected 2 labels and files, but got 2 and 1"],
    [[0, 3], ["a", "b"], "Expected labels from 0 to 2, but got 3"],
    [[0, -1], ["a", "b"], "Expected labels from 0 to 2, but got -1"],
  ])("refuses labels %j of %j", (wrong, names, message) =>
    expect(() => new Evaluation({ head, groups }).add(slice(0, 2), { labels: wrong, files: names })).toThrow(
      message,
    ),
  );
});
