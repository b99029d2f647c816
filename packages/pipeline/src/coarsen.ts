import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import {
  type Activations,
  type Group,
  type GroupInput,
  type ImageBatch,
  type PreparedRule,
  prepareRule,
  type Rule,
} from "@coarse/core";
import { baselineRule } from "@coarse/core/internal";
import { type ImageFile, loadImage } from "@coarse/data";
import { writeModel } from "@coarse/models";
import { activationFolder } from "./activations/activation-folder.ts";
import { type CompareOptions, compareOn } from "./compare/compare.ts";
import { folderOf, type PipelineContext } from "./context.ts";
import { FolderEvaluation } from "./evaluate/evaluate.ts";
import type { EvaluateOptions } from "./evaluate/options.ts";
import { extract } from "./extract/extract.ts";
import { readGroups } from "./groups/read-groups.ts";
import { geometryOf } from "./images/image-stream.ts";
import { listUnlabeledImages } from "./images/list-unlabeled-images.ts";
import { type CompareJson, comparisonJson } from "./json/compare.ts";
import { type EvaluateJson, evaluationJson } from "./json/evaluate.ts";
import { checkCoarseModel, prepareOutputs } from "./network/coarse-model.ts";
import { ImageNetwork, type NetworkOptions } from "./network/image-network.ts";
import { ruleAdditions, type SelectOptions, selectMembers, type WithRule } from "./options.ts";

/** How a coarse classifier is made, and how it runs. All of it may be left out. */
export interface CoarsenOptions
  extends Partial<Omit<NetworkOptions, "model">>,
    Partial<SelectOptions>,
    Omit<PipelineContext, "readingThread" | "activationFolder"> {
  /** How fine classes become coarse ones. */
  readonly rule?: Rule;
  /** Calibrates the rule's probabilities; 1 where not given. */
  readonly temperature?: number;
  /** Adds the label `other` for what lies outside the groups. */
  readonly other?: { readonly threshold?: number };
  /** Whether what the network gives for the images of folders is kept on disk for the next time; on where not given. */
  readonly cache?: boolean;
}

/** An answer and how probable it is. */
export interface ScoredLabel {
  readonly label: string;
  /** From 0 to 1; those of all labels sum to 1. */
  readonly score: number;
}

/** An image: the path of its file, the file's content, or pixels. */
export type ImageInput = string | Uint8Array | ImageBatch;

/** What is answered for one of many images. */
export interface StreamedAnswer extends ScoredLabel {
  /** Of the image's file. */
  readonly name: string;
  /** Of all labels, highest first. */
  readonly scores: readonly ScoredLabel[];
}

/** A classifier of coarse classes: a function of an image, with methods for many. */
export interface CoarseFunction extends AsyncDisposable {
  /**
   * Classifies an image: all labels with their scores, highest first.
   *
   * @throws {UnreadableImageError} for what is no image
   */
  (image: ImageInput): Promise<readonly ScoredLabel[]>;
  readonly groups: readonly Group[];
  /** Of the answers: the groups' names, and `other` where there is one. */
  readonly labels: readonly string[];
  /**
   * Classifies many images, one after another; what is no image is left out.
   *
   * @param images - Paths, or a folder with all that is below it.
   */
  stream(images: string | readonly string[]): AsyncIterable<StreamedAnswer>;
  /**
   * Judges the classifier on labeled images.
   *
   * @param images - A folder with a sub-folder per group, a list (`.csv`, `.json`), or a pattern.
   */
  evaluate(
    images: string,
    options?: Pick<EvaluateOptions, "other" | "otherImages" | "confidence">,
  ): Promise<EvaluateJson>;
  /** Compares all rules on labeled images. */
  compare(
    images: string,
    options?: Partial<Pick<CompareOptions, "also" | "curve" | "otherImages">>,
  ): Promise<CompareJson>;
  /** The same network with other groups, or another rule; nothing is read or run again. */
  regroup(
    groups: string | readonly GroupInput[],
    options?: Pick<CoarsenOptions, "rule">,
  ): Promise<CoarseFunction>;
  /** Writes the classifier as a model: a path that ends in .keras, .h5 or .onnx, or a folder for TensorFlow.js. */
  save(path: string): Promise<void>;
  /** Gives the network's memory back; those that `regroup` made of it end with it. */
  dispose(): Promise<void>;
}

/**
 * Turns a pretrained classifier into one of coarse classes, with no training.
 *
 * @param model - A file or folder, a name of the catalog, or `bundled`.
 * @param groups - Words, constants or groups, or one text in the group language; left out for a model that is coarse.
 * @param options - The rule, the engine, who hears of progress.
 * @returns A function that classifies an image: labels and scores, highest first; to be disposed of.
 * @throws {CoarseInputError} for groups that don't fit, `ModelError` for a model that can't be used
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { coarsen } from "@coarse/pipeline";
 *
 * const classify = await coarsen("bundled", ["fruit", "ball"]);
 * const [best] = await classify("drawings/fruit/apple.png");
 * assert.equal(best?.label, "fruit");
 * await classify.dispose();
 * ```
 */
export async function coarsen(
  model: string,
  groups?: string | readonly GroupInput[],
  options: CoarsenOptions = {},
): Promise<CoarseFunction> {
  const { cache = true, folder, signal, onNote, onProgress } = options;
  const context: PipelineContext = {
    ...(folder !== undefined && { folder }),
    ...{ signal, onNote, onProgress },
    activationFolder: cache ? activationFolder() : undefined,
  };
  const network = await ImageNetwork.open([], { engine: "onnxruntime", ...options, model }, context);
  try {
    return await coarseFunction({ network, model, groups, options, context });
  } catch (error) {
    await network[Symbol.asyncDispose]();
    throw error;
  }
}

