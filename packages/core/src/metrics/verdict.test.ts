import { describe, expect, it } from "vitest";
import { describeFavored, weighRules } from "./verdict.ts";

const weigh = (
  sum: readonly [number, number],
  mean: readonly [number, number],
  max: readonly [number, number],
) =>
  weighRules(
    [
      { rule: "sum", better: sum[0], worse: sum[1] },
      { rule: "mean", better: mean[0], worse: mean[1] },
      { rule: "max", better: max[0], worse: max[1] },
    ],
    { images: 100, correct: 70 },
  );

describe("weighRules", () => {
  it("favors the best of the rules that beat head-average", () => {
    const verdict = weigh([12, 1], [20, 2], [5, 5]);
    expect(verdict.favored).toEqual(["mean"]);
    expect(describeFavored(verdict)).toBe(
      "These photos favor mean: head-average is right on 70 of 100, mean on 88, more than chance explains (p < 0.001)",
    );
  });

  it("names rules together that are right equally often", () => {
    const verdict = weigh([5, 5], [20, 2], [18, 0]);
    expect(verdict.favored).toEqual(["mean", "max"]);
    expect(describeFavored(verdict)).toContain(
      "favor mean or max: head-average is right on 70 of 100, mean and max on 88",
    );
  });

  it("favors head-average only where it beats all others", () => {
    const verdict = weigh([0, 20], [1, 15], [0, 10]);
    expect(verdict.favored).toEqual(["head-average"]);
    expect(describeFavored(verdict)).toBe(
      "These photos favor head-average: head-average is right on 70 of 100, max on 60, more than chance explains (p = 0.002)",
    );
    expect(weigh([0, 20], [1, 15], [0, 3]).favored).toEqual([]);
  });

  it("can't tell where chance may explain the best difference", () => {
    const verdict = weigh([2, 2], [5, 3], [0, 4]);
    expect(verdict.favored).toEqual([]);
    expect(verdict.comparisons.map(({ rule }) => rule)).toEqual(["mean", "sum", "max"]);
    expect(describeFavored(verdict)).toBe(
      "These photos can't tell which rule is best: head-average is right on 70 of 100, mean on 72, which chance may explain (p = 1)",
    );
  });

  it("counts that it looked three times: 6 of 6 is told alone, not among three", () => {
    // 2 / 64 = 0.031, times three 0.094
    expect(weigh([6, 0], [3, 3], [3, 3]).favored).toEqual([]);
    expect(weighRules([{ rule: "sum", better: 6, worse: 0 }], { images: 10, correct: 4 }).favored).toEqual([
      "sum",
    ]);
  });
});
