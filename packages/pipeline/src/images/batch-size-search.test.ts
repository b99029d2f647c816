import { expect, it } from "vitest";
import { BatchSizeSearch } from "./batch-size-search.ts";

/** Sizes that are tried one after another for an engine which needs `cost(size)` milliseconds for a batch. */
function sizes(cost: (size: number) => number, batches = 40): readonly number[] {
  const search = new BatchSizeSearch();
  const tried: number[] = [];
  for (let batch = 0; batch < batches; batch++) {
    const { size } = search;
    if (tried.at(-1) !== size) tried.push(size);
    search.add(cost(size), size);
  }
  return tried;
}

it("stays with the size beyond which nothing is gained", () => {
  expect(sizes((size) => 5 * size)).toEqual([2, 4, 2]);
  expect(sizes((size) => 20 + 2 * Math.min(size, 8) + 5 * Math.max(size - 8, 0))).toEqual([2, 4, 8, 16, 8]);
});

it("grows as long as each image gets cheaper, to 32 and no further", () => {
  expect(sizes(() => 50)).toEqual([2, 4, 8, 16, 32]);
});

it("does not take the first batch, a hiccup or the last, smaller one for a measurement", () => {
  // every second batch waits for the decoder
  let batch = 0;
  expect(sizes((size) => 5 * size * (batch++ % 2 === 0 ? 1 : 9))).toEqual([2, 4, 2]);
  batch = 0;
  expect(sizes(() => (batch++ === 0 ? 5000 : 50), 8)).toEqual([2, 4]);
  const search = new BatchSizeSearch();
  for (const _ of [1, 2, 3, 4, 5, 6, 7, 8]) search.add(1, 3);
  expect(search.size).toBe(2);
});
