import { describeWithReference } from "@coarse/testing";
import { beforeAll, expect, it } from "vitest";
import { clusterColumns } from "../heads/cluster-columns.ts";
import { findRule } from "../rules/registry.ts";
import { randomActivations, randomHead } from "../testing/random-head.ts";
import { runReference } from "../testing/run-reference.ts";

interface Reference {
  readonly rules: Readonly<Record<string, readonly number[]>>;
  readonly clusters: readonly (readonly (readonly number[])[])[];
}

const head = randomHead(16, 40);
const activations = randomActivations(head, 30);
const groups = [[0, 7, 9, 30, 31, 32, 33], [5], [1, 2, 39, 12]];
const cluster = Array.from({ length: 25 }, (_, i) => i + 10);
const counts = [2, 3, 7, 24];

describeWithReference("NumPy and SciPy agree on", () => {
  let reference: Reference;
  beforeAll(() => {
    reference = runReference("rules.py", {
      kernel: [...head.kernel],
      bias: [...head.bias],
      featureCount: head.featureCount,
      logits: [...activations.logits],
      ...{ groups, cluster, counts },
    });
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
    const named = groups.map((classIndices) => ({ name: classIndices.join(), classIndices }));
    const { probabilities } = findRule(rule).prepare(head, named).apply(activations);
    expect(probabilities).toBeWithin(reference.rules[rule] ?? [], tolerance);
  });

  it("Ward's clusters", () =>
    expect(counts.map((count) => clusterColumns(head, cluster, count))).toEqual(reference.clusters));
});
