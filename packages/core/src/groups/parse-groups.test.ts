import { describe, expect, it } from "vitest";
import {
  ClassIndexOutOfRangeError,
  DuplicateGroupNameError,
  EmptyGroupError,
  GroupSyntaxError,
  OverlappingGroupsError,
} from "../errors/group-errors.ts";
import { AmbiguousWordError, NoClassesBelowError, UnknownWordError } from "../errors/term-errors.ts";
import { smallTaxonomy as taxonomy } from "../testing/small-taxonomy.ts";
import { groupsFromTerms, parseGroups } from "./parse-groups.ts";

/** `name: indices` of each group. */
const parsed = (text: string) =>
  parseGroups(text, taxonomy).map((group) => `${group.name}: ${group.classIndices.join(" ")}`);

const thrown = (text: string, options = {}) => {
  try {
    parseGroups(text, taxonomy, options);
  } catch (error) {
    return error;
  }
  return undefined;
};

describe("parseGroups", () => {
  it("takes words, with the synset they stand for", () => {
    expect(parseGroups("cat, dog", taxonomy)).toEqual([
      { name: "cat", synset: "cat.n.01", classIndices: [2, 3] },
      { name: "dog", synset: "dog.n.01", classIndices: [0, 1] },
    ]);
  });

  it.each([
    ["dogs", "dogs: 0 1"],
    ["crane.n.05", "crane.n.05: 5"],
    ["Crane.n.05", "Crane.n.05: 5"],
    ["n00000002", "n00000002: 0 1"],
    ["#3", "#3: 3"],
    ["#3..5", "#3..5: 3 4 5"],
    ["tabby", "tabby: 2"],
    ["turtle", "turtle: 8"],
  ])("reads the term %s", (text, expected) => expect(parsed(text)).toEqual([expected]));

  it.each([
    ["pet=dog+cat-cougar.n.01", "pet: 0 1 2"],
    ["pet = dog + cat - cougar", "pet: 0 1 2"],
    ["a=dog-beagle.n.01+#7..9-#8", "a: 0 7 9"],
    ["a=cat-cougar+cougar", "a: 2 3"],
    ["night=great-horned-owl+jack-o'-lantern", "night: 4 7"],
    ["a=bird-great-horned-owl", "a: 5"],
    ["a=hot_dog+tabby - cat+dog", "a: 0 1 9"],
    ["a=animal- dog -cat", "a: 4 5 8"],
    ["a=bird-great horned owls", "a: 5"],
    ["a=great_horned_owl.n.01-crane.n.04", "a: 4"],
    ["a=artifact.n.01-jack-o'-lantern.n.01-hot-dog", "a: 6"],
  ])("combines the terms of %s", (text, expected) => expect(parsed(text)).toEqual([expected]));

  it("takes a hyphenated word whole before - takes away", () =>
    expect(parsed("tabby-cat,great-horned-owl,jack-o'-lantern,hot-dog")).toEqual([
      "tabby-cat: 2",
      "great-horned-owl: 4",
      "jack-o'-lantern: 7",
      "hot-dog: 9",
    ]));

  it("keeps the synset of a named group with a single term, and of no other", () => {
    expect(parseGroups("kitty=cat", taxonomy)[0]?.synset).toBe("cat.n.01");
    expect(parseGroups("a=cat-cougar", taxonomy)[0]).not.toHaveProperty("synset");
    expect(parseGroups("a=#1", taxonomy)[0]).not.toHaveProperty("synset");
  });

  it.each([
    ["", 0, "a group"],
    ["cat,,dog", 4, "a group"],
    ["cat,", 4, "a group"],
    ["=dog", 0, "a name before ="],
    ["a=b=c", 1, "+ or -"],
    ["a=", 0, "a term"],
    ["a=dog+", 4, "a term"],
    ["a=dog-", 4, "a term"],
    ["a=-dog", 0, "a term"],
    ["a=dog--cat", 4, "a term"],
    ["a=dog - - cat", 5, "a term"],
    ["a=dog+-cat", 4, "a term"],
    ["dog+cat", 0, "NAME= before several terms"],
    ["bird-cat", 0, "NAME= before several terms"],
    ["#x", 1, "a class index or FIRST..LAST"],
    ["#5..3", 1, "the lower index first (#3..5)"],
  ])("tells what it expected where in %j", (text, position, expected) => {
    const error = thrown(text);
    expect(error).toBeInstanceOf(GroupSyntaxError);
    expect(error).toMatchObject({ position, expected });
  });

  it("names words near a mistyped one", () => {
    const error = thrown("kat");
    expect(error).toBeInstanceOf(UnknownWordError);
    expect(error).toMatchObject({ message: "Unknown word kat: did you mean cat?", nearWords: ["cat"] });
    expect(thrown("great-horned-oul")).toMatchObject({ word: "great-horned-oul" });
    expect(thrown("a=kat-cougar.n.01")).toMatchObject({ word: "kat" });
    expect(thrown("xylophone")).toMatchObject({ nearWords: [] });
  });

  it("does not look words up among the properties of objects", () =>
    expect(thrown("__proto__")).toBeInstanceOf(UnknownWordError));

  it("tells a noun without classes from an unknown word where it has the nouns", () => {
    const nouns = { isNoun: (word: string) => ["unicorn", "will-o'-the-wisp"].includes(word) };
    expect(thrown("unicorn", { nouns })).toBeInstanceOf(NoClassesBelowError);
    expect(thrown("a=dog-will-o'-the-wisp", { nouns })).toMatchObject({ term: "will-o'-the-wisp" });
    expect(thrown("a=unicorn-dog", { nouns })).toMatchObject({ term: "unicorn" });
    expect(thrown("kat", { nouns })).toBeInstanceOf(UnknownWordError);
    expect(thrown("unicorn")).toBeInstanceOf(UnknownWordError);
  });

  it("lists the senses of an ambiguous word in one line", () => {
    const error = thrown("crane");
    expect(error).toBeInstanceOf(AmbiguousWordError);
    expect(error).toMatchObject({
      message:
        'Ambiguous word crane: say crane.n.04 "lifts and moves heavy objects" with 1 class (crane) or crane.n.05 "long-necked wading bird" with 1 class (crane)',
    });
  });

  it("refuses groups that share classes, and shows how to part them", () => {
    const error = thrown("dog,animal");
    expect(error).toBeInstanceOf(OverlappingGroupsError);
    expect(error).toMatchObject({
      groups: ["dog", "animal"],
      classIndices: [0, 1],
      message:
        "Groups dog and animal share 2 classes (chihuahua, beagle): take one from the other, as in NAME=animal-dog",
    });
    expect(parsed("dog,NAME=animal-dog")).toEqual(["dog: 0 1", "NAME: 2 3 4 5 8"]);
  });

  it("refuses empty groups, names given twice and indices out of range", () => {
    expect(thrown("a=cat-animal")).toBeInstanceOf(EmptyGroupError);
    expect(thrown("Hot Dog=#1,hot_dog=#2")).toBeInstanceOf(DuplicateGroupNameError);
    expect(thrown("#10")).toBeInstanceOf(ClassIndexOutOfRangeError);
    expect(thrown("#0..99999999999")).toMatchObject({ classIndex: 99999999999, classCount: 10 });
  });

  it("keeps messages on one line whatever was typed", () =>
    expect(thrown("ka\n\u001b[31mt")).toMatchObject({
      message: expect.stringMatching(/^Unknown word ka\\u000a\\u001b\[31mt: .*$/),
    }));
});

describe("groupsFromTerms", () => {
  it("calls each group as its term is typed", () =>
    expect(groupsFromTerms(["Cats", "hot_dogs"], taxonomy)).toEqual([
      { name: "Cats", synset: "cat.n.01", classIndices: [2, 3] },
      { name: "hot_dogs", synset: "hot_dog.n.02", classIndices: [9] },
    ]));

  it("knows nothing of the group language", () =>
    expect(() => groupsFromTerms(["a=dog"], taxonomy)).toThrow(UnknownWordError));
});
