import { resolve } from "node:path";
import { backOff, type Group, type Head, type PreparedRule, prepareRule } from "@coarse/core";
import { classScores, reasonsFor } from "@coarse/core/internal";
import type { ImageFile, SkippedFile } from "@coarse/data";
import type { Taxonomy } from "@coarse/taxonomy";
import { folderOf, type PipelineContext } from "../context.ts";
import { NoReadableImageError, NothingToAnswerError } from "../errors.ts";
import { readGroups } from "../groups/read-groups.ts";
import { asMade, checkCoarseModel, prepareOutputs, wantExclusiveScores } from "../network/coarse-model.ts";
import { ImageNetwork } from "../network/image-network.ts";
import { ruleAdditions, selectMembers, type WithRule, withRule } from "../options.ts";
import type { Answer, ClassificationReport, ClassifyOptions, GroupAnswer } from "./answers.ts";

/**
 * Classifies single images: the coarse class of each, its probabilities, and why.
 *
 * @param files - Paths, from the context's folder.
 * @param options - The model, the groups, the rule.
 * @param context - The folder that paths are relative to, and who hears of notes and progress.
 * @returns The answers, in the order of the files; {@linkcode classificationJson} makes the command's JSON of it.
 * @throws {NothingToAnswerError} without groups, confidence or a coarse model; {@linkcode NoReadableImageError}
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { classificationJson, classify } from "@coarse/pipeline";
 *
 * const options = {
 *   model: "bundled",
 *   groups: "fruit, ball",
 *   rule: "mean",
 *   select: "hyponyms",
 *   engine: "onnxruntime",
 *   temperature: 1,
 *   threshold: 0.5,
 * } as const;
 * const { predictions } = classificationJson(await classify(["drawings/fruit/apple.png"], options));
 * assert.equal(predictions[0]?.predicted, "fruit");
 * ```
 */
export async function classify(
  files: readonly string[],
  options: ClassifyOptions,
  context: PipelineContext = {},
): Promise<ClassificationReport> {
  const images = files.map((file) => ({ file, folder: "", path: resolve(folderOf(context), file) }));
  // single images are not worth keeping
  await using network = await ImageNetwork.open(images, options, { ...context, activationFolder: undefined });
  checkCoarseModel(network.model, options);
  const { coarse } = network.model;
  if (!coarse && options.groups === undefined && options.confidence === undefined)
    throw new NothingToAnswerError();
  if (options.confidence !== undefined) wantExclusiveScores(network.model);
  const made = coarse ? asMade(options, coarse) : withRule(options, network.model);
  const { groups, prepared } = coarse
    ? { groups: coarse.groups, prepared: prepareOutputs(coarse) }
    : await prepareGroups(network, made, context);
  const { taxonomy } = network;
  const found = await answersFor(images, network, {
    taxonomy,
    groups,
    prepared,
    options,
    head: network.model.head,
    isFine: !coarse,
  });
  if (found.answers.length === 0) throw new NoReadableImageError(found.skipped);
  const { preprocessing, origins } = network.model.input;
  const pixels = { prepared: { preprocessing, origins } };
  const answered = { taxonomy, groups, labels: prepared?.labels ?? [], ...pixels, ...found };
  return { options: { ...made, engine: network.engine }, ...answered };
}

async function prepareGroups(
  { model: { head }, taxonomy }: ImageNetwork,
  options: WithRule<ClassifyOptions>,
  context: PipelineContext,
) {
  if (options.groups === undefined) return { groups: [], prepared: undefined };
  const named = await readGroups(options.groups, taxonomy, context);
  const groups = selectMembers(named, options, { head, taxonomy });
  return { groups, prepared: prepareRule(options.rule, { head, groups, ...ruleAdditions(options) }) };
}

interface Asked {
  readonly taxonomy: Taxonomy;
  readonly groups: readonly Group[];
  readonly prepared: PreparedRule | undefined;
  readonly options: ClassifyOptions;
  readonly head: Head;
  /** Whether the logits are those of fine classes, which are the reasons. */
  readonly isFine: boolean;
}

async function answersFor(
  images: readonly ImageFile[],
  network: ImageNetwork,
  asked: Asked,
): Promise<Pick<ClassificationReport, "answers" | "skipped" | "decodedAccurately">> {
  const answers: Answer[] = [];
  const skipped: SkippedFile[] = [];
  let decodedAccurately = 0;
  const listeners = {
    onSkip: (file: SkippedFile) => skipped.push(file),
    onFallback: () => {
      decodedAccurately += 1;
    },
  };
  for await (const { images: batch, activations } of network.forward(images, listeners)) {
    const { logits, features, count } = activations;
    for (const [image, { file }] of batch.entries()) {
      const rows = {
        logits: rowOf(logits, { image, count }),
        features: rowOf(features, { image, count }),
      };
      answers.push({ file, ...answerOf(rows, asked) });
    }
  }
  return { answers, skipped, decodedAccurately };
}

function rowOf(rows: Float32Array, { image, count }: { readonly image: number; readonly count: number }) {
  const width = rows.length / count;
  return rows.subarray(image * width, (image + 1) * width);
}

function answerOf(
  image: { readonly logits: Float32Array; readonly features: Float32Array },
  { taxonomy, groups, prepared, options, head, isFine }: Asked,
): Omit<Answer, "file"> {
  const { confidence } = options;
  return {
    ...(prepared && { group: groupAnswer(prepared, { ...image, groups, taxonomy, head, isFine }) }),
    ...(confidence !== undefined && { backedOff: backOff(image.logits, taxonomy, { confidence }) }),
  };
}

function groupAnswer(
  prepared: PreparedRule,
  {
    groups,
    taxonomy,
    head,
    isFine,
    ...image
  }: {
    readonly logits: Float32Array;
    readonly features: Float32Array;
    readonly groups: readonly Group[];
    readonly taxonomy: Taxonomy;
    readonly head: Head;
    readonly isFine: boolean;
  },
): GroupAnswer {
  const { probabilities, predicted } = prepared.apply({ ...image, count: 1 });
  const label = predicted[0] ?? -1;
  const used = new Set(groups.flatMap(({ classIndices }) => classIndices));
  const outside = taxonomy.classes.flatMap(({ index }) => (used.has(index) ? [] : [index]));
  const classIndices = groups[label]?.classIndices ?? outside;
  return {
    label: prepared.labels[label] ?? "",
    probabilities: [...probabilities],
    because: isFine ? reasonsFor(classIndices, { fine: classScores(image.logits, head), taxonomy }) : [],
  };
}
