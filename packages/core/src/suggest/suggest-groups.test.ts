import { describe, expect, it } from "vitest";
import { randomHead } from "../testing/random-head.ts";
import { smallTaxonomy as taxonomy } from "../testing/small-taxonomy.ts";
import { suggestGroups } from "./suggest-groups.ts";
import { fitSynsets } from "./suggest-synset.ts";

/** Mean probabilities by class index; the rest is spread evenly. */
function folder(name: string, masses: Readonly<Record<number, number>>) {
  const rest = (1 - Object.values(masses).reduce((sum, p) => sum + p, 0)) / 10;
  return { folder: name, mass: Float64Array.from({ length: 10 }, (_, index) => (masses[index] ?? 0) + rest) };
}

const head = randomHead(6, 10);
const suggest = (...folders: readonly ReturnType<typeof folder>[]) =>
  suggestGroups(folders, { taxonomy, head });

describe("fitSynsets", () => {
  const folders = [folder("A", { 0: 0.4, 1: 0.4 }), folder("B", { 2: 0.5, 3: 0.3 })];

  it("finds the synset that photos concentrate under, neither a class of it nor all above it", () => {
    expect(fitSynsets("A", folders, { taxonomy })[0]?.synset.name).toBe("dog.n.01");
    expect(fitSynsets("B", folders, { taxonomy })[0]).toMatchObject({ synset: { name: "cat.n.01" } });
  });

  it("leaves out what is taken", () => {
    const [best] = fitSynsets("A", folders, { taxonomy, taken: new Set([1]) });
    expect(best?.synset.name).toBe("chihuahua.n.03");
  });

  it("refuses a folder that is none", () =>
    expect(() => fitSynsets("C", folders, { taxonomy })).toThrow("Expected one of A, B, but got C"));
});

describe("suggestGroups", () => {
  it("takes names where they are words, photos where not", () => {
    const { proposals, unmatched } = suggest(folder("cat", { 2: 0.6 }), folder("IMG_07", { 0: 0.4, 1: 0.5 }));
    expect(unmatched).toEqual([]);
    expect(proposals.map(({ synset, from, seed }) => [synset.name, from, seed])).toEqual([
      ["cat.n.01", "name", 2],
      ["dog.n.01", "photos", 1],
    ]);
  });

  it("takes an ambiguous word in the sense of the photos", () => {
    const bird = suggest(folder("crane", { 5: 0.7 }), folder("dog", { 0: 0.8 }));
    const machine = suggest(folder("crane", { 6: 0.7 }), folder("dog", { 0: 0.8 }));
    expect(bird.proposals[0]?.synset.name).toBe("crane.n.05");
    expect(machine.proposals[0]?.synset.name).toBe("crane.n.04");
  });

  it("gives no class to two folders", () => {
    const { proposals } = suggest(
      folder("x", { 0: 0.9 }),
      folder("y", { 0: 0.8, 1: 0.1 }),
      folder("animal", {}),
    );
    const classes = proposals.flatMap(({ synset }) => synset.classIndices);
    expect(new Set(classes).size).toBe(classes.length);
  });

  it("warns of names that photos contradict and of lopsided groups", () => {
    const { warnings } = suggest(folder("animal", { 2: 0.9 }), folder("hot dog", { 7: 1 }));
    expect(warnings).toEqual([
      "only 0 % of what the network sees in hot dog lies under hot_dog.n.02",
      expect.stringContaining("the groups are lopsided: hot dog has 1 of the classes, animal 7"),
    ]);
  });

  it("finds k for which no two groups share a class", () => {
    const { k = 0 } = suggest(folder("cat", { 2: 0.9 }), folder("dog", { 0: 0.9 }));
    expect(k).toBeGreaterThanOrEqual(1);
    expect(k).toBeLessThanOrEqual(5);
  });
});
