import { describe, expect, it } from "vitest";
import { OverlappingGroupsError } from "../errors/group-errors.ts";
import {
  MemberCountError,
  SeedCountError,
  SeedOutOfRangeError,
  UnknownSelectionError,
  UnusedSeedsError,
} from "../errors/selection-errors.ts";
import { parseGroups } from "../groups/parse-groups.ts";
import { randomHead } from "../testing/random-head.ts";
import { smallTaxonomy as taxonomy } from "../testing/small-taxonomy.ts";
import { nearest, nearestByHeadCosine, nearestByPath } from "./nearest.ts";
import { findSelection, type SelectionOptions, selectGroups } from "./select-groups.ts";

const head = randomHead(4, 10);
const groups = parseGroups("cat,dog", taxonomy);
const select = (options: SelectionOptions) => selectGroups(groups, { ...options, head, taxonomy });

describe("nearest", () => {
  it("gives ties to the lower index and the seed the first place", () => {
    expect(nearest([0.5, 1, 0.5, 1, 0.9], { seed: 3, count: 5 })).toEqual([3, 1, 4, 0, 2]);
    expect(nearest([1, 0.9999999], { seed: 1, count: 1 })).toEqual([1]);
  });
});

describe("nearestByPath", () => {
  it("counts steps up to a common hypernym and down", () =>
    expect(nearestByPath(taxonomy, { seed: 3, k: 10 })).toEqual([3, 2, 8, 0, 1, 4, 5, 6, 7, 9]));
});

describe("selectGroups", () => {
  it("leaves hyponyms as they are", () => expect(select({})).toBe(groups));

  it("puts the classes nearest to each seed into its group, ascending", () => {
    expect(select({ select: "path-similarity", seedClasses: [3, 1], k: 2 })).toEqual([
      { name: "cat", synset: "cat.n.01", classIndices: [2, 3] },
      { name: "dog", synset: "dog.n.01", classIndices: [0, 1] },
    ]);
    const near = nearestByHeadCosine(head, { seed: 3, k: 2 });
    const [cat] = selectGroups(groups.slice(0, 1), {
      select: "head-cosine",
      seedClasses: [3],
      k: 2,
      head,
      taxonomy,
    });
    expect(cat?.classIndices).toEqual([...near].sort((a, b) => a - b));
  });

  it.each<[SelectionOptions, new (...args: never[]) => Error]>([
    [{ seedClasses: [1, 2] }, UnusedSeedsError],
    [{ select: "hyponyms", k: 3 }, UnusedSeedsError],
    [{ select: "head-cosine", k: 3 }, SeedCountError],
    [{ select: "head-cosine", seedClasses: [1], k: 3 }, SeedCountError],
    [{ select: "head-cosine", seedClasses: [1, 2, 3], k: 3 }, SeedCountError],
    [{ select: "head-cosine", seedClasses: [1, 10], k: 3 }, SeedOutOfRangeError],
    [{ select: "head-cosine", seedClasses: [-1, 2], k: 3 }, SeedOutOfRangeError],
    [{ select: "head-cosine", seedClasses: [1, 2.5], k: 3 }, SeedOutOfRangeError],
    [{ select: "head-cosine", seedClasses: [1, Number.NaN], k: 3 }, SeedOutOfRangeError],
    [{ select: "path-similarity", seedClasses: [1, 2] }, MemberCountError],
    [{ select: "path-similarity", seedClasses: [1, 2], k: 0 }, MemberCountError],
    [{ select: "path-similarity", seedClasses: [1, 2], k: 1.5 }, MemberCountError],
    [{ select: "path-similarity", seedClasses: [1, 2], k: 11 }, MemberCountError],
    [{ select: "path-similarity", seedClasses: [2, 3], k: 2 }, OverlappingGroupsError],
    [{ select: "path-similarity", seedClasses: [2, 2], k: 1 }, OverlappingGroupsError],
  ])("refuses %j", (options, error) => expect(() => select(options)).toThrow(error));

  it("says how to part groups that seeds brought together", () =>
    expect(() => select({ select: "path-similarity", seedClasses: [2, 3], k: 2 })).toThrow(
      "Groups cat and dog share 2 classes (tabby, cougar): choose other seeds or a smaller k",
    ));
});

describe("findSelection", () => {
  it("finds a selection by its name", () => expect(findSelection("head-cosine")).toBe("head-cosine"));
  it("refuses others", () => expect(() => findSelection("cosine")).toThrow(UnknownSelectionError));
});
