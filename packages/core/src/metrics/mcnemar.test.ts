import { describe, expect, it } from "vitest";
import { mcnemar } from "./mcnemar.ts";

describe("mcnemar", () => {
  it.each([
    [0, 0, 1],
    [3, 3, 1],
    [1, 0, 1],
    [5, 0, 2 / 32],
    [0, 6, 2 / 64],
    [8, 2, (2 * (1 + 10 + 45)) / 1024],
  ])("%i better, %i worse: %f", (better, worse, p) => expect(mcnemar(better, worse)).toBeCloseTo(p, 14));

  it("holds for many images", () => {
    expect(mcnemar(6000, 5000)).toBeGreaterThan(0);
    expect(mcnemar(6000, 5000)).toBeLessThan(1e-20);
    expect(mcnemar(12_500, 12_500)).toBe(1);
  });
});
