import { describe, expect, it } from "vitest";
import { ancestors } from "./ancestors.ts";
import { emoji242 } from "./emoji-242.ts";
import { imagenet1k } from "./imagenet-1k.ts";

describe.each([
  { taxonomy: imagenet1k, classCount: 1000 },
  { taxonomy: emoji242, classCount: 242 },
])("$taxonomy.labelSet, downwards and upwards", ({ taxonomy, classCount }) => {
  const hypernyms = Object.values(taxonomy.hypernyms);
  it("lists each class under each of its ancestors", () => {
    for (const { index, synset } of taxonomy.classes)
      for (const above of ancestors(synset ?? "", taxonomy))
        expect(above.classIndices, above.name).toContain(index);
  });

  it("lists under each synset no class but its own and those of which it is an ancestor", () => {
    const above = taxonomy.classes.map(
      ({ synset = "" }) => new Set([synset, ...ancestors(synset, taxonomy).map(({ name }) => name)]),
    );
    for (const { name, classIndices } of hypernyms)
      for (const index of classIndices) expect(above[index]?.has(name), `${name} ${index}`).toBe(true);
  });

  it("has entity alone at the top", () => {
    const roots = hypernyms.filter(({ name }) => taxonomy.parents(name).length === 0);
    expect(roots.map(({ name }) => name)).toEqual(["entity.n.01"]);
    expect(roots[0]?.classIndices).toHaveLength(classCount);
  });
});

describe("imagenet1k, upwards", () => {
  it("keeps several parents", () => {
    expect(imagenet1k.parents("dog.n.01")).toEqual(["canine.n.02", "domestic_animal.n.01"]);
  });

  it("has 304 classes that reach the top in several ways", () => {
    const severalParents = (name: string) => imagenet1k.parents(name).length > 1;
    const classes = imagenet1k.classes.filter(({ synset = "" }) =>
      [synset, ...ancestors(synset, imagenet1k).map(({ name }) => name)].some(severalParents),
    );
    expect(classes).toHaveLength(304);
  });
});

describe("imagenet1k, look-ups", () => {
  const hypernyms = Object.values(imagenet1k.hypernyms);

  it("has 860 synsets above classes, 472 of them above several", () => {
    expect(hypernyms).toHaveLength(860);
    expect(hypernyms.filter(({ classIndices }) => classIndices.length > 1)).toHaveLength(472);
  });

  it("finds hypernyms and classes by name and by wnid, each under its own key", () => {
    for (const [name, synset] of Object.entries(imagenet1k.hypernyms)) {
      expect(synset.name).toBe(name);
      expect(imagenet1k.synset(name)).toBe(synset);
      expect(imagenet1k.synsetOfWnid(synset.wnid)).toBe(synset);
    }
    for (const { index, synset = "", wnid } of imagenet1k.classes) {
      expect(imagenet1k.synset(synset)?.classIndices).toContain(index);
      expect(imagenet1k.synset(synset)?.wnid).toBe(wnid);
    }
  });

  it("labels classes for people", () => {
    expect(imagenet1k.classes).toHaveLength(1000);
    expect(imagenet1k.classes[2]).toEqual({
      index: 2,
      synset: "great_white_shark.n.01",
      wnid: "n01484850",
      label: "great white shark",
    });
  });

  it.each(["__proto__", "constructor", "toString", "", "dog", "cat.n.99"])("knows no synset %j", (name) => {
    expect(imagenet1k.synset(name)).toBeUndefined();
    expect(imagenet1k.synsetOfWnid(name)).toBeUndefined();
    expect(imagenet1k.parents(name)).toEqual([]);
  });
});

it("emoji-242 has classes above others, which are in their own group", () => {
  const fish = emoji242.synset("fish.n.01");
  const names = fish?.classIndices.map((index) => emoji242.classes[index]?.synset);
  expect(names?.toSorted()).toEqual(["fish.n.01", "shark.n.01"]);
});
