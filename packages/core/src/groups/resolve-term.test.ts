import { describe, expect, it } from "vitest";
import { UnknownSynsetError, UnknownWnidError } from "../errors/term-errors.ts";
import { smallTaxonomy as taxonomy } from "../testing/small-taxonomy.ts";
import { resolveTerm } from "./resolve-term.ts";

describe("resolveTerm", () => {
  it("gives the first sense of a word and the others beside it", () => {
    const { synset, classIndices, otherSenses } = resolveTerm("dog", taxonomy);
    expect(synset?.name).toBe("dog.n.01");
    expect(classIndices).toEqual([0, 1]);
    expect(otherSenses.map((sense) => sense.synset.name)).toEqual(["hot_dog.n.02"]);
  });

  it("gives the only other sense where the first has no classes", () =>
    expect(resolveTerm("turtle", taxonomy)).toMatchObject({
      synset: { name: "turtle.n.02" },
      otherSenses: [],
    }));

  it("has no synset for class indices", () =>
    expect(resolveTerm("#1..2", taxonomy)).toEqual({ classIndices: [1, 2], otherSenses: [] }));

  it("offers the senses of the word in an unknown synset name, else near words", () => {
    expect(() => resolveTerm("crane.n.99", taxonomy)).toThrow(UnknownSynsetError);
    expect(() => resolveTerm("crane.n.99", taxonomy)).toThrow("did you mean crane.n.04 or crane.n.05?");
    expect(() => resolveTerm("krane.n.01", taxonomy)).toThrow("did you mean crane?");
  });

  it("refuses a wnid of nothing in the label set", () =>
    expect(() => resolveTerm("n99999999", taxonomy)).toThrow(UnknownWnidError));
});
