/**
 * What is said of words, a row for each: the word, then what is said of it, blank between all of these. One text, since a
 * record of a thousand lists would be made by every import, whether or not a word is ever asked for.
 */
export type WordRows = string;

/** What the rows say, by word. */
export function readWordRows(rows: WordRows): ReadonlyMap<string, readonly string[]> {
  const filled = rows.split("\n").filter(Boolean);
  return new Map(
    filled.map((row) => {
      const [word = "", ...values] = row.split(" ");
      return [word, values];
    }),
  );
}
