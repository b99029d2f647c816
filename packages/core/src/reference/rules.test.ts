import { describeWithReference } from "@coarse/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { clusterColumns } from "../heads/cluster-columns.ts";
import { findRule } from "../rules/registry.ts";
import { randomActivations, randomHead } from "../testing/random-head.ts";
import { runReference } from "../testing/run-reference.ts";
import type { Head } from "../types.ts";

interface Reference {
  readonly rules: Readonly<Record<string, readonly number[]>>;
  readonly clusters: readonly (readonly (readonly number[])[])[];
}

interface Case {
  readonly head: Head;
  readonly groups: readonly (readonly number[])[];
}

const head = randomHead(16, 40);
const range = (start: number, end: number) => Array.from({ length: end - start }, (_, i) => start + i);
const cases: Readonly<Record<string, Case>> = {
  "groups of some classes": { head, groups: [[0, 7, 9, 30, 31, 32, 33], [5], [1, 2, 39, 12]] },
  "a group for each class": { head: randomHead(48, 101), groups: range(0, 101).map((index) => [index]) },
  "small and large groups of most classes": {
    head: randomHead(48, 101),
    groups: [...range(3, 50).map((index) => [index]), range(50, 90), range(90, 95)],
  },
};
const cluster = Array.from({ length: 25 }, (_, i) => i + 10);
const counts = [2, 3, 7, 24];

function referenceOf({ head, groups }: Case): Reference {
  return runReference("rules.py", {
    kernel: [...head.kernel],
    bias: [...head.bias],
    featureCount: head.featureCount,
    logits: [...randomActivations(head, 30).logits],
    ...{ groups, cluster, counts },
  });
}

describeWithReference("findRule and clusterColumns: NumPy and SciPy agree", () => {
  describe.each(Object.entries(cases))("with %s on", (_, own) => {
    let reference: Reference;
    beforeAll(() => {
      reference = referenceOf(own);
    });

    it.each([
      ["head-unit", 1e-12],
      // the reference finds the features from float32 logits
      ["head-discriminant", 1e-5],
      ["second-order", 1e-12],
      ["product", 1e-12],
      ["weighted:0.25", 1e-12],
      ["prototypes:3", 1e-12],
      ["low-rank:2", 1e-9],
    ])("the probabilities of %s", (rule, tolerance) => {
      const named = own.groups.map((classIndices) => ({ name: classIndices.join(), classIndices }));
      const { probabilities } = findRule(rule)
        .prepare(own.head, named)
        .apply(randomActivations(own.head, 30));
      expect(probabilities).toBeWithin(reference.rules[rule] ?? [], tolerance);
    });

    it("Ward's clusters", () =>
      expect(counts.map((count) => clusterColumns(own.head, cluster, count))).toEqual(reference.clusters));
  });
});
