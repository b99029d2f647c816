import type { Taxonomy } from "@coarse/taxonomy";
import { AmbiguousFolderError, FolderWithoutGroupError, GroupWithoutFolderError } from "./errors.ts";
import { plainName } from "./folder-name.ts";

/** What of core's groups is needed to find the folders that belong to them. */
export interface NamedGroup {
  readonly name: string;
  /** Synset name, `cat.n.01`; absent where the group was put together. */
  readonly synset?: string;
}

/** One way to tell whether a folder belongs to a group. */
type Likeness = (folder: string, group: NamedGroup, taxonomy: Taxonomy) => boolean;

/**
 * From the surest to the weakest; the first that holds for any group decides.
 * `Hot_Dog` ↔ `hot dog`; `n02121808` or `cat.n.01` ↔ `cat`; `cats` ↔ `cat`; `true_cat` ↔ `cat`.
 */
const likenesses: readonly Likeness[] = [
  (folder, group) => plainName(folder) === plainName(group.name),
  (folder, group, taxonomy) =>
    group.synset !== undefined &&
    (taxonomy.synset(folder) ?? taxonomy.synsetOfWnid(folder))?.name === group.synset,
  (folder, group, taxonomy) => isSameWord(folder, group.name, taxonomy),
  (folder, group, taxonomy) => sensesOf(folder, taxonomy).includes(group.synset ?? ""),
];

/**
 * Finds the group of each folder by its name, never by its position. Case, blanks, `-` and `_` don't count; inflected
 * forms and synonyms are known from the taxonomy. Several folders may belong to one group: `cat` and `cats`.
 * @returns For each folder the name of its group.
 * @throws {AmbiguousFolderError} where a folder fits several groups.
 * @throws {FolderWithoutGroupError | GroupWithoutFolderError} where something is left over.
 */
export function matchFolders(
  folders: readonly string[],
  groups: readonly NamedGroup[],
  taxonomy: Taxonomy,
): ReadonlyMap<string, string> {
  const names = groups.map((group) => group.name);
  const matched = new Map<string, string>();
  for (const folder of folders) {
    const group = groupOf(folder, groups, taxonomy);
    if (group !== undefined) matched.set(folder, group);
  }
  const strangers = folders.filter((folder) => !matched.has(folder));
  if (strangers.length > 0) throw new FolderWithoutGroupError(strangers, names);
  const found = new Set(matched.values());
  const empty = names.filter((name) => !found.has(name));
  if (empty.length > 0) throw new GroupWithoutFolderError(empty, folders);
  return matched;
}

function groupOf(folder: string, groups: readonly NamedGroup[], taxonomy: Taxonomy): string | undefined {
  for (const isLike of likenesses) {
    const fitting = groups.filter((group) => isLike(folder, group, taxonomy)).map((group) => group.name);
    if (fitting.length > 1) throw new AmbiguousFolderError(folder, fitting);
    if (fitting.length === 1) return fitting[0];
  }
  return undefined;
}

/** `cats` and `cat`: they have the same senses, and at least one. */
function isSameWord(a: string, b: string, taxonomy: Taxonomy): boolean {
  const senses = sensesOf(a, taxonomy);
  return senses.length > 0 && senses.join() === sensesOf(b, taxonomy).join();
}

function sensesOf(word: string, taxonomy: Taxonomy): readonly string[] {
  return taxonomy.senses(word.normalize("NFC")).map((sense) => sense.synset.name);
}
