import { expect, it } from "vitest";
import { BatchSizeSearch } from "./batch-size-search.ts";

/** Sizes of the batches that an engine gets which needs `cost(size)` milliseconds for a batch. */
function sizes(cost: (size: number) => number, batches = 14): readonly number[] {
  const search = new BatchSizeSearch();
  return Array.from({ length: batches }, () => {
    const { size } = search;
    search.add(cost(size), size);
    return size;
  });
}

it("stays with the size beyond which nothing is gained", () => {
  expect(sizes((size) => 5 * size)).toEqual([2, 2, 2, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2]);
  expect(sizes((size) => 20 + 2 * Math.min(size, 8) + 5 * Math.max(size - 8, 0)).at(-1)).toBe(8);
});

it("grows as long as each image gets cheaper, to 32 and no further", () => {
  expect(sizes(() => 50)).toEqual([2, 2, 2, 4, 4, 8, 8, 16, 16, 32, 32, 32, 32, 32]);
});

it("does not take the first batch, a hiccup or the last, smaller one for a measurement", () => {
  let batch = 0;
  const hiccups = [500, 50, 50, 900, 50];
  expect(sizes(() => hiccups[batch++] ?? 50, 8)).toEqual([2, 2, 2, 4, 4, 8, 8, 16]);
  const search = new BatchSizeSearch();
  for (const _ of [1, 2, 3, 4]) search.add(1, 3);
  expect(search.size).toBe(2);
});
