import { expect, it } from "vitest";
import { confusedLabels } from "./confused-labels.ts";

const labels = ["cat", "dog", "fox", "owl"];
const counts = [
  [8, 2, 0, 0],
  [3, 1, 0, 0],
  [0, 0, 0, 0],
  [0, 1, 1, 3],
];

it("tells the most frequent confusions and the labels recognized least", () => {
  expect(confusedLabels({ labels, counts }, 2)).toEqual({
    confusions: [
      { label: "dog", predicted: "cat", images: 3, support: 4 },
      { label: "cat", predicted: "dog", images: 2, support: 10 },
    ],
    worst: [
      { label: "dog", correct: 1, support: 4 },
      { label: "owl", correct: 3, support: 5 },
    ],
  });
});

it("leaves out labels without images, and tells nothing of nothing", () => {
  expect(confusedLabels({ labels, counts }, 9).worst.map(({ label }) => label)).toEqual([
    "dog",
    "owl",
    "cat",
  ]);
  expect(confusedLabels({ labels: [], counts: [] }, 9)).toEqual({ confusions: [], worst: [] });
});
