import "@coarse/testing";
import { describe, expect, it } from "vitest";
import { smallTaxonomy } from "../testing/small-taxonomy.ts";
import { backOff } from "./back-off.ts";

/** Chihuahua 0.6, beagle 0.25, tabby 0.1, hot dog 0.05. */
const logits = new Float32Array(10).fill(-1000);
for (const [index, p] of [
  [0, 0.6],
  [1, 0.25],
  [2, 0.1],
  [9, 0.05],
] as const)
  logits[index] = Math.log(p);
const answer = (confidence: number) => backOff(logits, smallTaxonomy, { confidence });

describe("backOff", () => {
  it.each([
    [0.5, "chihuahua.n.03", 0.6],
    [0.8, "dog.n.01", 0.85],
    [0.9, "animal.n.01", 0.95],
    [0.99, "entity.n.01", 1],
    [1, "entity.n.01", 1],
  ])("with confidence %d answers %s", (confidence, synset, probability) => {
    const found = answer(confidence);
    expect(found.synset.name).toBe(synset);
    expect(found.probability).toBeCloseTo(probability, 6);
  });

  it("says why: the most probable classes below", () => {
    const { because } = answer(0.9);
    expect(because.map(({ label }) => label)).toEqual(["chihuahua", "beagle", "tabby"]);
    expect(because.map(({ probability }) => probability)).toBeWithin([0.6, 0.25, 0.1], 1e-6);
  });

  it("takes the more probable of two that are as precise", () =>
    expect(answer(0.2).synset.name).toBe("chihuahua.n.03"));

  it.each([-0.1, 1.1, Number.NaN])("refuses confidence %d", (confidence) =>
    expect(() => answer(confidence)).toThrow("Expected a confidence from 0 to 1"),
  );

  it("refuses logits of other classes", () =>
    expect(() => backOff(new Float32Array(3), smallTaxonomy, { confidence: 0.5 })).toThrow(
      "Expected 10 logits",
    ));
});
