import {
  checkBesideOther,
  type Group,
  type GroupInput,
  type Head,
  type JpegDecoding,
  type Rule,
  type Selection,
  selectGroups,
} from "@coarse/core";
import type { AspectRatio, ColorMode, Interpolation } from "@coarse/data";
import type { Preprocessing } from "@coarse/models";
import type { EngineName } from "@coarse/runtime";
import type { Taxonomy } from "@coarse/taxonomy";
import { UncalibratableRuleError } from "./errors.ts";

/** Which network. */
export interface ModelOptions {
  /** A file, a folder, a name of the catalog, or `bundled`. */
  readonly model: string;
  readonly preprocessing?: Preprocessing;
  /** How JPEGs are decoded, where it is not to be as the model's origin has it. */
  readonly dct?: "fast" | "accurate";
  /** Of weights alone: the network of Keras Applications that they belong to. */
  readonly architecture?: string;
}

/** How the network is run. */
export interface EngineOptions {
  readonly engine: EngineName;
  /** Images per pass; found while running where not given. */
  readonly batch?: number;
  readonly threads?: number;
}

/** What the network computes with. */
export type Numbers = "float32" | "int8";

/** How precisely the network computes. */
export interface NumbersOptions {
  readonly numbers?: Numbers;
}

/** How images become pixels; the names are Keras's. */
export interface PixelOptions {
  readonly interpolation?: Interpolation;
  readonly cropToAspectRatio?: boolean;
  readonly padToAspectRatio?: boolean;
  readonly colorMode?: Extract<ColorMode, "rgb" | "grayscale">;
  readonly exif?: boolean;
  readonly pixels?: "exact" | "fast";
}

/** Which images of a folder, and in which order. */
export interface ListingOptions {
  readonly extensions?: readonly string[];
  readonly followLinks?: boolean;
  readonly classNames?: readonly string[];
  readonly seed?: number;
  readonly validationSplit?: number;
  readonly subset?: "training" | "validation";
}

/** How the classes of groups are chosen. */
export interface SelectOptions {
  readonly select: Selection;
  /** One class index per group, for the two similarities. */
  readonly seeds?: readonly number[];
  /** Classes per group, the seed included. */
  readonly k?: number;
}

/** What a coarse classifier is made of. */
export interface CoarseOptions extends ModelOptions, EngineOptions, PixelOptions, SelectOptions {
  /** In the group language, or `@groups.json`; or as a program has them. */
  readonly groups?: string | readonly GroupInput[];
  readonly rule: Rule;
}

/** Keras's two switches as one choice. */
export function aspectRatioOf(options: PixelOptions): AspectRatio {
  if (options.cropToAspectRatio) return "crop";
  return options.padToAspectRatio ? "pad" : "stretch";
}

/** `dct` as the library names it. */
export function decodingOf(dct: "fast" | "accurate"): JpegDecoding {
  return `${dct}-dct`;
}

/** How groups are made of fine classes. */
export type MembersOptions = SelectOptions &
  Partial<Pick<CoarseOptions, "rule">> &
  Partial<Pick<RuleAdditions, "other">>;

/**
 * The groups with their members chosen as `select`, `seeds` and `k` say.
 *
 * @throws {ReservedGroupNameError} for a group called `other` beside the label of that name
 */
export function selectMembers(
  groups: readonly Group[],
  { select, seeds, k, rule, other }: MembersOptions,
  classifier: { readonly head: Head; readonly taxonomy: Taxonomy },
): readonly Group[] {
  if (rule === "argmax" || (other !== undefined && other !== false)) checkBesideOther(groups);
  return selectGroups(groups, {
    select,
    ...(seeds && { seeds }),
    ...(k !== undefined && { k }),
    head: classifier.head,
    taxonomy: classifier.taxonomy,
  });
}

/** Options of what adds to a rule. */
export interface RuleAdditions {
  readonly temperature: number;
  /** Any text, too, as from an option with a value that may be left out. */
  readonly other?: boolean | string;
  /** Counts with `other` alone. */
  readonly threshold: number;
}

/**
 * What is added to the rule, as `prepareRule` takes it.
 *
 * @throws {UncalibratableRuleError} for a temperature of `argmax`
 */
export function ruleAdditions({
  rule,
  temperature,
  other,
  threshold,
}: Pick<CoarseOptions, "rule"> & RuleAdditions): {
  readonly temperature: number;
  readonly other?: { readonly threshold: number };
} {
  if (temperature !== 1 && rule === "argmax") throw new UncalibratableRuleError(rule);
  return { temperature, ...(other !== undefined && other !== false && { other: { threshold } }) };
}
