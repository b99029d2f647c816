import "@coarse/testing";
import { describe, expect, it } from "vitest";
import { randomNumbers } from "../testing/random-head.ts";
import { dot } from "./column-products.ts";
import { principalDirections } from "./principal-directions.ts";

describe("principalDirections", () => {
  it("of a diagonal are the axes, largest first", () => {
    const { eigenvalues, eigenvectors } = principalDirections(Float64Array.of(2, 0, 0, 0, 5, 0, 0, 0, 3));
    expect([...eigenvalues]).toEqual([5, 3, 2]);
    expect(eigenvectors.map((vector) => [...vector])).toEqual([
      [0, 1, 0],
      [0, 0, 1],
      [1, 0, 0],
    ]);
  });

  it("make up the matrix, at right angles to each other", () => {
    const n = 20;
    const columns = Array.from({ length: n }, (_, i) => Float64Array.from(randomNumbers(12, i + 1)));
    const matrix = Float64Array.from({ length: n * n }, (_, cell) =>
      dot(columns[Math.floor(cell / n)] ?? new Float64Array(), columns[cell % n] ?? new Float64Array()),
    );
    const { eigenvalues, eigenvectors } = principalDirections(matrix);
    const again = matrix.map((_, cell) =>
      eigenvectors.reduce(
        (sum, v, k) => sum + (eigenvalues[k] ?? 0) * (v[Math.floor(cell / n)] ?? 0) * (v[cell % n] ?? 0),
        0,
      ),
    );
    expect(again).toBeWithin(matrix, 1e-12);
    const products = eigenvectors.flatMap((a) => eigenvectors.map((b) => dot(a, b)));
    expect(products).toBeWithin(
      products.map((_, cell) => (cell % (n + 1) === 0 ? 1 : 0)),
      1e-12,
    );
    expect([...eigenvalues]).toEqual([...eigenvalues].sort((a, b) => b - a));
    // twelve numbers each: the rest of the directions hold nothing
    expect(eigenvalues.subarray(12)).toBeWithin(new Float64Array(8), 1e-12);
  });
});
