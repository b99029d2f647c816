import { expect, it } from "vitest";
import { randomHead } from "../testing/random-head.ts";
import { clusterColumns } from "./cluster-columns.ts";

/** Columns at 0, 1, 10, 12 and 30 on a line. */
const line = {
  kernel: Float32Array.of(0, 1, 10, 12, 30),
  bias: new Float32Array(5),
  featureCount: 1,
  classCount: 5,
};

it.each([
  [5, [[0], [1], [2], [3], [4]]],
  [4, [[0, 1], [2], [3], [4]]],
  [3, [[0, 1], [2, 3], [4]]],
  [2, [[0, 1, 2, 3], [4]]],
  [1, [[0, 1, 2, 3, 4]]],
])("%i clusters of columns on a line", (count, clusters) =>
  expect(clusterColumns(line, [0, 1, 2, 3, 4], count)).toEqual(clusters),
);

it("leaves out no class and repeats none", () => {
  const classes = [3, 4, 8, 9, 15, 16, 23, 30, 39];
  const clusters = clusterColumns(randomHead(8, 40), classes, 4);
  expect(clusters).toHaveLength(4);
  expect(clusters.flat().sort((a, b) => a - b)).toEqual(classes);
});

it("gives ties to the lowest classes", () => {
  const level = { ...line, kernel: Float32Array.of(0, 1, 2, 3, 4) };
  expect(clusterColumns(level, [0, 1, 2, 3, 4], 4)).toEqual([[0, 1], [2], [3], [4]]);
});
