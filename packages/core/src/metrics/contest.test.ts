import { describe, expect, it } from "vitest";
import { rules } from "../rules/registry.ts";
import { randomActivations, randomHead } from "../testing/random-head.ts";
import type { Group, Rule } from "../types.ts";
import { RuleComparison } from "./contest.ts";
import { scoreRules } from "./contest-result.ts";
import { Evaluation } from "./evaluation.ts";
import { recommend } from "./recommend.ts";

const head = randomHead(8, 12);
const activations = randomActivations(head, 90);
const groups: readonly Group[] = [
  { name: "a", classIndices: [0, 5, 7] },
  { name: "b", classIndices: [1, 2] },
];
const names: readonly Rule[] = Object.values(rules).map(({ name }) => name);
const best = rules.mean.prepare(head, groups).apply(activations).predicted;

function contestWhere(labels: readonly number[]): RuleComparison {
  const entries = names.map((rule) => ({ rule, select: "hyponyms", groups }) as const);
  const comparison = new RuleComparison(head, entries);
  comparison.add(activations, labels);
  return comparison;
}

describe("scoreContest", () => {
  const labels = Array.from(best, (label, image) => (image % 5 === 0 ? 1 - label : label));
  const scores = scoreRules(contestWhere(labels), { resamples: 50 });

  it("counts what Evaluation counts", () => {
    const evaluation = new Evaluation({ head, groups });
    evaluation.add(activations, { labels, files: labels.map(String) });
    const { rules: results, verdict } = evaluation.result();
    for (const { name, accuracy, againstPublished } of scores) {
      expect(accuracy.value).toBeCloseTo(results[name]?.accuracy ?? -1, 12);
      expect(accuracy.interval).toEqual(results[name]?.interval);
      const paired = verdict.comparisons.find(({ rule }) => rule === name);
      if (paired) expect(againstPublished).toMatchObject({ better: paired.better, worse: paired.worse });
    }
  });

  it("has intervals that hold the figures, the same each time", () => {
    for (const { balancedAccuracy, macroF1, againstPublished: paired } of scores)
      for (const { value, interval } of [balancedAccuracy, macroF1, ...(paired ? [paired.difference] : [])]) {
        expect(interval[0]).toBeLessThanOrEqual(value);
        expect(interval[1]).toBeGreaterThanOrEqual(value);
      }
    expect(scoreRules(contestWhere(labels), { resamples: 50 })).toEqual(scores);
    expect(scoreRules(contestWhere(labels), { resamples: 50, seed: 2 })).not.toEqual(scores);
  });

  it("tells columns: as many as groups, as classes, or both", () =>
    expect(Object.fromEntries(scores.map(({ name, columns }) => [name, columns]))).toMatchObject({
      ...{
        "head-average": 2,
        "head-unit": 2,
        "head-discriminant": 2,
        sum: 5,
        max: 5,
        "second-order": 7,
        argmax: 12,
      },
    }));
});

describe("recommend", () => {
  it("names the best and what can't be told from it", () => {
    const comparison = contestWhere([...best]);
    const { use, better, noWorse, sentence } = recommend(
      comparison,
      scoreRules(comparison, { resamples: 2 }),
    );
    expect(use).toBe("mean");
    expect(better).toContain("mean");
    expect(noWorse).not.toContain("mean");
    expect(sentence).toMatch(/^Use mean: right on 90 of 90, head-average on \d+, more than chance explains/);
  });

  it("claims nothing where chance explains the difference", () => {
    const published = rules["head-average"].prepare(head, groups).apply(activations).predicted;
    const comparison = contestWhere([...published]);
    const found = recommend(comparison, scoreRules(comparison, { resamples: 2 }));
    expect(found).toMatchObject({ better: [], noWorse: [] });
    expect(found.use).toBeUndefined();
    expect(found.sentence).toContain("can't tell that any rule is better than head-average");
  });
});
