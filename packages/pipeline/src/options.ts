import {
  type ChannelNumbers,
  type Group,
  type GroupInput,
  type Head,
  type InterpolationName,
  type PixelSize,
  type Preprocessing,
  type PreprocessingParts,
  type ResizeStep,
  type Rule,
  type Selection,
  selectGroups,
} from "@coarse/core";
import { baselineRule, checkBesideOther } from "@coarse/core/internal";
import type { ColorMode } from "@coarse/data";
import type { FileDtype, LabelList } from "@coarse/models";
import type { DeviceName, EngineName } from "@coarse/runtime";
import type { Taxonomy } from "@coarse/taxonomy";
import { UncalibratableRuleError } from "./errors.ts";

/** How images become what the network takes; what is not given is found with the model. Single parts go before a whole. */
export interface PreprocessingOptions {
  /** A common scaling by its name, `tf`; a JSON file that describes all or some of it; or the parts themselves. */
  readonly preprocessing?: string | PreprocessingParts;
  readonly mean?: ChannelNumbers;
  readonly std?: ChannelNumbers;
  /** What pixels of 0 to 255 are multiplied by. */
  readonly rescale?: number;
  readonly channels?: Preprocessing["channels"];
  /** Of the network, where it leaves the size of its images open. */
  readonly inputSize?: PixelSize;
  readonly resize?: Partial<Pick<ResizeStep, "mode" | "size">>;
  /** The share of a side of the resized image that is kept. */
  readonly cropPct?: number;
  readonly interpolation?: InterpolationName;
  readonly antialias?: boolean;
  /** Keras's name for the mode `crop`. */
  readonly cropToAspectRatio?: boolean;
  /** Keras's name for the mode `pad`. */
  readonly padToAspectRatio?: boolean;
  /** How JPEGs are decoded, where it is not to be as the model's origin has it. */
  readonly dct?: "fast" | "accurate";
}

/** Which network. */
export interface ModelOptions extends PreprocessingOptions {
  /** A file, a folder, a name of the catalog, or `bundled`. */
  readonly model: string;
  /** Of weights alone: the network of Keras Applications that they belong to. */
  readonly architecture?: string;
  /** What its outputs mean: a file of labels, or the labels; else what the model itself says, or their number. */
  readonly labels?: string | LabelList;
}

/** How the network is run. */
export interface EngineOptions {
  readonly engine: EngineName;
  /** What it is computed on; `cpu` where not given. */
  readonly device?: DeviceName;
  /** Images per pass; found while running where not given. */
  readonly batch?: number;
  readonly threads?: number;
}

/** What the network computes with; all but `float32` and `int8` only where a file of the model does. */
export type Dtype = FileDtype;

/** How precisely the network computes. */
export interface DtypeOptions {
  /** `float32` where not given. */
  readonly dtype?: Dtype;
}

/** How image files become pixels, whatever the network; the names are Keras's. */
export interface PixelOptions {
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
  readonly seedClasses?: readonly number[];
  /** Classes per group, the seed included. */
  readonly k?: number;
}

/** What a coarse classifier is made of. */
export interface CoarseOptions extends ModelOptions, EngineOptions, PixelOptions, SelectOptions {
  /** In the group language, or `@groups.json`; or as a program has them. */
  readonly groups?: string | readonly GroupInput[];
  /** `head-average` where not given; `mean` of a network without a linear layer at its end. */
  readonly rule?: Rule;
}

/** Options with the rule that counts. */
export type WithRule<Options extends Pick<CoarseOptions, "rule">> = Omit<Options, "rule"> & {
  readonly rule: Rule;
};

/** The options with the rule that counts where none was asked for. */
export function withRule<Options extends Pick<CoarseOptions, "rule">>(
  options: Options,
  { head }: { readonly head: Head },
): WithRule<Options> {
  return { ...options, rule: options.rule ?? baselineRule(head) };
}

/** How groups are made of fine classes. */
export type MembersOptions = SelectOptions & Partial<Pick<CoarseOptions, "rule">> & OtherOptions;

/**
 * The groups with their members chosen as `select`, `seedClasses` and `k` say.
 *
 * @throws {ReservedGroupNameError} for a group called `other` beside the label of that name
 */
export function selectMembers(
  groups: readonly Group[],
  { select, seedClasses, k, rule, ...others }: MembersOptions,
  classifier: { readonly head: Head; readonly taxonomy: Taxonomy },
): readonly Group[] {
  if (rule === "argmax" || addsOther(others)) checkBesideOther(groups);
  return selectGroups(groups, {
    select,
    ...(seedClasses && { seedClasses }),
    ...(k !== undefined && { k }),
    head: classifier.head,
    taxonomy: classifier.taxonomy,
  });
}

/** One more class, for what lies outside the groups. */
export interface OtherOptions {
  /** Adds the class `other`. */
  readonly other?: boolean;
  /** A folder of images that belong to no group; to name one adds the class, too. */
  readonly otherImages?: string;
}

/** Whether the class `other` is wanted. */
export function addsOther({ other = false, otherImages }: OtherOptions): boolean {
  return other || otherImages !== undefined;
}

/** Options of what adds to a rule. */
export interface RuleAdditions extends Pick<OtherOptions, "other"> {
  readonly temperature: number;
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
  threshold,
  ...others
}: { readonly rule: Rule } & RuleAdditions & OtherOptions): {
  readonly temperature: number;
  readonly other?: { readonly threshold: number };
} {
  if (temperature !== 1 && rule === "argmax") throw new UncalibratableRuleError(rule);
  return { temperature, ...(addsOther(others) && { other: { threshold } }) };
}
