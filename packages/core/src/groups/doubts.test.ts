import { defineLabelSet, loadTaxonomy } from "@coarse/taxonomy";
import { describe, expect, it } from "vitest";
import { AmbiguousWordError } from "../errors/term-errors.ts";
import { describeDoubt } from "./describe-doubt.ts";
import { parseGroups } from "./parse-groups.ts";
import { resolveTerm, type TermDoubt } from "./resolve-term.ts";

const imagenet = await loadTaxonomy("imagenet-1k");

function doubtsOf(term: string): readonly string[] {
  const found: TermDoubt[] = [];
  resolveTerm(term, imagenet, { onDoubt: (doubt) => found.push(doubt) });
  return found.map((doubt) => describeDoubt(doubt, imagenet));
}

describe("terms that may have been meant otherwise", () => {
  it.each(["amphibian", "toy", "dish", "crane", "maillot"])(
    "%s is an error that lists its senses",
    (word) => {
      const senses = imagenet.senses(word).map(({ synset }) => synset.name);
      expect(() => resolveTerm(word, imagenet)).toThrow(AmbiguousWordError);
      for (const name of senses) expect(() => resolveTerm(word, imagenet)).toThrow(name);
    },
  );

  it("are said, with what else they mean", () => {
    expect(doubtsOf("food")).toEqual([
      "food is taken for food.n.01, its first sense; food.n.02 (27 classes (French loaf, bagel, pretzel, …)) has more classes",
    ]);
    expect(doubtsOf("head")).toEqual([
      "head is taken for promontory.n.01 (1 class (promontory)), the only one of its senses with classes",
    ]);
    expect(doubtsOf("Cardigan")).toEqual([
      "Cardigan is taken for the class of that label, #264; what else the word means: cardigan.n.01 (1 class (cardigan))",
    ]);
    expect(doubtsOf("dog")).toEqual([]);
    expect(doubtsOf("tabby")).toEqual([]);
  });

  it("are none where the larger sense lies beside the first", async () => {
    const emoji = await loadTaxonomy("emoji-242");
    const found: string[] = [];
    const cat = resolveTerm("cat", emoji, { onDoubt: ({ kind }) => found.push(kind) });
    expect(cat.synset?.name).toBe("cat.n.01");
    expect(found).toEqual([]);
  });

  it("are said of every term of every group", () => {
    const found: string[] = [];
    parseGroups("a=head+cat,b=Cardigan", imagenet, { onDoubt: ({ term }) => found.push(term) });
    expect(found).toEqual(["head", "Cardigan"]);
  });
});

describe("labels of ImageNet as words", () => {
  const ambiguous = new Set(["amphibian", "crane", "maillot"]);

  it("mean their class, letter by letter, all 1,000 but those that are ambiguous", () => {
    for (const { index, label } of imagenet.classes)
      if (!ambiguous.has(label)) expect(resolveTerm(label, imagenet).classIndices, label).toEqual([index]);
  });

  it("in decomposed Unicode mean the same", () => {
    const decomposed = defineLabelSet(["Café"]);
    expect(resolveTerm("Cafe\u0301", decomposed).classIndices).toEqual([0]);
  });
});
