import { resolve } from "node:path";
import type { EvaluationResult, Group, RankedClass, RuleResult } from "@coarse/core";
import { matchFolders, type SkippedFile } from "@coarse/data";
import { openClassifier } from "@coarse/runtime";
import { loadTaxonomy, type Taxonomy } from "@coarse/taxonomy";
import type { BackOffReport } from "../back-off-scores.ts";
import {
  asMade,
  checkCoarseModel,
  coarseAssumption,
  outputGroups,
  outputRule,
  ownRuleAlone,
} from "../coarse-model.ts";
import { type CoarseOptions, type RuleAdditions, selectMembers } from "../coarse-options.ts";
import { evaluateImages } from "../evaluate-images.ts";
import { type EvaluationFigures, figuresOf } from "../evaluation-figures.ts";
import { evaluationJson } from "../evaluation-json.ts";
import { type EvaluationOutputs, prepareOutputs, writeOutputs } from "../evaluation-outputs.ts";
import { evaluationText } from "../evaluation-text.ts";
import { groupsForPhotos } from "../groups-for-photos.ts";
import type { ListingOptions } from "../image-options.ts";
import { listImages } from "../list-images.ts";
import { listPhotos } from "../list-photos.ts";
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
  const folder = resolve(terminal.folder, directory);
  await prepareOutputs(options, terminal);
  const listing = await listPhotos(directory, terminal.folder, options);
  const others =
    typeof options.other === "string" ? await listImages(resolve(terminal.folder, options.other)) : [];
  const model = await readModelOption(options, terminal);
  checkCoarseModel(model, options);
  const { coarse, labelSet } = model;
  if (coarse && !options.quiet) terminal.err.write(`note: ${coarseAssumption(coarse)}\n`);
  const taxonomy = await loadTaxonomy(labelSet);
  const named = coarse?.groups ?? (await groupsForPhotos(listing.folders, { options, taxonomy, terminal }));
  const folders = matchFolders(listing.folders, named, taxonomy);
  const groups = coarse ? named : selectMembers(named, options, { head: model.head, taxonomy });
  await using classifier = await openClassifier(model, options);
  const made = coarse ? asMade(options, coarse) : options;
  const pass = coarse
    ? { ...made, terminal, rule: outputRule(coarse), temperature: 1 }
    : { ...options, terminal };
  const evaluated = { classifier, groups: coarse ? outputGroups(coarse) : groups, folders };
  const found = await evaluateImages({ ...listing, others }, evaluated, pass);
  const seconds = (performance.now() - started) / 1000;
  const report = {
    ...{ options: made, folder, labelSet, taxonomy, groups, folders, ...found, seconds },
    ...(coarse && { result: ownRuleAlone(found.result, coarse), fine: [] }),
    figures: figuresOf(found.result, { groups, taxonomy }),
  };
  const json = evaluationJson(report);
  const text = options.format === "json" ? JSON.stringify(json) : evaluationText(report, terminal.look);
  terminal.out.write(`${text}\n`);
  await writeOutputs(json, { ...report, modelPath: model.source, terminal });
}