interface CoarseParts {
  readonly network: ImageNetwork;
  readonly model: string;
  readonly groups: string | readonly GroupInput[] | undefined;
  readonly options: CoarsenOptions;
  readonly context: PipelineContext;
}

async function coarseFunction(parts: CoarseParts): Promise<CoarseFunction> {
  const { network, context } = parts;
  const options = evaluateOptions(parts);
  checkCoarseModel(network.model, options);
  const { groups, prepared } = await prepare(parts, options);
  const classify = async (image: ImageInput) => scoredLabels(prepared, await activationsOf(image, parts), 0);
  const dispose = () => network[Symbol.asyncDispose]();
  return Object.assign(classify, {
    groups,
    labels: prepared.labels,
    stream: (images: string | readonly string[]) => streamAnswers(images, prepared, parts),
    evaluate: async (
      source: string,
      more: Pick<EvaluateOptions, "other" | "otherImages" | "confidence"> = {},
    ) => {
      const evaluation = new FolderEvaluation(network, { source, options: { ...options, ...more }, context });
      return evaluationJson(await evaluation.run(await evaluation.list()));
    },
    compare: async (
      source: string,
      more: Partial<Pick<CompareOptions, "also" | "curve" | "otherImages">> = {},
    ) => {
      const compared = { source, options: { also: [], ...options, ...more }, context };
      return comparisonJson(await compareOn(network, compared));
    },
    regroup: (others: string | readonly GroupInput[], more: Pick<CoarsenOptions, "rule"> = {}) =>
      coarseFunction({ ...parts, groups: others, options: { ...parts.options, ...more } }),
    save: async (out: string) => {
      const { model: coarse } = await extract(options, context);
      await writeModel(coarse, resolve(folderOf(context), out), {
        ...(context.signal && { signal: context.signal }),
      });
    },
    dispose,
    [Symbol.asyncDispose]: dispose,
  });
}

/** The options with all that was left out. */
function evaluateOptions({ model, groups, options, network }: CoarseParts): WithRule<EvaluateOptions> {
  const {
    rule = network.model.coarse?.rule ?? baselineRule(network.model.head),
    select = "hyponyms",
    temperature = 1,
  } = options;
  const { other, engine = "onnxruntime", ...rest } = options;
  return {
    ...{ ...rest, model, engine, rule, select, temperature },
    threshold: other?.threshold ?? 0.5,
    ...(groups !== undefined && { groups }),
    ...(other && { other: true }),
  };
}

async function prepare(
  { network, context }: CoarseParts,
  options: WithRule<EvaluateOptions>,
): Promise<{ readonly groups: readonly Group[]; readonly prepared: PreparedRule }> {
  const { taxonomy, model } = network;
  const { coarse, head } = model;
  if (coarse) return { groups: coarse.groups, prepared: prepareOutputs(coarse) };
  const named = await readGroups(options.groups ?? [], taxonomy, context);
  const groups = selectMembers(named, options, { head, taxonomy });
  return { groups, prepared: prepareRule(options.rule, { head, groups, ...ruleAdditions(options) }) };
}

async function activationsOf(
  image: ImageInput,
  { network, options, context }: CoarseParts,
): Promise<Activations> {
  const classifier = await network.classifier();
  if (typeof image !== "string" && "pixels" in image) return classifier.forward(image);
  const source = typeof image === "string" ? resolve(folderOf(context), image) : image;
  const { input } = network.model;
  const { height, width } = input;
  const { exif } = options;
  return classifier.forward(
    await loadImage(source, {
      ...{ height, width, ...geometryOf(input) },
      ...(exif !== undefined && { exif }),
    }),
  );
}

async function* streamAnswers(
  images: string | readonly string[],
  prepared: PreparedRule,
  { network, context }: CoarseParts,
): AsyncGenerator<StreamedAnswer> {
  for await (const batch of network.forward(await filesOf(images, folderOf(context)), { onSkip: () => {} }))
    for (const [place, { file }] of batch.images.entries()) {
      const scores = scoredLabels(prepared, batch.activations, place);
      const [{ label, score } = { label: "", score: 0 }] = scores;
      yield { name: file, label, score, scores };
    }
}

async function filesOf(images: string | readonly string[], from: string): Promise<readonly ImageFile[]> {
  const paths = (typeof images === "string" ? [images] : images).map((path) => resolve(from, path));
  const [only = ""] = paths;
  if (typeof images === "string" && (await stat(only)).isDirectory()) return listUnlabeledImages(only);
  return paths.map((path) => ({ path, file: basename(path), folder: "" }));
}

/** The labels of one image of a batch, highest score first. */
function scoredLabels(
  prepared: PreparedRule,
  { features, logits, count }: Activations,
  image: number,
): readonly ScoredLabel[] {
  const row = (numbers: Float32Array) => {
    const width = numbers.length / count;
    return numbers.subarray(image * width, (image + 1) * width);
  };
  const { probabilities } = prepared.apply({ features: row(features), logits: row(logits), count: 1 });
  return prepared.labels
    .map((label, i) => ({ label, score: probabilities[i] ?? 0 }))
    .sort((a, b) => b.score - a.score);
}
