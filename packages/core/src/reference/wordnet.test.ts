import { readFileSync } from "node:fs";
import { cat, dog, imagenet1k } from "@coarse/taxonomy";
import * as nouns from "@coarse/taxonomy/nouns";
import { describeWithShared, shared } from "@coarse/testing";
import { describe, expect, it } from "vitest";
import { createCoarseClassifier } from "../coarse-classifier.ts";
import { AmbiguousWordError, NoClassesBelowError, UnknownWordError } from "../errors/term-errors.ts";
import { groupsFromTerms, parseGroups } from "../groups/parse-groups.ts";
import { nearestByPath } from "../selections/nearest.ts";
import { randomActivations, randomHead } from "../testing/random-head.ts";

const parse = (text: string) => parseGroups(text, imagenet1k, { nouns });

describe("parseGroups on ImageNet's classes", () => {
  it("takes hyphens within words and - between terms", () => {
    const [owl, lantern, pets] = parse("great-grey-owl,jack-o'-lantern,pet=dogs+cats-cougar.n.01");
    expect(owl?.synset).toBe("great_grey_owl.n.01");
    expect(lantern?.classIndices).toEqual([607]);
    expect(pets?.classIndices).toHaveLength(118 + 6);
  });

  it.each([
    ["doog", UnknownWordError, /Unknown word doog: did you mean dog, door, /],
    // A noun, too: a shrub whose leaves are chewed.
    ["kat", NoClassesBelowError, /No class lies under kat, .*: did you mean cat, hat, /],
    ["crane", AmbiguousWordError, /crane\.n\.04 .* or crane\.n\.05 /],
    ["unicorn", NoClassesBelowError, /No class lies under unicorn, which is unknown to imagenet-1k: /],
    ["pet=cat-great-horned-owl", NoClassesBelowError, /under great-horned-owl, .*great_gr[ae]y_owl/],
    ["great-horned-oul", UnknownWordError, /Unknown word great-horned-oul/],
    ["pet=kat-cougar.n.01", NoClassesBelowError, /under kat,/],
    ["dog,animal", Error, /Groups dog and animal share 118 classes .*NAME=animal-dog/],
  ])("tells what to do about %s", (text, error, message) => {
    expect(() => parse(text)).toThrow(error);
    expect(() => parse(text)).toThrow(message);
  });

  it("takes folders' names", () => {
    const [hotDogs, cats] = groupsFromTerms(["hot_dogs", "Cat"], imagenet1k, { nouns });
    expect(hotDogs?.classIndices).toEqual([934]);
    expect(cats?.synset).toBe("cat.n.01");
  });

  it("knows each word and each class of the label set as a single term", () => {
    const refused = imagenet1k.words().filter((word) => {
      try {
        return parse(word).length !== 1;
      } catch (error) {
        return !(error instanceof AmbiguousWordError);
      }
    });
    expect(refused).toEqual([]);
    for (const { index, synset = "", wnid } of imagenet1k.classes) {
      expect(parse(synset)[0]?.classIndices).toContain(index);
      expect(parse(`a=${wnid}`)[0]?.synset).toBe(synset);
    }
  });
});

describe("createCoarseClassifier on ImageNet's classes", () => {
  it("takes the imported constants", async () => {
    const head = randomHead(4, 1000);
    const forward = async () => randomActivations(head, 1);
    const classifier = { taxonomy: imagenet1k, head, input: { height: 1, width: 1 }, forward };
    const coarse = createCoarseClassifier(classifier, [cat, dog]);
    expect(coarse.groups.map((group) => group.classIndices.length)).toEqual([7, 118]);
    const [answer] = await coarse.classify({ pixels: new Float32Array(3), count: 1, height: 1, width: 1 });
    expect(coarse.labels).toContain(answer?.label);
  });
});

describeWithShared("parseGroups: NLTK agrees on", () => {
  const golden = (file: string) => JSON.parse(readFileSync(shared(`golden/${file}`), "utf8"));

  it.each(["0", "1", "248", "283", "517", "999"])("the classes around %s by path similarity", (seed) => {
    const order = nearestByPath(imagenet1k, { seed: Number(seed), k: 1000 });
    const row = golden("similarity.json").pathSimilarity[seed];
    expect(order.slice(0, 10)).toEqual(row.first10);
    expect(order.slice(-3)).toEqual(row.last3);
  });

  it("the classes of each noun synset", () => {
    const rows: Record<string, { synset: string; pos: string; inclusive: readonly number[] }> =
      golden("hyponyms.json");
    const covering = Object.values(rows).filter(({ pos, inclusive }) => pos === "n" && inclusive.length > 0);
    expect(covering.length).toBeGreaterThan(30);
    for (const { synset, inclusive } of covering)
      expect(parse(synset)[0]?.classIndices, synset).toEqual(inclusive);
  });
});
