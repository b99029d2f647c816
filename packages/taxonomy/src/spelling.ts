/** The one spelling of a word that may be written with blanks, `_` or `-` between its parts. */
export function foldSpelling(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, "_");
}

/** Words by their folded spelling. */
export function groupBySpelling(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const spelling = foldSpelling(word);
    const group = groups.get(spelling);
    if (group) group.push(word);
    else groups.set(spelling, [word]);
  }
  return groups;
}
