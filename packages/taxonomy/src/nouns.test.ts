import { describe, expect, it } from "vitest";
import { imagenet1k } from "./imagenet-1k.ts";
import { isNoun, nouns } from "./nouns.ts";

describe("nouns", () => {
  it("are 117,798, sorted, each once", () => {
    expect(nouns()).toHaveLength(117_798);
    expect(nouns()).toEqual([...new Set(nouns())].sort());
  });

  it("include every word of the taxonomy", () => {
    const all = new Set(nouns());
    expect(imagenet1k.words().filter((word) => !all.has(word))).toEqual([]);
  });
});

describe("isNoun", () => {
  it.each(["democracy", "cat", "Cats", "geese", "great-horned-owl", "hot dogs", "mothers-in-law", "kat"])(
    "%s: yes",
    (word) => {
      expect(isNoun(word)).toBe(true);
    },
  );

  it.each(["katt", "", "__proto__", "toString", "-", "the"])("%j: no", (word) => {
    expect(isNoun(word)).toBe(false);
  });
});
