import "@coarse/testing";
import { describe, expect, it } from "vitest";
import { rules } from "../rules/registry.ts";
import { softmaxInPlace } from "../softmax.ts";
import { randomActivations, randomHead, randomNumbers } from "../testing/random-head.ts";
import { correctPriors } from "./correct-priors.ts";
import { crossValidateTemperature } from "./cross-validate.ts";
import { applyTemperature, fitTemperature } from "./temperature.ts";

/** Probabilities that are true of their labels: each label is drawn with them. */
function honest(count: number): { probabilities: Float64Array; labels: number[] } {
  const probabilities = Float64Array.from(randomNumbers(count * 3, 41), (n) => n * 3);
  const draws = randomNumbers(count, 42);
  const labels = Array.from(draws, (draw, image) => {
    const row = probabilities.subarray(image * 3, image * 3 + 3);
    softmaxInPlace(row);
    const [a = 0, b = 0] = row;
    const share = (draw + 1) / 2;
    return share < a ? 0 : share < a + b ? 1 : 2;
  });
  return { probabilities, labels };
}

describe("temperature", () => {
  const { probabilities, labels } = honest(4000);

  it("leaves honest probabilities alone", () =>
    expect(fitTemperature({ probabilities, labels })).toBeCloseTo(1, 1));

  it("finds the temperature that was applied", () => {
    const sharper = applyTemperature(probabilities, { temperature: 1 / 3, labelCount: 3 });
    const own = fitTemperature({ probabilities, labels });
    expect(fitTemperature({ probabilities: sharper, labels })).toBeCloseTo(3 * own, 4);
  });

  it("of 1 changes nothing, and none changes the most probable", () => {
    expect(applyTemperature(probabilities, { temperature: 1, labelCount: 3 })).toBeWithin(
      probabilities,
      1e-12,
    );
    const softer = applyTemperature(Float64Array.of(0.2, 0.5, 0.3), { temperature: 7, labelCount: 3 });
    expect(softer[1]).toBe(Math.max(...softer));
  });
});

describe("crossValidateTemperature", () => {
  it("judges no image by a temperature that was fitted on it", () => {
    const { probabilities, labels } = honest(60);
    const { foldTemperatures, probabilities: held } = crossValidateTemperature({ probabilities, labels });
    expect(foldTemperatures).toHaveLength(5);
    const temperatures = Array.from(labels, (_, image) => {
      const [p = 0, q = 0] = probabilities.subarray(image * 3);
      const [scaledP = 0, scaledQ = 0] = held.subarray(image * 3);
      return Math.log(p / q) / Math.log(scaledP / scaledQ);
    });
    for (const fold of foldTemperatures) {
      const others = labels.flatMap((_, image) =>
        Math.abs((temperatures[image] ?? 0) - fold) < 1e-9 ? [] : [image],
      );
      expect(others.length).toBe(48);
      const fitted = fitTemperature({
        labels: others.map((image) => labels[image] ?? -1),
        probabilities: Float64Array.from(
          others.flatMap((image) => [...probabilities.subarray(image * 3, image * 3 + 3)]),
        ),
      });
      expect(fitted).toBeCloseTo(fold, 9);
    }
  });
});

describe("correctPriors", () => {
  it("makes mean of sum where all groups are to be alike", () => {
    const head = randomHead(8, 12);
    const activations = randomActivations(head, 20);
    const groups = [
      { name: "a", classIndices: [0, 5, 7] },
      { name: "b", classIndices: [1] },
    ];
    const [sum, mean] = [rules.sum, rules.mean].map(
      (rule) => rule.prepare(head, groups).apply(activations).probabilities,
    );
    const corrected = correctPriors(sum ?? new Float64Array(), { from: [3, 1], to: [1, 1] });
    expect(corrected).toBeWithin(mean ?? [], 1e-12);
  });

  it("is Bayes's rule", () =>
    expect(correctPriors(Float64Array.of(0.5, 0.5), { from: [1, 1], to: [9, 1] })).toBeWithin(
      [0.9, 0.1],
      1e-12,
    ));

  it("refuses frequencies that are none", () => {
    const p = Float64Array.of(0.5, 0.5);
    expect(() => correctPriors(p, { from: [1, 1], to: [1] })).toThrow("Expected 2 frequencies, but got 1");
    expect(() => correctPriors(p, { from: [1, 0], to: [1, 1] })).toThrow("above 0, but got 0");
  });
});
