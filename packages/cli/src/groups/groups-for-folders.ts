import { type Group, groupsFromTerms } from "@coarse/core";
import type { Taxonomy } from "@coarse/taxonomy";
import type { CoarseOptions } from "../options/coarse-options.ts";
import { counted } from "../terminal/counted.ts";
import { shownName } from "../terminal/printable.ts";
import { shorten } from "../terminal/table.ts";
import { tell } from "../terminal/tell.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { readGroups, withNouns } from "./read-groups.ts";

/** What groups are found with. */
export interface GroupsContext {
  readonly options: Pick<CoarseOptions, "groups" | "quiet">;
  readonly taxonomy: Taxonomy;
  readonly terminal: Terminal;
}

/** The groups of `--groups` or, without it, those that the folders' names stand for, which a note tells. */
export async function groupsForFolders(
  folders: readonly string[],
  { options, taxonomy, terminal }: GroupsContext,
): Promise<readonly Group[]> {
  if (options.groups) return readGroups(options.groups, taxonomy, terminal.folder);
  const groups = await withNouns((nouns) => groupsFromTerms(folders, taxonomy, nouns));
  tell(`note: ${assumption(groups)}`, { ...options, terminal });
  return groups;
}

function assumption(groups: readonly Group[]): string {
  const named = groups.map(
    ({ name, classIndices }) => `${shownName(name)} (${counted(classIndices.length, "class", "classes")})`,
  );
  return `without --groups, the folders' names are the groups: ${shorten(named, 6)}`;
}
