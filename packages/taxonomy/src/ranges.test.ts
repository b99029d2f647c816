import { expect, it } from "vitest";
import { expandRanges } from "./ranges.ts";

it("counts from the first to the last of each range, in the order given", () => {
  expect(expandRanges("281..283,290,7")).toEqual([281, 282, 283, 290, 7]);
});
