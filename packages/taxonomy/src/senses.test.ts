import { describe, expect, it } from "vitest";
import { imagenet1k } from "./imagenet-1k.ts";
import { senses } from "./senses.ts";

const list = (word: string) => senses(word).map(({ synset, rank }) => [rank, synset.name]);

describe("senses", () => {
  it.each([
    [
      "cat",
      [
        [1, "cat.n.01"],
        [7, "big_cat.n.01"],
      ],
    ],
    [
      "cats",
      [
        [1, "cat.n.01"],
        [7, "big_cat.n.01"],
      ],
    ],
    [
      "Cats",
      [
        [1, "cat.n.01"],
        [7, "big_cat.n.01"],
      ],
    ],
    ["geese", [[1, "goose.n.01"]]],
    ["goose", [[1, "goose.n.01"]]],
    [
      "crane",
      [
        [4, "crane.n.04"],
        [5, "crane.n.05"],
      ],
    ],
    [
      "maillot",
      [
        [1, "maillot.n.01"],
        [2, "maillot.n.02"],
      ],
    ],
    ["turtle", [[2, "turtle.n.02"]]],
    ["primate", [[2, "primate.n.02"]]],
  ])("of %s", (word, expected) => {
    expect(list(word)).toEqual(expected);
  });

  it.each(["hot_dog", "hot dog", "hot-dog", " Hot  Dogs ", "HOT_DOGS"])(
    "takes %j for hotdog's spelling",
    (word) => {
      expect(list(word)).toEqual(list("hot_dog"));
      expect(list(word)).not.toEqual([]);
    },
  );

  it.each(["jack-o'-lantern", "jack o' lantern", "jack_o'_lanterns"])(
    "takes blanks for hyphens in %j",
    (word) => {
      expect(list(word)).toEqual([[2, "jack-o'-lantern.n.02"]]);
    },
  );

  it("counts the one sense of pants, which has no classes, before those of pant", () => {
    expect(list("pant").map(([rank]) => Number(rank) + 1)).toEqual(list("pants").map(([rank]) => rank));
  });

  it.each(["__proto__", "constructor", "hasOwnProperty", "", "s", "-", "kat", "democracy"])(
    "of %j: none",
    (word) => {
      expect(senses(word)).toEqual([]);
    },
  );
});

describe("words", () => {
  it("are sorted, in lower case, and all have senses", () => {
    const words = imagenet1k.words();
    expect(words).toEqual(words.map((word) => word.toLowerCase()).sort());
    for (const word of words) expect(senses(word), word).not.toEqual([]);
  });

  it("name a synset with classes strictly under it 1,445 times; for 282 not with their first sense; 47 name several", () => {
    const above = imagenet1k.words().flatMap((word) => {
      const named = senses(word).filter(
        ({ synset }) =>
          Object.hasOwn(imagenet1k.hypernyms, synset.name) &&
          synset.lemmas.some((lemma) => lemma.toLowerCase() === word),
      );
      return named.length > 0 ? [named] : [];
    });
    expect(above).toHaveLength(1445);
    expect(above.filter(([first]) => first?.rank !== 1)).toHaveLength(282);
    expect(above.filter((named) => named.length > 1)).toHaveLength(47);
  });
});
