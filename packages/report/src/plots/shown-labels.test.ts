import { expect, it } from "vitest";
import { shownLabels } from "./shown-labels.ts";

/** A matrix in which the last label is taken for the one before it. */
function matrix(size: number) {
  const labels = Array.from({ length: size }, (_, i) => `class ${i}`);
  const counts = labels.map((_, row) =>
    labels.map((_, column) => Number(column === (row === size - 1 ? row - 1 : row))),
  );
  return { labels, counts, normalized: counts };
}

it("draws a matrix whole, and of a huge one the labels with the most confusions", () => {
  expect(shownLabels(matrix(100))).toHaveLength(100);
  const shown = shownLabels(matrix(1000));
  expect(shown).toHaveLength(40);
  expect(shown.slice(-2)).toEqual([998, 999]);
});
