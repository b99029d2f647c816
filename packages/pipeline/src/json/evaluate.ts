import type { Confusion, EvaluationJson } from "@coarse/core";
import type { RuleResult } from "@coarse/core/internal";
import type { BackOffReport } from "../evaluate/back-off-scores.ts";
import type { EvaluationFigures } from "../evaluate/figures.ts";
import type { EvaluationReport } from "../evaluate/options.ts";
import type { OtherReport } from "../evaluate/other-scores.ts";
import { addsOther } from "../options.ts";
import { deviceJson, preprocessingJson } from "../text/model-json.ts";

/** What `coarse evaluate --format json` prints. */
export interface EvaluateJson extends EvaluationJson, EvaluationFigures {
  /** Present where it is not 1. */
  readonly temperature?: number;
  /** Present with `--other`. */
  readonly threshold?: number;
  /** How photos that belong to no group are told. */
  readonly other?: OtherReport;
  /** Present with `--confidence`. */
  readonly backOff?: BackOffReport;
}

/**
 * The JSON of `coarse evaluate`, the contract with programs: fields may be added, none renamed.
 *
 * @param report - Of {@linkcode evaluate}.
 * @returns Plain values.
 */
export function evaluationJson(report: EvaluationReport): EvaluateJson {
  const { options, groups, folders, result, skipped, decodedAccurately, seconds } = report;
  const foldersByGroup = foldersOfGroups(folders);
  return {
    model: {
      source: options.model,
      labelSet: report.labelSet,
      engine: options.engine,
      ...deviceJson(options),
      preprocessing: preprocessingJson(report.prepared),
      ...(report.int8 && { int8: report.int8 }),
    },
    groups: groups.map(({ name, synset, classIndices }) => ({
      name,
      synset,
      folder: foldersByGroup.get(name)?.[0],
      folders: foldersByGroup.get(name) ?? [],
      classes: classIndices,
    })),
    select: options.select,
    rule: options.rule,
    images: result.images,
    skipped,
    ...(decodedAccurately > 0 && { decodedAccurately }),
    ...ruleJson(result),
    rules: Object.fromEntries(Object.entries(result.rules).map(([name, rule]) => [name, ruleJson(rule)])),
    verdict: result.verdict,
    predictions: result.predictions.map((prediction, image) => ({
      ...prediction,
      fine: (report.fine[image] ?? []).map(({ classIndex, probability }) => ({
        class: classIndex,
        label: report.taxonomy.classes[classIndex]?.label ?? `#${classIndex}`,
        probability,
      })),
    })),
    ...figuresJson(report),
    seconds: Math.round(seconds * 1000) / 1000,
  };
}

function figuresJson({ options, figures, other, backOff }: EvaluationReport) {
  const { temperature, threshold } = options;
  return {
    ...(temperature !== 1 && { temperature }),
    ...(addsOther(options) && { threshold }),
    ...figures,
    ...(other && { other }),
    ...(backOff && { backOff }),
  };
}

/** The folders whose photos belong to each group: mostly one. */
export function foldersOfGroups(
  folders: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [folder, group] of folders) {
    const own = found.get(group);
    if (own) own.push(folder);
    else found.set(group, [folder]);
  }
  return found;
}

function ruleJson({ accuracy, interval, confusion }: RuleResult) {
  return { accuracy, interval, confusion: confusionJson(confusion) };
}

function confusionJson({ labels, counts, normalized }: Confusion) {
  return { labels, counts, normalized };
}
