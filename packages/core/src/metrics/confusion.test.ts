import { describe, expect, it } from "vitest";
import { ConfusionCounter } from "./confusion.ts";

describe("ConfusionCounter", () => {
  it("has a row for each true label, normalized by it, and zeros for one without images", () => {
    const counter = new ConfusionCounter(["cat", "dog", "other"]);
    for (const [label, predicted] of [
      [0, 0],
      [0, 1],
      [0, 2],
      [0, 2],
      [1, 1],
    ] as const)
      counter.add(label, predicted);
    expect(counter.correct()).toBe(2);
    expect(counter.confusion()).toEqual({
      labels: ["cat", "dog", "other"],
      counts: [
        [1, 1, 2],
        [0, 1, 0],
        [0, 0, 0],
      ],
      normalized: [
        [0.25, 0.25, 0.5],
        [0, 1, 0],
        [0, 0, 0],
      ],
    });
  });
});
