import type { Group, Head, Rule, Selection } from "@coarse/core";
import { checkBesideOther, selectGroups } from "@coarse/core";
import type { Preprocessing } from "@coarse/models";
import type { Taxonomy } from "@coarse/taxonomy";
import { UncalibratableRuleError } from "../errors.ts";
import type { GlobalOptions } from "./global-options.ts";
import type { PixelOptions } from "./image-options.ts";

/** Options of every command that makes a coarse classifier. */
export interface CoarseOptions extends GlobalOptions, PixelOptions {
  readonly model: string;
  readonly preprocessing?: Preprocessing;
  readonly dct?: "fast" | "accurate";
  readonly architecture?: string;
  readonly groups?: string;
  readonly select: Selection;
  readonly seeds?: readonly number[];
  readonly k?: number;
  readonly rule: Rule;
}

/**
 * The groups with their members chosen as `--select`, `--seeds` and `--k` say.
 *
 * @throws {ReservedGroupNameError} for a group called `other` beside the label of that name
 */
export function selectMembers(
  groups: readonly Group[],
  options: CoarseOptions & Partial<Pick<RuleAdditions, "other">>,
  classifier: { readonly head: Head; readonly taxonomy: Taxonomy },
): readonly Group[] {
  const { select, seeds, k, rule, other } = options;
  if (rule === "argmax" || (other !== undefined && other !== false)) checkBesideOther(groups);
  return selectGroups(groups, {
    select,
    ...(seeds && { seeds }),
    ...(k !== undefined && { k }),
    head: classifier.head,
    taxonomy: classifier.taxonomy,
  });
}

/** Options of commands that add to a rule. */
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
