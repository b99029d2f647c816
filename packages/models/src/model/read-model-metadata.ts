import { findRule, type Group, type PreprocessingParts, parsePreprocessing, scalings } from "@coarse/core";
import { formerRuleNames, isScalingName } from "@coarse/core/internal";
import { UnreadableModelError } from "../errors.ts";
import { field, isList, isObject } from "../formats/containers/json.ts";
import { OWN_LABELS, taxonomyOfModel } from "../labels/meaning-of-outputs.ts";
import { type LabelList, labelsOfJson } from "../labels/parse-labels.ts";
import type { CoarseOutputs, Model } from "../model.ts";
import type { Json } from "../types.ts";

/** What a file says of itself, as far as it says anything. */
export interface ReadMetadata {
  readonly labelSet?: string;
  /** Of the classes, where they are the model's own. */
  readonly labels?: LabelList;
  readonly preprocessing?: PreprocessingParts;
  readonly coarse?: CoarseOutputs;
}

/**
 * Reads back what `modelMetadata` wrote. A file that carries something else, or nothing, says nothing. Throws
 * `UnreadableModelError` where it says what can't be.
 */
export function readModelMetadata(about: Json | undefined, source: string): ReadMetadata {
  if (typeof field(about, "coarseVersion") !== "string") return {};
  const labelSet = field(about, "labelSet");
  const preprocessing = readInput(field(about, "input"), source);
  const groups = field(about, "groups");
  return {
    ...(typeof labelSet === "string" && { labelSet }),
    ...(labelSet === OWN_LABELS && { labels: readLabels(about, source) }),
    ...(preprocessing && { preprocessing }),
    ...(groups !== undefined && { coarse: readCoarse(about, groups, source) }),
  };
}

function readLabels(about: Json | undefined, source: string): LabelList {
  const labels = labelsOfJson(field(about, "fineLabels"));
  const synsets = field(about, "fineSynsets");
  if (!labels) throw new UnreadableModelError(source, "what it says of its labels is malformed");
  if (!isList(synsets) || synsets.length !== labels.length) return { labels };
  return { labels, synsets: synsets.map((synset) => (typeof synset === "string" ? synset : undefined)) };
}

/** As it is written now, or as the name of a scaling with the decoding beside it. */
function readInput(input: Json | undefined, source: string): PreprocessingParts | undefined {
  const preprocessing = field(input, "preprocessing");
  if (isObject(preprocessing)) return parsePreprocessing(preprocessing, source);
  if (!isScalingName(preprocessing)) return undefined;
  const decode = field(input, "decode");
  const isDecoding = decode === "fast-dct" || decode === "accurate-dct";
  return { ...scalings[preprocessing], ...(isDecoding && { decode }) };
}

/** A head of so many outputs is a square of as many numbers. */
const MOST_GROUPS = 4096;
/** Characters: no list of groups that can be written by hand has longer ones. */
const LONGEST_NAME = 2 ** 21;

function readCoarse(about: Json | undefined, groups: Json, source: string): CoarseOutputs {
  const broken = (what = "contradicts itself or is malformed") =>
    new UnreadableModelError(source, `what it says of its groups ${what}`);
  if (!isList(groups) || groups.length === 0) throw broken();
  if (groups.length > MOST_GROUPS) throw broken(`names ${groups.length} of them, more than ${MOST_GROUPS}`);
  const read = groups.map((group) => readGroup(group) ?? raise(broken()));
  if (holdsTwice(read.map(({ name }) => name))) throw broken("names one twice");
  if (holdsTwice(read.flatMap(({ classIndices }) => classIndices))) throw broken("has a class twice");
  const rule = field(about, "rule");
  if (typeof rule !== "string" || typeof field(about, "labelSet") !== "string") throw broken();
  return { groups: read, rule: findRule(formerRuleNames.get(rule) ?? rule).name, ...readAdditions(about) };
}

function holdsTwice(list: readonly unknown[]): boolean {
  return new Set(list).size < list.length;
}

/**
 * Throws `UnreadableModelError` where a coarse model's groups have synsets or classes that its label set does not have:
 * whatever follows looks them up.
 */
export async function checkMeaning(model: Model): Promise<void> {
  const { source, labelSet, coarse } = model;
  if (!coarse) return;
  const taxonomy = await taxonomyOfModel(model);
  for (const { name, synset, classIndices } of coarse.groups) {
    const unknown = classIndices.find((index) => index >= taxonomy.classes.length);
    const what =
      synset !== undefined && !taxonomy.synset(synset)
        ? `the synset ${synset}`
        : unknown && `class ${unknown}`;
    if (what)
      throw new UnreadableModelError(
        source,
        `its group ${name} has ${what}, which ${labelSet} does not have`,
      );
  }
}

/** What was added to the rule; a number that can't be is as none. */
function readAdditions(about: Json | undefined): Pick<CoarseOutputs, "temperature" | "other" | "fine"> {
  const [temperature, other] = [field(about, "temperature"), field(about, "other")];
  const threshold = field(other, "threshold");
  return {
    ...(typeof temperature === "number" && temperature > 0 && { temperature }),
    ...(isObject(other) && { other: { threshold: typeof threshold === "number" ? threshold : 0.5 } }),
    ...(field(about, "fine") === true && { fine: true }),
  };
}

function readGroup(group: Json): Group | undefined {
  const name = field(group, "name");
  const synset = field(group, "synset");
  const classIndices = field(group, "classIndices");
  if (!isObject(group) || typeof name !== "string" || !isList(classIndices)) return undefined;
  if (name === "" || name.length > LONGEST_NAME) return undefined;
  const indices = classIndices.filter((index) => Number.isSafeInteger(index) && Number(index) >= 0);
  if (indices.length === 0 || indices.length < classIndices.length) return undefined;
  return { name, ...(typeof synset === "string" && { synset }), classIndices: indices.map(Number) };
}

function raise(error: Error): never {
  throw error;
}
