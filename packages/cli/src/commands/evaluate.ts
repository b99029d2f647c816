import { resolve } from "node:path";
import { Evaluation, type EvaluationResult, type Group, groupsFromTerms } from "@coarse/core";
import {
  type ImageFolder,
  listImageFolder,
  loadBatches,
  matchFolders,
  type SkippedImage,
} from "@coarse/data";
import { readModel } from "@coarse/models";
import { openClassifier, type RunningClassifier } from "@coarse/runtime";
import { loadTaxonomy, type Taxonomy } from "@coarse/taxonomy";
import { type CoarseOptions, selectMembers } from "../coarse-options.ts";
import { evaluationJson } from "../evaluation-json.ts";
import { evaluationText } from "../evaluation-text.ts";
import { startProgress } from "../progress.ts";
import { readGroups, withNouns } from "../read-groups.ts";
import type { Terminal } from "../terminal.ts";

export type EvaluateOptions = CoarseOptions;

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
  readonly skipped: readonly SkippedImage[];
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
  const listing = await listImageFolder(folder);
  const model = await readModel(resolve(terminal.folder, options.model));
  const taxonomy = await loadTaxonomy(model.labelSet);
  const named = options.groups
    ? await readGroups(options.groups, taxonomy, terminal.folder)
    : await withNouns((nouns) => groupsFromTerms(listing.folders, taxonomy, nouns));
  const folders = matchFolders(listing.folders, named, taxonomy);
  const groups = selectMembers(named, options, { head: model.head, taxonomy });
  await using classifier = await openClassifier(model, options);
  const { result, skipped } = await evaluateImages(
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
    skipped,
    seconds,
  };
  const text = options.format === "json" ? JSON.stringify(evaluationJson(report)) : evaluationText(report);
  terminal.out.write(`${text}\n`);
}

interface Evaluated {
  readonly classifier: RunningClassifier;
  readonly groups: readonly Group[];
  readonly folders: ReadonlyMap<string, string>;
}

/** One pass over the photos: each goes through the network once, whatever the number of rules. */
async function evaluateImages(
  listing: ImageFolder,
  { classifier, groups, folders }: Evaluated,
  { rule, batch, terminal, quiet = false }: EvaluateOptions & { terminal: Terminal },
): Promise<{ result: EvaluationResult; skipped: readonly SkippedImage[] }> {
  const evaluation = new Evaluation({ head: classifier.head, groups, rule });
  const positions = new Map(groups.map(({ name }, position) => [name, position]));
  const skipped: SkippedImage[] = [];
  const progress = startProgress(listing.images.length, "photos", { ...terminal, quiet });
  try {
    const batches = loadBatches(listing.images, {
      ...classifier.input,
      batchSize: batch,
      signal: terminal.signal,
    });
    for await (const loaded of batches) {
      skipped.push(...loaded.skipped);
      if (loaded.count > 0)
        evaluation.add(await classifier.forward(loaded), {
          labels: loaded.images.map(({ folder }) => positions.get(folders.get(folder) ?? "") ?? -1),
          files: loaded.images.map(({ file }) => file),
        });
      progress.advance(loaded.count + loaded.skipped.length);
    }
  } finally {
    progress.stop();
  }
  return { result: evaluation.result(), skipped };
}
