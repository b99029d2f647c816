import "@coarse/testing";
import { describe, expect, it } from "vitest";
import { applyTemperature } from "../calibration/temperature.ts";
import { randomActivations, randomHead } from "../testing/random-head.ts";
import type { Group, Rule } from "../types.ts";
import { applyPlan } from "./apply-plan.ts";
import { prepareRule } from "./prepare-rule.ts";
import { rules } from "./registry.ts";
import { groupMass } from "./with-other.ts";

const head = randomHead(8, 12);
const activations = randomActivations(head, 40);
const groups: readonly Group[] = [
  { name: "a", classIndices: [0, 5, 7] },
  { name: "b", classIndices: [1] },
];
const names: readonly Rule[] = [
  ...Object.values(rules).flatMap(({ name }) => (name === "argmax" ? [] : [name])),
  "prototypes:2",
];

describe("prepareRule", () => {
  it.each(names)("%s with a temperature: softmax of log p / T, the same answers", (rule) => {
    const plain = prepareRule(rule, { head, groups }).apply(activations);
    const calibrated = prepareRule(rule, { head, groups, temperature: 3 }).apply(activations);
    const expected = applyTemperature(plain.probabilities, { temperature: 3, labelCount: 2 });
    expect(calibrated.probabilities).toEqual(expected);
    expect(calibrated.predicted).toEqual(plain.predicted);
  });

  it.each(names)("%s: the layers of the plan give the same, with other and without", (rule) => {
    for (const other of [{}, { other: { threshold: 0.3 } }]) {
      const prepared = prepareRule(rule, { head, groups, temperature: 0.4, ...other });
      const { probabilities } = prepared.apply(activations);
      expect(applyPlan(prepared.plan(), activations)).toBeWithin(probabilities, 1e-5);
    }
  });

  it("leaves to other what lies outside the groups, whatever the temperature", () => {
    const { probabilities } = prepareRule("sum", { head, groups, temperature: 5, other: {} }).apply(
      activations,
    );
    const rest = Array.from({ length: 40 }, (_, image) => probabilities[image * 3 + 2] ?? -1);
    expect(rest).toBeWithin(
      groupMass(activations, groups).map((mass) => 1 - mass),
      1e-12,
    );
  });

  it("refuses what can't be calibrated", () => {
    expect(() => prepareRule("argmax", { head, groups, temperature: 2 })).toThrow("other than argmax");
    for (const temperature of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => prepareRule("sum", { head, groups, temperature })).toThrow("above 0");
  });
});
