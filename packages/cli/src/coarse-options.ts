import type { Group, Head, Rule, Selection } from "@coarse/core";
import { selectGroups } from "@coarse/core";
import type { Preprocessing } from "@coarse/models";
import type { Taxonomy } from "@coarse/taxonomy";
import type { GlobalOptions } from "./command-table.ts";
import type { PixelOptions } from "./image-options.ts";

/** Options of every command that makes a coarse classifier. */
export interface CoarseOptions extends GlobalOptions, PixelOptions {
  readonly model: string;
  readonly preprocessing?: Preprocessing;
  readonly groups?: string;
  readonly select: Selection;
  readonly seeds?: readonly number[];
  readonly k?: number;
  readonly rule: Rule;
}

/** The groups with their members chosen as `--select`, `--seeds` and `--k` say. */
export function selectMembers(
  groups: readonly Group[],
  options: CoarseOptions,
  classifier: { readonly head: Head; readonly taxonomy: Taxonomy },
): readonly Group[] {
  const { select, seeds, k } = options;
  return selectGroups(groups, {
    select,
    ...(seeds && { seeds }),
    ...(k !== undefined && { k }),
    head: classifier.head,
    taxonomy: classifier.taxonomy,
  });
}
