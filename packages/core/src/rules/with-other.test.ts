import "@coarse/testing";
import { describe, expect, it } from "vitest";
import { ReservedGroupNameError } from "../errors/group-errors.ts";
import { randomActivations, randomHead } from "../testing/random-head.ts";
import type { Group } from "../types.ts";
import { applyPlan } from "./apply-plan.ts";
import { prepareRule } from "./prepare-rule.ts";
import { rules } from "./registry.ts";
import { groupMass, prepareWithOther } from "./with-other.ts";

const head = randomHead(8, 12);
const activations = randomActivations(head, 40);
const groups: readonly Group[] = [
  { name: "a", classIndices: [0, 5, 7] },
  { name: "b", classIndices: [1] },
];
const all = Object.values(rules).map((rule) => [rule.name, rule] as const);

describe("prepareWithOther", () => {
  it.each(all)("%s: other has what the groups leave", (name, rule) => {
    const { probabilities } = prepareWithOther(rule, { head, groups }).apply(activations);
    const mass = groupMass(activations, groups);
    const rest = Array.from(mass, (_, image) => probabilities[image * 3 + 2] ?? -1);
    expect(rest).toBeWithin(
      [...mass].map((share) => 1 - share),
      1e-12,
    );
    if (name === "argmax") return;
    const inner = rule.prepare(head, groups).apply(activations).probabilities;
    const inside = probabilities.filter((_, cell) => cell % 3 < 2);
    expect(inside).toBeWithin(
      inner.map((p, cell) => p * (mass[Math.floor(cell / 2)] ?? 0)),
      1e-12,
    );
  });

  it.each(all)("%s: the layers give the same", (_, rule) => {
    const prepared = prepareWithOther(rule, { head, groups });
    expect(prepared.labels).toEqual(["a", "b", "other"]);
    expect(applyPlan(prepared.plan(), activations)).toBeWithin(
      prepared.apply(activations).probabilities,
      1e-5,
    );
  });

  it("answers other below the threshold alone", () => {
    const { predicted } = prepareWithOther(rules.mean, { head, groups, threshold: 0.3 }).apply(activations);
    const inner = rules.mean.prepare(head, groups).apply(activations).predicted;
    const mass = groupMass(activations, groups);
    expect([...predicted]).toEqual([...inner].map((own, image) => ((mass[image] ?? 0) < 0.3 ? 2 : own)));
    expect(new Set(predicted)).toEqual(new Set([0, 1, 2]));
  });
});

const groupsCalled = (name: string) => [
  { name: "cat", classIndices: [0] },
  { name, classIndices: [1] },
];

describe("checkBesideOther", () => {
  it.each(["other", "Other", "OTHER", " other_"])(
    "no group can be called %s beside the label other",
    (name) => {
      const groups = groupsCalled(name);
      expect(() => prepareRule("head-average", { head, groups, other: {} })).toThrow(ReservedGroupNameError);
      expect(prepareRule("head-average", { head, groups }).labels).toEqual(["cat", name]);
    },
  );

  it("other names that have it in them can", () => {
    const groups = groupsCalled("other dogs");
    expect(prepareRule("head-average", { head, groups, other: {} }).labels).toEqual([
      "cat",
      "other dogs",
      "other",
    ]);
  });
});
