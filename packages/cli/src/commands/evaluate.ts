import { resolve } from "node:path";
import type { EvaluationResult, Group, RankedClass, RuleResult } from "@coarse/core";
import type { SkippedFile } from "@coarse/data";
import { openClassifier } from "@coarse/runtime";
import { loadTaxonomy, type Taxonomy } from "@coarse/taxonomy";
import type { BackOffReport } from "../back-off-scores.ts";
import { checkCoarseModel, coarseAssumption } from "../coarse-model.ts";
import type { CoarseOptions, RuleAdditions } from "../coarse-options.ts";
import { evaluatePhotos, groupFolders } from "../evaluate-photos.ts";
import { listEvaluatedPhotos } from "../evaluated-photos.ts";
import type { EvaluationFigures } from "../evaluation-figures.ts";
import { type EvaluationOutputs, prepareOutputs } from "../evaluation-outputs.ts";
import { forwardThrough } from "../forward-images.ts";
import type { ListingOptions } from "../image-options.ts";
import type { OtherReport, WantedPoint } from "../other-scores.ts";
import { readModelOption } from "../read-model-option.ts";
import type { Terminal } from "../terminal.ts";

export interface EvaluateOptions
  extends CoarseOptions,
    ListingOptions,
    EvaluationOutputs,
    Omit<RuleAdditions, "other">,
    WantedPoint {
  /** Adds the class `other`; a text is the folder of photos that belong to it. */
  readonly other?: string | true;
  readonly confidence?: number;
  /** Evaluates again when photos come and go. */
  readonly watch?: boolean;
  /** Prints the reliability table as well. */
  readonly calibration?: boolean;
}

/** What one evaluation found out, before it is printed. */
export interface EvaluationReport {
  readonly options: EvaluateOptions;
  readonly folder: string;
  readonly labelSet: string;
  readonly taxonomy: Taxonomy;
  readonly groups: readonly Group[];
  /** Group names by folder name. */
  readonly folders: ReadonlyMap<string, string>;
  /** Of a coarse model, the rule that it was made with is the only one. */
  readonly result: Omit<EvaluationResult, "rules"> & { readonly rules: Readonly<Record<string, RuleResult>> };
  /** The likeliest fine classes of each photo, in the order of the predictions. */
  readonly fine: readonly (readonly RankedClass[])[];
  /** Of the photos, in the order of the predictions. */
  readonly paths: readonly string[];
  readonly figures: EvaluationFigures;
  /** Present with photos that belong to no group. */
  readonly other?: OtherReport;
  /** Present with a confidence. */
  readonly backOff?: BackOffReport;
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
  await prepareOutputs(options, terminal);
  const photos = await listEvaluatedPhotos(directory, options, terminal);
  const model = await readModelOption(options, terminal);
  checkCoarseModel(model, options);
  if (model.coarse && !options.quiet) terminal.err.write(`note: ${coarseAssumption(model.coarse)}\n`);
  const taxonomy = await loadTaxonomy(model.labelSet);
  const setting = { folder: resolve(terminal.folder, directory), model, taxonomy, options, terminal };
  const grouped = await groupFolders(photos.folders, setting);
  await using classifier = await openClassifier(model, options);
  const forward = forwardThrough(classifier, { ...options, terminal });
  if (options.watch) {
    const { watchEvaluation } = await import("../watch-evaluation.ts");
    await watchEvaluation(directory, { setting, classifier, forward });
  } else await evaluatePhotos(photos, { setting, grouped, classifier, forward, started });
}
