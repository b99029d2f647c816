import { expect, it } from "vitest";
import { reliabilityOf } from "./reliability.ts";
import { smallEvaluation } from "./testing/small-evaluation.ts";

it("weighs how sure the answers are against how often they are right", () => {
  const { bins, error } = reliabilityOf(smallEvaluation);
  expect(bins).toHaveLength(10);
  expect(bins.reduce((sum, { images }) => sum + images, 0)).toBe(4);
  // 0.9, 0.6 and 0.8 are right, 0.7 is wrong: (0.1 + 0.4 + 0.2 + 0.7) / 4
  expect(error).toBeCloseTo(0.35, 12);
});
