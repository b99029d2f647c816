import { type Group, groupsFromTerms } from "@coarse/core";
import { matchFolders } from "@coarse/data";
import { folderTerms } from "@coarse/data/internal";
import type { Taxonomy } from "@coarse/taxonomy";
import type { PipelineContext } from "../context.ts";
import type { CoarseOptions } from "../options.ts";
import { counted, shorten } from "../text/wording.ts";
import { readGroups, withDoubts } from "./read-groups.ts";

/** What groups are found with. */
export interface GroupsForFoldersOptions {
  readonly options: Pick<CoarseOptions, "groups">;
  readonly taxonomy: Taxonomy;
  readonly context: PipelineContext;
}

/** The groups that were named or, where none were, those that the folders' names stand for, which is noted. */
export async function groupsForFolders(
  folders: readonly string[],
  { options, taxonomy, context }: GroupsForFoldersOptions,
): Promise<readonly Group[]> {
  if (options.groups) return readGroups(options.groups, taxonomy, context);
  const groups = await withDoubts(
    (terms) => groupsFromTerms(folderTerms(folders, taxonomy), taxonomy, terms),
    { taxonomy, context },
  );
  context.onNote?.({ level: "note", text: assumption(groups) });
  return groups;
}

function assumption(groups: readonly Group[]): string {
  const named = groups.map(
    ({ name, classIndices }) => `${name} (${counted(classIndices.length, "class", "classes")})`,
  );
  return `without --groups, the folders' names are the groups: ${shorten(named, 6)}`;
}

/** The group of each folder; one that no folder belongs to has no images, which is noted. */
export function foldersOfGroups(
  folders: readonly string[],
  groups: readonly Group[],
  { taxonomy, context }: Pick<GroupsForFoldersOptions, "taxonomy" | "context">,
): ReadonlyMap<string, string> {
  return matchFolders(folders, groups, taxonomy, {
    onEmptyGroups: (empty) =>
      context.onNote?.({
        level: "note",
        text: `no folder for ${empty.length === 1 ? "the group" : "the groups"} ${shorten(empty, 6)} (folders: ${shorten(folders, 6)}): counted with no images`,
      }),
  });
}
