/** A name without what does not count when folders and groups are compared: case, `-`, `_`, blanks, and how ü is written. */
export function plainName(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .trim();
}

/**
 * The folders' names as terms for groups, where none were given: `hot_dogs` is the term `hot_dogs`. macOS hands out
 * names with ü in two parts; here it is one.
 */
export function folderTerms(folders: readonly string[]): readonly string[] {
  return folders.map((folder) => folder.normalize("NFC"));
}
