import { describe, expect, it } from "vitest";
import { ratioByRound } from "./ratios.ts";

describe("ratioByRound", () => {
  it("is the median of each round's ratio, whatever load a round had", () => {
    // medians alone would say 10 / 24
    expect(ratioByRound([5, 10, 40], [10, 24, 80])).toBe(0.5);
    expect(ratioByRound([30, 1, 2], [30, 2, 4])).toBe(0.5);
  });

  it("adds up several others in each round", () => {
    expect(ratioByRound([4, 9], [1, 1], [1, 2])).toBe((4 / 2 + 9 / 3) / 2);
  });

  it("refuses rounds that don't belong together", () => {
    expect(() => ratioByRound([1, 2], [1])).toThrow(RangeError);
    expect(() => ratioByRound([1], [1], [])).toThrow(RangeError);
    expect(() => ratioByRound([], [])).toThrow(RangeError);
    expect(() => ratioByRound([1])).toThrow(RangeError);
  });
});
