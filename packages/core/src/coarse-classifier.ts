import { ClassCountError } from "./errors/rule-errors.ts";
import { type GroupInput, groupsFromInputs } from "./groups/groups-from-inputs.ts";
import type { TermOptions } from "./groups/resolve-term.ts";
import { averageColumns } from "./heads/average-columns.ts";
import { prepareRule } from "./rules/prepare-rule.ts";
import type { CoarsePredictions } from "./rules/rule.ts";
import { checkLogits } from "./rules/rule.ts";
import { type SelectionOptions, selectGroups } from "./selections/select-groups.ts";
import type { Classifier, Group, Head, ImageBatch, Rule } from "./types.ts";

/** What {@linkcode createCoarseClassifier} takes besides classifier and groups. */
export interface CoarseClassifierOptions extends SelectionOptions, TermOptions {
  /** `head-average`, the published method, if not given. */
  readonly rule?: Rule;
  /** Makes the probabilities as sure as they should be; found by {@linkcode fitTemperature}. */
  readonly temperature?: number;
  /** Adds the label `other` for what lies outside the groups; its threshold is 0.5 if not given. */
  readonly other?: { readonly threshold?: number };
}

/** The answer for one image. */
export interface Classification {
  /** The name of a group, or `other`, with rule `argmax` where the best class lies in none. */
  readonly label: string;
  /** In the order of the classifier's labels; they sum to 1. */
  readonly probabilities: readonly number[];
}

/** A classifier of coarse classes. */
export interface CoarseClassifier {
  /** The classifier it was made from. */
  readonly classifier: Classifier;
  readonly groups: readonly Group[];
  readonly rule: Rule;
  /** The groups' names; with rule `argmax` or with `other` followed by `other`. */
  readonly labels: readonly string[];
  /** The averaged head `[F, G]`, which can take the fine one's place in a file; only with rule `head-average`. */
  readonly head?: Head;
  /** Classifies images `[N, height, width, 3]`, RGB, 0 to 255: one answer each. */
  classify(images: ImageBatch): Promise<readonly Classification[]>;
}

/**
 * Coarse classes out of a trained classifier, with no training.
 *
 * @param classifier - A trained one, ready to run.
 * @param groups - Imported constants (`cat`), words (`"cat"`), groups, or one text in the group language (`"cat,pet=dog+cat"`).
 * @param options - The rule, and how members are selected.
 * @returns A classifier of the groups.
 * @throws {CoarseInputError} for groups, seeds and `k` that don't fit: {@linkcode parseGroups}, {@linkcode selectGroups}
 * @throws {ClassCountError} where the head has not one column for each class of the taxonomy
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { createCoarseClassifier } from "@coarse/core";
 * import { loadBatches, listImageFolder } from "@coarse/data";
 * import { readModel } from "@coarse/models";
 * import { openClassifier } from "@coarse/runtime";
 *
 * await using classifier = await openClassifier(await readModel("tiny.keras"));
 * const coarse = createCoarseClassifier(classifier, ["cat", "dog"], { rule: "mean" });
 * const { images } = await listImageFolder("photos");
 * for await (const batch of loadBatches(images, { ...classifier.input, batchSize: 8 })) {
 *   const answers = await coarse.classify(batch);
 *   assert.ok(answers.every(({ label }) => ["cat", "dog"].includes(label)));
 * }
 * ```
 */
export function createCoarseClassifier(
  classifier: Classifier,
  groups: string | readonly GroupInput[],
  options: CoarseClassifierOptions = {},
): CoarseClassifier {
  const { head, taxonomy } = classifier;
  const { rule = "head-average" } = options;
  if (head.classCount !== taxonomy.classes.length)
    throw new ClassCountError(head.classCount, {
      name: taxonomy.labelSet,
      classCount: taxonomy.classes.length,
    });
  const named = groupsFromInputs(groups, taxonomy, options);
  const selected = selectGroups(named, { ...options, head, taxonomy });
  const prepared = prepareRule(rule, { ...options, head, groups: selected });
  return {
    classifier,
    groups: selected,
    rule,
    labels: prepared.labels,
    ...(rule === "head-average" && { head: averageColumns(head, selected) }),
    async classify(images) {
      const activations = await classifier.forward(images);
      checkLogits(activations, head.classCount);
      return classifications(prepared.apply(activations), prepared.labels);
    },
  };
}

function classifications(
  { probabilities, predicted }: CoarsePredictions,
  labels: readonly string[],
): readonly Classification[] {
  return Array.from(predicted, (label, image) => ({
    label: labels[label] ?? "",
    probabilities: [...probabilities.subarray(image * labels.length, (image + 1) * labels.length)],
  }));
}
