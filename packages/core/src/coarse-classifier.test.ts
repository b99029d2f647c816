import "@coarse/testing";
import { describe, expect, it } from "vitest";
import { createCoarseClassifier } from "./coarse-classifier.ts";
import { EmptyGroupError } from "./errors/group-errors.ts";
import { ClassCountError, NonFiniteLogitsError } from "./errors/rule-errors.ts";
import { NoClassesBelowError } from "./errors/term-errors.ts";
import { averageColumns } from "./heads/average-columns.ts";
import { rules } from "./rules/registry.ts";
import { randomActivations, randomHead } from "./testing/random-head.ts";
import { smallTaxonomy as taxonomy } from "./testing/small-taxonomy.ts";
import type { Classifier } from "./types.ts";

const head = randomHead(8, 10);
const activations = randomActivations(head, 5);
const images = { pixels: new Float32Array(5 * 2 * 2 * 3), count: 5, height: 2, width: 2 };
const classifier: Classifier = {
  taxonomy,
  head,
  input: { height: 2, width: 2 },
  forward: async () => activations,
};

function constant(name: string) {
  const synset = taxonomy.synset(name);
  if (!synset) throw new Error(`Expected ${name} in the small taxonomy`);
  return synset;
}
const cat = constant("cat.n.01");
const dog = constant("dog.n.01");
const catAndDog = [
  { name: "cat", synset: "cat.n.01", classIndices: [2, 3] },
  { name: "dog", synset: "dog.n.01", classIndices: [0, 1] },
];

describe("createCoarseClassifier", () => {
  it("takes constants, words, groups and the group language alike", () => {
    for (const groups of [[cat, dog], ["cat", dog], ["cat", "dog"], "cat,dog", catAndDog])
      expect(createCoarseClassifier(classifier, groups).groups).toEqual(catAndDog);
    expect(createCoarseClassifier(classifier, ["pet=dog+cat"]).groups).toEqual([
      { name: "pet", classIndices: [0, 1, 2, 3] },
    ]);
    expect(createCoarseClassifier(classifier, [constant("hot_dog.n.02")]).labels).toEqual(["hot dog"]);
  });

  it("looks a constant of another label set up by name", () => {
    const foreign = { ...cat, classIndices: [7, 8, 9] };
    expect(createCoarseClassifier(classifier, [foreign]).groups[0]?.classIndices).toEqual([2, 3]);
    const unknown = { ...cat, name: "unicorn.n.01" };
    expect(() => createCoarseClassifier(classifier, [unknown])).toThrow(NoClassesBelowError);
  });

  it("classifies each image by the rule", async () => {
    const coarse = createCoarseClassifier(classifier, [cat, dog], { rule: "mean" });
    const answers = await coarse.classify(images);
    const { probabilities, predicted } = rules.mean.prepare(head, coarse.groups).apply(activations);
    expect(answers.map(({ label }) => label)).toEqual(
      Array.from(predicted, (label) => ["cat", "dog"][label]),
    );
    expect(answers.flatMap((answer) => answer.probabilities)).toEqual([...probabilities]);
  });

  it("has the averaged head with rule head-average alone", () => {
    const coarse = createCoarseClassifier(classifier, [cat, dog]);
    expect(coarse.head).toEqual(averageColumns(head, coarse.groups));
    expect(createCoarseClassifier(classifier, [cat, dog], { rule: "sum" })).not.toHaveProperty("head");
  });

  it("answers other with rule argmax", () => {
    const coarse = createCoarseClassifier(classifier, [cat, dog], { rule: "argmax" });
    expect(coarse.labels).toEqual(["cat", "dog", "other"]);
  });

  it("chooses members around seeds", () => {
    const options = { select: "path-similarity", seedClasses: [3, 1], k: 1 } as const;
    const { groups } = createCoarseClassifier(classifier, [cat, dog], options);
    expect(groups.map((group) => group.classIndices)).toEqual([[3], [1]]);
  });

  it("refuses what does not fit", async () => {
    expect(() => createCoarseClassifier(classifier, [{ name: "none", classIndices: [] }])).toThrow(
      EmptyGroupError,
    );
    expect(() => createCoarseClassifier({ ...classifier, head: randomHead(8, 11) }, "cat")).toThrow(
      ClassCountError,
    );
    const broken = { ...activations, logits: new Float32Array(50).fill(Number.NaN) };
    const coarse = createCoarseClassifier({ ...classifier, forward: async () => broken }, "cat,dog");
    await expect(coarse.classify(images)).rejects.toThrow(NonFiniteLogitsError);
  });
});
