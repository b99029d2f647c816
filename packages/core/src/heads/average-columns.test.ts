import "@coarse/testing";
import { describe, expect, it } from "vitest";
import { headAverage } from "../rules/head-average.ts";
import { randomActivations, randomHead } from "../testing/random-head.ts";
import { averageColumns } from "./average-columns.ts";

const groups = [
  { name: "a", classIndices: [0, 2] },
  { name: "b", classIndices: [1] },
];

describe("averageColumns", () => {
  it("takes the mean of the groups' columns and biases", () => {
    const head = {
      kernel: Float32Array.of(1, 2, 3, 40, 50, 60),
      bias: Float32Array.of(7, 8, 10),
      featureCount: 2,
      classCount: 3,
    };
    expect(averageColumns(head, groups)).toEqual({
      kernel: Float32Array.of(2, 2, 50, 50),
      bias: Float32Array.of(8.5, 8),
      featureCount: 2,
      classCount: 2,
    });
  });

  it("takes every row, whatever their number, and gives NaN for a stray index and for no index", () => {
    const featureCount = 7;
    const head = {
      kernel: Float32Array.from({ length: featureCount * 3 }, (_, i) => i),
      bias: Float32Array.of(1, 2, 3),
      featureCount,
      classCount: 3,
    };
    const strays = [
      { name: "stray", classIndices: [0, 3] },
      { name: "none", classIndices: [] },
    ];
    const { kernel, bias } = averageColumns(head, [{ name: "ends", classIndices: [0, 2] }, ...strays]);
    const means = Array.from({ length: featureCount }, (_, row) => [3 * row + 1, Number.NaN, Number.NaN]);
    expect(kernel).toEqual(Float32Array.from(means.flat()));
    expect(bias).toEqual(Float32Array.of(2, Number.NaN, Number.NaN));
  });

  it("has the logits whose softmax the rule head-average gives", () => {
    const head = randomHead(20, 3);
    const { features, logits, count } = randomActivations(head, 4);
    const coarse = averageColumns(head, groups);
    const { probabilities } = headAverage.prepare(head, groups).apply({ features, logits, count });
    const expected = Array.from({ length: count }, (_, image) => {
      const [a = 0, b = 0] = Array.from(coarse.bias, (bias, group) =>
        features
          .subarray(image * 20, (image + 1) * 20)
          .reduce((sum, value, feature) => sum + value * (coarse.kernel[feature * 2 + group] ?? 0), bias),
      );
      return [1 / (1 + Math.exp(b - a)), 1 / (1 + Math.exp(a - b))];
    });
    expect(probabilities).toBeWithin(expected.flat(), 1e-5);
  });
});
