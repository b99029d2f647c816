import { expect, it } from "vitest";
import { atCoverage, atPrecision, coverageCurve } from "./coverage-curve.ts";

const curve = coverageCurve({
  positives: [0.9, 0.8, 0.8, 0.3],
  negatives: [0.8, 0.1],
  correct: [true, false, true, true],
});

it("has one point for each score, from the highest on", () =>
  expect(curve).toEqual([
    { threshold: 0.9, coverage: 0.25, precision: 1, accuracy: 1 },
    { threshold: 0.8, coverage: 0.75, precision: 0.75, accuracy: 2 / 3 },
    { threshold: 0.3, coverage: 1, precision: 0.8, accuracy: 0.75 },
    { threshold: 0.1, coverage: 1, precision: 4 / 6, accuracy: 0.75 },
  ]));

it("gives the threshold for a wanted coverage", () => {
  expect(atCoverage(curve, 0.7)?.threshold).toBe(0.8);
  expect(atCoverage(curve, 1)?.threshold).toBe(0.3);
});

it("gives the threshold of greatest coverage for a wanted precision", () => {
  expect(atPrecision(curve, 0.8)?.threshold).toBe(0.3);
  expect(atPrecision(curve, 0.9)?.threshold).toBe(0.9);
  expect(atPrecision(curve.slice(1), 0.9)).toBeUndefined();
});
