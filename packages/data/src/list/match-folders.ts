import type { Taxonomy } from "@coarse/taxonomy";
import { AmbiguousFolderError, FolderWithoutGroupError, GroupWithoutFolderError } from "../errors.ts";
import { plainName, sensesOf, synsetOfFolder, withoutWnid } from "./folder-name.ts";

/** What of core's groups is needed to find the folders that belong to them. */
export interface NamedGroup {
  readonly name: string;
  /** Synset name, `cat.n.01`; absent where the group was put together. */
  readonly synset?: string;
}

/** What {@linkcode matchFolders} does about what is left over. */
export interface MatchFoldersOptions {
  /** Is given the names of groups that no folder belongs to, where others have folders. */
  readonly onEmptyGroups?: (groups: readonly string[]) => void;
}

/** One way to tell which groups a folder belongs to: by a key that it shares with them. */
interface Likeness {
  /** The groups' keys; one without any is found in no folder. */
  readonly ofGroup: (group: NamedGroup, taxonomy: Taxonomy) => string | undefined;
  readonly ofFolder: (folder: string, taxonomy: Taxonomy) => readonly (string | undefined)[];
}

/**
 * From the surest to the weakest; the first that holds for any group decides.
 * `Hot_Dog` ↔ `hot dog`; `n02121808`, `n02121808-cat` or `cat.n.01` ↔ `cat`; `cats` ↔ `cat`; `true_cat` ↔ `cat`.
 */
const likenesses: readonly Likeness[] = [
  { ofGroup: ({ name }) => plainName(name), ofFolder: (folder) => [plainName(folder)] },
  {
    ofGroup: ({ synset }) => synset,
    ofFolder: (folder, taxonomy) => [synsetOfFolder(folder, taxonomy)],
  },
  { ofGroup: ({ name }) => plainName(name), ofFolder: (folder) => [plainName(withoutWnid(folder))] },
  // the same word: the same senses, and at least one
  {
    ofGroup: ({ name }, taxonomy) => sensesOf(name, taxonomy).join() || undefined,
    ofFolder: (folder, taxonomy) => [sensesOf(folder, taxonomy).join() || undefined],
  },
  { ofGroup: ({ synset }) => synset, ofFolder: sensesOf },
];

/**
 * Finds the group of each folder by its name, never by its position. Case, blanks, `-` and `_` don't count; inflected
 * forms and synonyms are known from the taxonomy. Several folders may belong to one group: `cat` and `cats`.
 *
 * @param folders - Their names.
 * @param groups - Names, and the synsets that they came from.
 * @param taxonomy - Of the classifier's label set.
 * @param options - `onEmptyGroups` hears of groups that no folder belongs to, which are an error where it is not given.
 * @returns For each folder the name of its group.
 * @throws {AmbiguousFolderError} where a folder fits several groups.
 * @throws {FolderWithoutGroupError | GroupWithoutFolderError} where something is left over.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { loadTaxonomy } from "@coarse/core";
 * import { matchFolders } from "@coarse/data";
 *
 * const groups = [
 *   { name: "cat", synset: "cat.n.01" },
 *   { name: "dog", synset: "dog.n.01" },
 * ];
 * const matched = matchFolders(["Cats", "dog"], groups, await loadTaxonomy("imagenet-1k"));
 * assert.equal(matched.get("Cats"), "cat");
 * ```
 */
export function matchFolders(
  folders: readonly string[],
  groups: readonly NamedGroup[],
  taxonomy: Taxonomy,
  { onEmptyGroups }: MatchFoldersOptions = {},
): ReadonlyMap<string, string> {
  const names = groups.map((group) => group.name);
  const matched = new Map<string, string>();
  const finders = likenesses.map((likeness) => finderOf(likeness, groups, taxonomy));
  for (const folder of folders) {
    const group = groupOf(folder, finders);
    if (group !== undefined) matched.set(folder, group);
  }
  const strangers = folders.filter((folder) => !matched.has(folder));
  if (strangers.length > 0) throw new FolderWithoutGroupError(strangers, names);
  const found = new Set(matched.values());
  const empty = names.filter((name) => !found.has(name));
  if (empty.length === 0) return matched;
  if (onEmptyGroups && found.size > 0) onEmptyGroups(empty);
  else throw new GroupWithoutFolderError(empty, folders);
  return matched;
}

/** The groups that are like a folder. */
type Finder = (folder: string) => readonly string[];

/** Makes a table of the groups when the first folder asks for it: each pair by itself would be a million for a thousand. */
function finderOf(
  { ofGroup, ofFolder }: Likeness,
  groups: readonly NamedGroup[],
  taxonomy: Taxonomy,
): Finder {
  let byKey: Map<string | undefined, NamedGroup[]> | undefined;
  return (folder) => {
    byKey ??= groupedBy(groups, (group) => ofGroup(group, taxonomy));
    const keys = new Set(ofFolder(folder, taxonomy));
    const fitting = new Set([...keys].flatMap((key) => (key === undefined ? [] : (byKey?.get(key) ?? []))));
    const inOrder = fitting.size > 1 ? groups.filter((group) => fitting.has(group)) : [...fitting];
    return inOrder.map(({ name }) => name);
  };
}

function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const byKey = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const own = byKey.get(key);
    if (own) own.push(item);
    else byKey.set(key, [item]);
  }
  return byKey;
}

function groupOf(folder: string, finders: readonly Finder[]): string | undefined {
  for (const find of finders) {
    const fitting = find(folder);
    if (fitting.length > 1) throw new AmbiguousFolderError(folder, fitting);
    if (fitting.length === 1) return fitting[0];
  }
  return undefined;
}
