import "@coarse/testing";
import { expect, it } from "vitest";
import { solvePositive } from "./solve-positive.ts";

it("solves for several right sides", () => {
  const matrix = Float64Array.of(4, 2, 1, 2, 5, 3, 1, 3, 6);
  const [first, second] = solvePositive(matrix, [Float64Array.of(7, 10, 10), Float64Array.of(4, 2, 1)]);
  expect(first ?? []).toBeWithin([1, 1, 1], 1e-12);
  expect(second ?? []).toBeWithin([1, 0, 0], 1e-12);
});

it("refuses a matrix that is not positive definite", () =>
  expect(() => solvePositive(Float64Array.of(1, 2, 2, 1), [Float64Array.of(1, 1)])).toThrow(RangeError));
