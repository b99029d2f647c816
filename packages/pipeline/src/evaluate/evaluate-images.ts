import {
  type Activations,
  Evaluation,
  type EvaluationResult,
  type Group,
  type Head,
  type RankedClass,
  topClasses,
} from "@coarse/core";
import { classScores, groupMass } from "@coarse/core/internal";
import type { SkippedFile } from "@coarse/data";
import type { Taxonomy } from "@coarse/taxonomy";
import type { Forward } from "../activations/cached-activations.ts";
import { NoReadableImageError } from "../errors.ts";
import { ruleAdditions, type WithRule } from "../options.ts";
import { BackOffScores } from "./back-off-scores.ts";
import { insideAnswers } from "./inside-answers.ts";
import type { EvaluatedImages } from "./list-evaluated-images.ts";
import type { EvaluateOptions, EvaluationReport } from "./options.ts";
import { OtherScores } from "./other-scores.ts";

/** What is evaluated on the photos. */
export interface Evaluated {
  readonly head: Head;
  readonly taxonomy: Taxonomy;
  readonly forward: Forward;
  readonly groups: readonly Group[];
  /** Names of groups by folder. */
  readonly folders: ReadonlyMap<string, string>;
}

/** The options that count for the pass. */
export type PassOptions = Pick<
  WithRule<EvaluateOptions>,
  "rule" | "temperature" | "other" | "otherImages" | "threshold" | "coverage" | "minPrecision" | "confidence"
>;

/** What the photos tell. */
export type Found = Pick<
  EvaluationReport,
  "fine" | "paths" | "other" | "backOff" | "skipped" | "decodedAccurately"
> & {
  readonly result: EvaluationResult;
};

/** One pass over the photos: each goes through the network once, whatever the number of rules. */
export async function evaluateImages(
  { images, others, skipped: notImages }: EvaluatedImages,
  { head, taxonomy, groups, folders, forward }: Evaluated,
  options: PassOptions,
): Promise<Found> {
  const { temperature, other } = ruleAdditions(options);
  const evaluation = new Evaluation({
    head,
    groups,
    rule: options.rule,
    temperature,
    ...(other && { other }),
  });
  const positions = new Map(groups.map(({ name }, position) => [name, position]));
  const scores = new OtherScores();
  const backOff =
    options.confidence === undefined ? undefined : new BackOffScores(taxonomy, options.confidence);
  const skipped = [...notImages];
  const onSkip = (file: SkippedFile) => skipped.push(file);
  let decodedAccurately = 0;
  const onFallback = () => {
    decodedAccurately += 1;
  };
  const fine: (readonly RankedClass[])[] = [];
  const paths: string[] = [];
  for (const [files, isInside] of [
    [images, true],
    [others, false],
  ] as const) {
    if (files.length === 0) continue;
    for await (const { images: batch, activations } of forward(files, { onSkip, onFallback })) {
      fine.push(...likeliestClasses(activations, head));
      paths.push(...batch.map(({ path }) => path));
      const labels = batch.map(({ folder }) =>
        isInside ? (positions.get(folders.get(folder) ?? "") ?? -1) : groups.length,
      );
      evaluation.add(activations, { labels, files: batch.map(({ file }) => file) });
      scores.add(groupMass(activations, groups, head), isInside);
      if (backOff && isInside)
        backOff.addBatch(
          activations,
          labels.map((label) => groups[label]?.synset),
        );
    }
    if (isInside && fine.length === 0) throw new NoReadableImageError(skipped);
  }
  const result = evaluation.result();
  const otherReport = scores.report(
    insideAnswers(result, groups).map(({ right }) => right),
    options,
  );
  const backOffReport = backOff?.report();
  return {
    result,
    fine,
    paths,
    ...(otherReport && { other: otherReport }),
    ...(backOffReport && { backOff: backOffReport }),
    skipped,
    decodedAccurately,
  };
}

/** The five likeliest fine classes of each image of a batch. */
function likeliestClasses({ logits, count }: Activations, head: Head): readonly (readonly RankedClass[])[] {
  const width = logits.length / count;
  return Array.from({ length: count }, (_, image) =>
    topClasses(classScores(logits.subarray(image * width, (image + 1) * width), head), 5),
  );
}
