import "@coarse/testing";
import { describe, expect, it } from "vitest";
import { RuleNeedsHeadError } from "../errors/rule-errors.ts";
import { scoreHead } from "../heads/score-head.ts";
import { applyPlan } from "./apply-plan.ts";
import { headRuleNames, rulesFor, scoreRuleNames } from "./fitting-rule.ts";
import { prepareRule } from "./prepare-rule.ts";
import { ruleNames } from "./registry.ts";

const logits = Float32Array.of(2, -1, 0.5, 3, 0, -2);
const activations = { features: logits, logits, count: 1 };
const groups = [
  { name: "many", classIndices: [0, 2, 4] },
  { name: "one", classIndices: [3] },
];
const head = scoreHead(6);
const independent = { ...head, isIndependent: true } as const;

describe("rules of a network without a linear layer", () => {
  it("are those that need scores alone", () => {
    expect(scoreRuleNames).toEqual(["sum", "mean", "max", "argmax", "weighted:W"]);
    expect([...scoreRuleNames, ...headRuleNames].sort()).toEqual([...ruleNames].sort());
    expect(rulesFor(head).map(({ name }) => name)).toEqual(["sum", "mean", "max", "argmax"]);
    for (const rule of ["head-average", "low-rank:2", "prototypes:3", "second-order"] as const)
      expect(() => prepareRule(rule, { head, groups })).toThrow(RuleNeedsHeadError);
  });

  it.each(["sum", "mean", "max", "argmax", "weighted:0.5"] as const)(
    "%s: its plan, on the logits as features, gives what it gives",
    (rule) => {
      for (const of of [head, independent])
        for (const added of [{}, { other: {} }]) {
          const prepared = prepareRule(rule, { head: of, groups, ...added });
          const { probabilities } = prepared.apply(activations);
          expect(applyPlan(prepared.plan(), activations)).toBeWithin(probabilities, 1e-6);
        }
    },
  );
});

describe("rules of classes that have scores of their own", () => {
  const of = (rule: "sum" | "mean" | "max") =>
    prepareRule(rule, { head: independent, groups }).apply(activations).probabilities;

  it("take the largest of a group's, where they would add up", () => {
    const odds = [Math.exp(2), Math.exp(3)];
    const total = Math.exp(2) + Math.exp(3);
    for (const rule of ["sum", "mean", "max"] as const)
      for (const [label, value] of of(rule).entries()) expect(value).toBeCloseTo((odds[label] ?? 0) / total);
  });

  it("give other what the largest score leaves", () => {
    const { probabilities } = prepareRule("sum", { head: independent, groups, other: {} }).apply(activations);
    expect(probabilities[2]).toBeCloseTo(1 - 1 / (1 + Math.exp(-3)));
  });
});
