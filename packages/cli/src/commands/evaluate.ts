import { resolve } from "node:path";
import {
  type Activations,
  Evaluation,
  type EvaluationResult,
  type Group,
  groupsFromTerms,
  type RankedClass,
  softmax,
  topClasses,
} from "@coarse/core";
import { type ImageFolder, matchFolders, type SkippedFile } from "@coarse/data";
import { openClassifier, type RunningClassifier } from "@coarse/runtime";
import { loadTaxonomy, type Taxonomy } from "@coarse/taxonomy";
import { type CoarseOptions, selectMembers } from "../coarse-options.ts";
import { NoReadableImageError } from "../errors.ts";
import { evaluationJson } from "../evaluation-json.ts";
import { type EvaluationOutputs, prepareOutputs, writeOutputs } from "../evaluation-outputs.ts";
import { evaluationText } from "../evaluation-text.ts";
import type { ListingOptions } from "../image-options.ts";
import { listPhotos } from "../list-photos.ts";
import { loadImages } from "../load-images.ts";
import { readGroups, withNouns } from "../read-groups.ts";
import { readModelOption } from "../read-model-option.ts";
import type { Terminal } from "../terminal.ts";

export interface EvaluateOptions extends CoarseOptions, ListingOptions, EvaluationOutputs {}

/** What one evaluation found out, before it is printed. */
export interface EvaluationReport {
  readonly options: EvaluateOptions;
  readonly folder: string;
  readonly labelSet: string;
  readonly taxonomy: Taxonomy;
  readonly groups: readonly Group[];
  /** Group names by folder name. */
  readonly folders: ReadonlyMap<string, string>;
  readonly result: EvaluationResult;
  /** The likeliest fine classes of each photo, in the order of the predictions. */
  readonly fine: readonly (readonly RankedClass[])[];
  readonly skipped: readonly SkippedFile[];
  readonly seconds: number;
}

/** `coarse evaluate DIR`: accuracy and confusion matrix of a coarse classifier on a folder of photos. */
export async function evaluate(
  [directory = ""]: readonly string[],
  options: EvaluateOptions,
  terminal: Terminal,
): Promise<void> {
  const started = performance.now();
  const folder = resolve(terminal.folder, directory);
  await prepareOutputs(options, terminal);
  const listing = await listPhotos(directory, terminal.folder, options);
  const model = await readModelOption(options, terminal);
  const taxonomy = await loadTaxonomy(model.labelSet);
  const named = options.groups
    ? await readGroups(options.groups, taxonomy, terminal.folder)
    : await withNouns((nouns) => groupsFromTerms(listing.folders, taxonomy, nouns));
  const folders = matchFolders(listing.folders, named, taxonomy);
  const groups = selectMembers(named, options, { head: model.head, taxonomy });
  await using classifier = await openClassifier(model, options);
  const { result, fine, skipped } = await evaluateImages(
    listing,
    { classifier, groups, folders },
    { ...options, terminal },
  );
  const seconds = (performance.now() - started) / 1000;
  const report = {
    options,
    folder,
    labelSet: model.labelSet,
    taxonomy,
    groups,
    folders,
    result,
    fine,
    skipped,
    seconds,
  };
  const json = evaluationJson(report);
  const text = options.format === "json" ? JSON.stringify(json) : evaluationText(report);
  terminal.out.write(`${text}\n`);
  await writeOutputs(json, { ...report, terminal });
}

interface Evaluated {
  readonly classifier: RunningClassifier;
  readonly groups: readonly Group[];
  readonly folders: ReadonlyMap<string, string>;
}

/** One pass over the photos: each goes through the network once, whatever the number of rules. */
async function evaluateImages(
  { images, skipped: notImages }: ImageFolder,
  { classifier, groups, folders }: Evaluated,
  options: EvaluateOptions & { terminal: Terminal },
): Promise<Pick<EvaluationReport, "result" | "fine" | "skipped">> {
  const evaluation = new Evaluation({ head: classifier.head, groups, rule: options.rule });
  const positions = new Map(groups.map(({ name }, position) => [name, position]));
  const skipped = [...notImages];
  const onSkip = (file: SkippedFile) => skipped.push(file);
  const fine: (readonly RankedClass[])[] = [];
  let count = 0;
  for await (const loaded of loadImages(images, { ...options, input: classifier.input, onSkip })) {
    const activations = await classifier.forward(loaded);
    fine.push(...likeliestClasses(activations));
    evaluation.add(activations, {
      labels: loaded.images.map(({ folder }) => positions.get(folders.get(folder) ?? "") ?? -1),
      files: loaded.images.map(({ file }) => file),
    });
    count += loaded.count;
  }
  if (count === 0) throw new NoReadableImageError(skipped);
  return { result: evaluation.result(), fine, skipped };
}

/** The five likeliest fine classes of each image of a batch. */
function likeliestClasses({ logits, count }: Activations): readonly (readonly RankedClass[])[] {
  const width = logits.length / count;
  return Array.from({ length: count }, (_, image) =>
    topClasses(softmax(logits.subarray(image * width, (image + 1) * width)), 5),
  );
}
