import type { Taxonomy } from "@coarse/taxonomy";

/** A name without what does not count when folders and groups are compared: case, `-`, `_`, blanks, and how ü is written. */
export function plainName(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .trim();
}

/** A wnid that may have lost the zero it begins with, alone or before a name: `n02085620-Chihuahua`, `n1440764`. */
const WNID_FIRST = /^n?(\d{7,8})(?:[\s_:,-]+(.*))?$/s;

/**
 * The synset that a folder of a public data set is called after: its name or wnid, a wnid before a name, or all lemmas as
 * in "tench, Tinca tinca".
 *
 * @returns Its name, `tench.n.01`; `undefined` where the folder is called otherwise.
 */
export function synsetOfFolder(folder: string, taxonomy: Taxonomy): string | undefined {
  const name = folder.normalize("NFC").trim();
  const own = taxonomy.synset(name);
  if (own) return own.name;
  const [, digits] = WNID_FIRST.exec(name) ?? [];
  if (digits !== undefined) return taxonomy.synsetOfWnid(`n${digits.padStart(8, "0")}`)?.name;
  const [first, ...others] = name.includes(",")
    ? name.split(",").map((word) => sensesOf(word, taxonomy))
    : [];
  const common = first?.filter((sense) => others.every((senses) => senses.includes(sense))) ?? [];
  return common.length === 1 ? common[0] : undefined;
}

/** What stands behind a wnid in a folder's name; the whole name where there is none. */
export function withoutWnid(folder: string): string {
  const [, , name] = WNID_FIRST.exec(folder.trim()) ?? [];
  return name || folder;
}

/** Names of the synsets of a word, in either Unicode form. */
export function sensesOf(word: string, taxonomy: Taxonomy): readonly string[] {
  return taxonomy.senses(word.normalize("NFC").trim()).map((sense) => sense.synset.name);
}

/**
 * The folders' names as groups, where none were given: `hot_dogs` is the term `hot_dogs`, `n02085620-Chihuahua` the class.
 * macOS hands out names with ü in two parts; here it is one.
 */
export function folderTerms(
  folders: readonly string[],
  taxonomy: Taxonomy,
): readonly { readonly name: string; readonly term: string }[] {
  return folders.map((folder) => {
    const name = folder.normalize("NFC");
    const isClass = taxonomy.classes.some(({ label, synset }) => synset === undefined && label === name);
    return { name, term: (isClass ? undefined : synsetOfFolder(folder, taxonomy)) ?? name };
  });
}
