import { describe, expect, it } from "vitest";
import { smallTaxonomy } from "../testing/small-taxonomy.ts";
import { nearWords } from "./near-words.ts";

const taxonomy = { ...smallTaxonomy, words: () => ["abbaa", "abbab", "abbac", "abba", "b_b_b", "a"] };

describe("nearWords", () => {
  it("gives the nearest first", () =>
    expect(nearWords("abbaba", taxonomy)).toEqual({
      words: ["abbaa", "abbab", "abbac", "abba"],
      distance: 1,
    }));

  it("gives at most five, of equally near ones those for more classes first", () => {
    const words = ["dod", "dodd", "dof", "dog", "doh", "don"];
    const senses = (word: string) => smallTaxonomy.senses(word === "dog" ? "dog" : "tabby");
    expect(nearWords("dox", { ...taxonomy, words: () => words, senses }).words).toEqual([
      "dog",
      "dod",
      "dof",
      "doh",
      "don",
    ]);
  });

  it("has room for two letters in the wrong order", () =>
    expect(nearWords("brid", smallTaxonomy).words).toEqual(["bird"]));

  it("counts neither case nor blanks and hyphens for _", () => {
    expect(nearWords("B b-b", taxonomy)).toEqual({ words: ["b_b_b"], distance: 0 });
  });

  it("finds nothing for what looks like no word", () =>
    expect(nearWords("zzzzzz", taxonomy)).toEqual({ words: [], distance: Number.POSITIVE_INFINITY }));
});
