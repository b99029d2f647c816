import "@coarse/testing";
import { expect, it } from "vitest";
import { randomNumbers } from "../testing/random-head.ts";
import { dot } from "./column-products.ts";
import { solvePositive } from "./solve-positive.ts";

it("solves for several right sides", () => {
  const matrix = Float64Array.of(4, 2, 1, 2, 5, 3, 1, 3, 6);
  const solutions = solvePositive(matrix, Float64Array.of(7, 10, 10, 4, 2, 1));
  expect(solutions).toBeWithin([1, 1, 1, 1, 0, 0], 1e-12);
});

it("refuses a matrix that is not positive definite", () =>
  expect(() => solvePositive(Float64Array.of(1, 2, 2, 1), Float64Array.of(1, 1))).toThrow(RangeError));

it("solves what is larger than a block, with zeros at the beginning of right sides", () => {
  const n = 75;
  const columns = Float64Array.from(randomNumbers(n * n, 1));
  const rowOf = (values: Float64Array, row: number) => values.subarray(row * n, (row + 1) * n);
  const matrix = Float64Array.from({ length: n * n }, (_, cell) => {
    const [row, column] = [Math.floor(cell / n), cell % n];
    return dot(rowOf(columns, row), rowOf(columns, column)) + (row === column ? 10 : 0);
  });
  const rights = Float64Array.from(randomNumbers(5 * n, 2), (value, cell) =>
    cell % n < 17 * Math.floor(cell / n) ? 0 : value,
  );
  const solutions = solvePositive(matrix, rights);
  const again = rights.map((_, cell) => dot(rowOf(matrix, cell % n), rowOf(solutions, Math.floor(cell / n))));
  expect(again).toBeWithin(rights, 1e-11);
});
