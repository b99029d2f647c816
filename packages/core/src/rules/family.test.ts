import "@coarse/testing";
import { describe, expect, it } from "vitest";
import { randomActivations, randomHead } from "../testing/random-head.ts";
import type { Group, Rule } from "../types.ts";
import { applyPlan } from "./apply-plan.ts";
import { findRule, rules } from "./registry.ts";

const head = randomHead(16, 40);
const activations = randomActivations(head, 30);
const groups: readonly Group[] = [
  { name: "a", classIndices: [0, 5, 7, 20, 21, 22, 30] },
  { name: "b", classIndices: [1] },
  { name: "c", classIndices: [2, 3, 8, 11] },
];
const names = [
  ...Object.values(rules).map(({ name }) => name),
  "prototypes:3",
  "low-rank:2",
  "weighted:0.25",
] as const;
const prepare = (rule: Rule) => findRule(rule).prepare(head, groups);
const apply = (rule: Rule) => prepare(rule).apply(activations);

describe("applyPlan", () => {
  it.each(names)("%s: the layers give from the features what the rule gives from the logits", (rule) => {
    const prepared = prepare(rule);
    const probabilities = applyPlan(prepared.plan(), activations);
    expect(probabilities).toBeWithin(prepared.apply(activations).probabilities, 1e-5);
  });

  it.each(names)("%s: columns are in order of label and each is in the head", (rule) => {
    const plan = prepare(rule).plan();
    if (plan.kind === "with-other") throw new Error("Expected no label but the rule's own");
    if (plan.kind === "linear") return expect(plan.head.classCount).toBe(3);
    const { classCount } = plan.kind === "quadratic" ? plan.deviations : plan.head;
    expect(plan.labelOfColumn).toHaveLength(classCount);
    expect([...plan.labelOfColumn].sort((a, b) => a - b)).toEqual(plan.labelOfColumn);
    expect(plan.labelCount).toBe(prepare(rule).labels.length);
  });

  it("of head-unit and head-discriminant have one column per group, all of one length", () => {
    for (const rule of ["head-unit", "head-discriminant"] as const) {
      const plan = prepare(rule).plan();
      if (plan.kind !== "linear") throw new Error("Expected a linear plan");
      const squares = [0, 1, 2].map((column) =>
        plan.head.kernel.reduce((sum, weight, cell) => sum + (cell % 3 === column ? weight ** 2 : 0), 0),
      );
      expect(squares).toBeWithin(new Array(3).fill(squares[0]), 1e-4);
    }
  });
});

describe("findRule: rules between others", () => {
  it("prototypes with a column for each class is sum, exactly", () => {
    expect(apply("prototypes:7").probabilities).toEqual(apply("sum").probabilities);
    expect(apply("prototypes:999").predicted).toEqual(apply("sum").predicted);
  });

  it("prototypes:1 is head-average plus log n", () => {
    const average = apply("head-average").probabilities;
    const weighed = average.map((p, cell) => p * (groups[cell % 3]?.classIndices.length ?? 0));
    const expected = weighed.map((p, cell) => {
      const start = cell - (cell % 3);
      return p / weighed.subarray(start, start + 3).reduce((sum, q) => sum + q, 0);
    });
    expect(apply("prototypes:1").probabilities).toBeWithin(expected, 1e-12);
  });

  it("low-rank with all directions is second-order", () =>
    expect(apply("low-rank:7").probabilities).toBeWithin(apply("second-order").probabilities, 1e-9));

  it("low-rank has at most 1 + r columns per group", () => {
    const plan = prepare("low-rank:2").plan();
    if (plan.kind !== "quadratic") throw new Error("Expected squares");
    expect(plan.linear.classCount).toBe(3);
    expect(plan.labelOfColumn).toEqual([0, 0, 2, 2]);
  });

  it("weighted goes from mean to sum", () => {
    expect(apply("weighted:0").probabilities).toBeWithin(apply("mean").probabilities, 1e-12);
    expect(apply("weighted:1").probabilities).toEqual(apply("sum").probabilities);
  });

  it("product is sum times head-average where biases are none", () => {
    const unbiased = { ...head, bias: new Float32Array(40) };
    const [own, sum, average] = (["product", "sum", "head-average"] as const).map(
      (rule) => findRule(rule).prepare(unbiased, groups).apply(activations).probabilities,
    );
    const products = average?.map((p, cell) => p * (sum?.[cell] ?? 0)) ?? new Float64Array();
    const expected = products.map((p, cell) => {
      const start = cell - (cell % 3);
      return p / products.subarray(start, start + 3).reduce((total, q) => total + q, 0);
    });
    expect(own ?? []).toBeWithin(expected, 1e-12);
  });

  it("second-order is near weighted:0.5 where the logits of a group differ little", () => {
    const near = { ...activations, logits: activations.logits.map((logit) => logit / 100) };
    const [second, weighted] = (["second-order", "weighted:0.5"] as const).map((rule) =>
      prepare(rule).apply(near),
    );
    expect(second?.probabilities ?? []).toBeWithin(weighted?.probabilities ?? [1], 1e-3);
  });
});
