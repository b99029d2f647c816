import { readFileSync } from "node:fs";
import { imagenet1k } from "@coarse/taxonomy";
import { describeWithShared, shared } from "@coarse/testing";
import { beforeAll, expect, it } from "vitest";
import { parseGroups } from "../groups/parse-groups.ts";
import { Evaluation } from "../metrics/evaluation.ts";
import { describeFavored } from "../metrics/verdict.ts";
import { type SelectionOptions, selectGroups } from "../selections/select-groups.ts";
import { mobileNetHead, petImagesActivations } from "../testing/mobile-net.ts";
import type { Activations, Head, Rule } from "../types.ts";

interface Experiment {
  readonly groups?: readonly (readonly number[])[];
  readonly probabilities?: readonly (readonly number[])[];
  readonly accuracy: number;
  readonly confusion: readonly (readonly number[])[];
  readonly predictions?: readonly number[];
}

describeWithShared(
  "selectGroups and Evaluation: the published experiments, from Keras's features of the 20 photos",
  () => {
    let golden: { readonly labels: readonly number[]; readonly files: readonly string[] };
    let experiments: Readonly<Record<string, Experiment>>;
    let head: Head;
    let activations: Activations;
    beforeAll(() => {
      const read = JSON.parse(readFileSync(shared("golden/petimages.json"), "utf8"));
      golden = read;
      experiments = read.accurateDct.strategies;
      head = mobileNetHead();
      activations = petImagesActivations(head);
    });

    function evaluate(options: SelectionOptions, rule: Rule = "head-average") {
      const groups = selectGroups(parseGroups("cat,dog", imagenet1k), {
        ...options,
        head,
        taxonomy: imagenet1k,
      });
      const evaluation = new Evaluation({ head, groups, rule });
      evaluation.add(activations, golden);
      return { groups, result: evaluation.result() };
    }

    it.each<[string, SelectionOptions, number]>([
      ["hyponyms", {}, 0.65],
      ["headCosine k=3 seeds 283,248", { select: "head-cosine", seedClasses: [283, 248], k: 3 }, 0.8],
      ["pathSimilarity k=3 seeds 283,248", { select: "path-similarity", seedClasses: [283, 248], k: 3 }, 0.9],
    ])("%s", (name, options, accuracy) => {
      const { groups, result } = evaluate(options);
      const expected = experiments[name];
      expect(groups.map((group) => new Set(group.classIndices))).toEqual(
        expected?.groups?.map((classes) => new Set(classes)),
      );
      expect(result.accuracy).toBe(accuracy);
      expect(result.confusion.normalized).toEqual(expected?.confusion);
      const probabilities = result.predictions.flatMap((prediction) => prediction.probabilities);
      expect(probabilities).toBeWithin(expected?.probabilities?.flat() ?? [], 1e-4);
    });

    it("the best class alone, with other", () => {
      const { result } = evaluate({}, "argmax");
      const expected = experiments["fine argmax then map, with other"];
      expect(result.accuracy).toBe(0.7);
      expect(result.confusion.labels).toEqual(["cat", "dog", "other"]);
      expect(result.confusion.normalized).toEqual(expected?.confusion);
      const predicted = result.predictions.map((prediction) =>
        result.confusion.labels.indexOf(prediction.predicted),
      );
      expect(predicted).toEqual(expected?.predictions);
    });

    it("20 photos can't tell which rule is best", () => {
      const { verdict } = evaluate({}).result;
      expect(verdict.favored).toEqual([]);
      expect(describeFavored(verdict)).toMatch(
        /^These photos can't tell which rule is best: head-average is right on 13 of 20, /,
      );
    });
  },
);
