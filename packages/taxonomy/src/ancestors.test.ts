import { expect, it } from "vitest";
import { ancestorDistances, ancestors } from "./ancestors.ts";
import { UnknownSynsetError } from "./errors.ts";
import { imagenet1k } from "./imagenet-1k.ts";

it("goes up every way, nearest first", () => {
  const names = ancestors("dog.n.01", imagenet1k).map(({ name }) => name);
  expect(names.slice(0, 3)).toEqual(["canine.n.02", "domestic_animal.n.01", "carnivore.n.01"]);
  expect(names).not.toContain("dog.n.01");
  expect(new Set(names).size).toBe(names.length);
});

it("counts the shortest way up", () => {
  const distances = ancestorDistances("dog.n.01", imagenet1k);
  // By way of domestic_animal.n.01; by way of carnivore.n.01 it would be seven.
  expect(distances.get("animal.n.01")).toBe(2);
  expect(distances.get("dog.n.01")).toBe(0);
});

it("refuses a synset that it does not have", () => {
  expect(() => ancestors("dog", imagenet1k)).toThrow(UnknownSynsetError);
  expect(() => ancestors("__proto__", imagenet1k)).toThrow(
    "Unknown synset __proto__ in imagenet-1k: use a name",
  );
});
