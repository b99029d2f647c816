import { expect, it } from "vitest";
import { topClasses } from "./top-classes.ts";

it("lists the likeliest first and the lower index of equals", () => {
  expect(topClasses([0.1, 0.3, 0.2, 0.3, 0.1], 3)).toEqual([
    { classIndex: 1, probability: 0.3 },
    { classIndex: 3, probability: 0.3 },
    { classIndex: 2, probability: 0.2 },
  ]);
});

it("agrees with sorting", () => {
  const probabilities = Array.from({ length: 200 }, (_, index) => ((index * 7919) % 31) / 31);
  const sorted = probabilities
    .map((probability, classIndex) => ({ classIndex, probability }))
    .sort((a, b) => b.probability - a.probability || a.classIndex - b.classIndex);
  expect(topClasses(probabilities, 5)).toEqual(sorted.slice(0, 5));
});

it("lists all where there are fewer", () => {
  expect(topClasses([0.25, 0.75], 5).map(({ classIndex }) => classIndex)).toEqual([1, 0]);
});
