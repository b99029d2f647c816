import { describe, expect, it } from "vitest";
import { defineLabelSet } from "./define-label-set.ts";
import { LabelSetError, UnknownSynsetError } from "./errors.ts";
import { imagenet1k } from "./imagenet-1k.ts";
import { pathSimilarity } from "./path-similarity.ts";

const indicesOf = (taxonomy: ReturnType<typeof defineLabelSet>, word: string) =>
  taxonomy.senses(word)[0]?.synset.classIndices;

describe("defineLabelSet", () => {
  it("has the labels in their order, which WordNet knows nothing of", () => {
    const letters = defineLabelSet(["a", "b", "é"]);
    expect(letters.classes).toEqual([
      { index: 0, label: "a" },
      { index: 1, label: "b" },
      { index: 2, label: "é" },
    ]);
    expect(letters.labelSet).toBe("own");
    expect(letters.hypernyms).toEqual({});
    expect(letters.senses("a")).toEqual([]);
    expect(letters.words()).toEqual([]);
  });

  it("has names of a hierarchy of its own, over several levels and with several parents", () => {
    const dogs = defineLabelSet(["beagle", "pug", "tabby"], {
      parents: { beagle: ["hound", "small dog"], pug: "small dog", hound: "dog", "small dog": "dog" },
    });
    expect(indicesOf(dogs, "dog")).toEqual([0, 1]);
    expect(indicesOf(dogs, "Small-Dog")).toEqual([0, 1]);
    expect(indicesOf(dogs, "hound")).toEqual([0]);
    expect(dogs.parents("hound")).toEqual(["dog"]);
    expect(dogs.words()).toEqual(["dog", "hound", "small_dog"]);
  });

  it("has WordNet's words as far as synsets are given, and what lies above them", () => {
    const pets = defineLabelSet(["Beagle", "road sign", "tabby cat"], {
      synsets: ["beagle.n.01", undefined, "n02123045"],
    });
    expect(indicesOf(pets, "dogs")).toEqual([0]);
    expect(indicesOf(pets, "carnivore")).toEqual([0, 2]);
    expect(pets.senses("bird")).toEqual([]);
    expect(pets.classes[2]).toEqual({
      index: 2,
      label: "tabby cat",
      synset: "tabby.n.01",
      wnid: "n02123045",
    });
    expect(pets.synset("dog.n.01")?.classIndices).toEqual([0]);
    expect(pets.hypernyms["beagle.n.01"]).toBe(undefined);
    expect(pathSimilarity(0, 2, pets)).toBe(pathSimilarity("beagle.n.01", "tabby.n.01", imagenet1k));
    expect(() => pathSimilarity(0, 1, pets)).toThrow("Class 1 (road sign) of own has no WordNet synset");
  });

  it("means the same as imagenet-1k where it has all of its synsets", () => {
    const same = defineLabelSet(
      imagenet1k.classes.map(({ label }) => label),
      { synsets: imagenet1k.classes.map(({ wnid }) => wnid) },
    );
    expect(Object.keys(same.hypernyms).sort()).toEqual(Object.keys(imagenet1k.hypernyms).sort());
    for (const [name, { classIndices }] of Object.entries(imagenet1k.hypernyms))
      expect(same.synset(name)?.classIndices, name).toEqual(classIndices);
    expect(same.words()).toEqual(imagenet1k.words());
  });

  it.each([
    ["no labels", () => defineLabelSet([]), LabelSetError],
    [
      "another number of synsets",
      () => defineLabelSet(["a"], { synsets: [undefined, undefined] }),
      LabelSetError,
    ],
    ["an unknown synset", () => defineLabelSet(["a"], { synsets: ["nothing.n.01"] }), UnknownSynsetError],
    [
      "a circle",
      () => defineLabelSet(["a"], { parents: { a: "b", b: "c", c: "b" } }),
      /goes in a circle: a → b → c → b/,
    ],
  ])("refuses %s", (_, define, error) => {
    expect(define).toThrow(error);
  });
});
