import type { BackedOffAnswer, Rule, Selection } from "@coarse/core";
import type { Reason } from "@coarse/core/internal";
import type { SkippedFile } from "@coarse/data";
import type { Taxonomy } from "@coarse/taxonomy";
import { type ClassificationReport, nameOfAnswer } from "../classify/answers.ts";
import { type GroupClassesJson, groupsJson } from "../groups/group-classes.ts";
import { deviceJson, type ModelJson, preprocessingJson } from "../text/model-json.ts";

/** What `coarse classify --format json` prints. */
export interface ClassifyJson {
  readonly model: ModelJson & { readonly labelSet: string };
  readonly groups: readonly GroupClassesJson[];
  readonly select: Selection;
  readonly rule: Rule;
  /** 1 where the probabilities are as the rule gives them. */
  readonly temperature: number;
  /** Present with `--other`. */
  readonly other?: { readonly threshold: number };
  /** Present with `--confidence`. */
  readonly confidence?: number;
  /** Of the probabilities, in their order; empty without groups. */
  readonly labels: readonly string[];
  readonly skipped: readonly SkippedFile[];
  /** Present where photos were decoded with the accurate DCT though the fast one was wanted: how many. */
  readonly decodedAccurately?: number;
  readonly predictions: readonly ClassifiedImageJson[];
}

/** What is said about one image. */
export interface ClassifiedImageJson {
  readonly file: string;
  /** Present with groups, as are the two that follow. */
  readonly predicted?: string | undefined;
  readonly probabilities?: readonly number[] | undefined;
  readonly because?: readonly Reason[] | undefined;
  /** Present with `--confidence`. */
  readonly answer?: BackedOffAnswerJson;
}

/** The most precise answer of WordNet that is sure enough. */
export interface BackedOffAnswerJson {
  readonly label: string;
  readonly synset: string;
  readonly wnid: string;
  /** How many lie under it. */
  readonly classes: number;
  readonly probability: number;
  readonly because: readonly Reason[];
}

/**
 * The JSON of `coarse classify`.
 *
 * @param report - Of {@linkcode classify}.
 * @returns Plain values.
 */
export function classificationJson(report: ClassificationReport): ClassifyJson {
  const { options, taxonomy, groups, labels, answers, skipped, prepared, decodedAccurately } = report;
  const { model, engine, select, rule, temperature, other, threshold, confidence } = options;
  return {
    model: {
      ...{ source: model, labelSet: taxonomy.labelSet, engine, ...deviceJson(options) },
      preprocessing: preprocessingJson(prepared),
    },
    groups: groupsJson(groups),
    select,
    rule,
    temperature,
    ...(other && { other: { threshold } }),
    ...(confidence !== undefined && { confidence }),
    labels,
    skipped,
    ...(decodedAccurately > 0 && { decodedAccurately }),
    predictions: answers.map(({ file, group, backedOff }) => ({
      file,
      predicted: group?.label,
      probabilities: group?.probabilities,
      because: group?.because,
      ...(backedOff && { answer: backedOffJson(backedOff, taxonomy) }),
    })),
  };
}

function backedOffJson(
  { synset, probability, because }: BackedOffAnswer,
  taxonomy: Taxonomy,
): BackedOffAnswerJson {
  return {
    label: nameOfAnswer(synset, taxonomy),
    synset: synset.name,
    wnid: synset.wnid,
    classes: synset.classIndices.length,
    probability,
    because,
  };
}
