import type { Synset } from "./types.ts";

/** `281..283,290` to `[281, 282, 283, 290]`. With loops, since this runs for each synset when the package is imported. */
function expandRanges(text: string): readonly number[] {
  const numbers: number[] = [];
  for (const range of text.split(",")) {
    const [first = "", last = first] = range.split("..");
    for (let n = Number(first); n <= Number(last); n++) numbers.push(n);
  }
  return numbers;
}

/**
 * A synset from one row of the generated tables: name, wnid, ranges of class indices, lemmas, `|`, definition.
 * The type parameter is what stands before the first blank, so that the declared type of a constant is checked against
 * its row.
 */
export function synset<Name extends string>(row: `${Name} ${string}`): Synset<Name> {
  const end = row.indexOf(" | ");
  const [name, wnid = "", classes = "", lemmas = ""] = row.slice(0, end).split(" ");
  return {
    name: name as Name,
    wnid,
    lemmas: lemmas.split(","),
    definition: row.slice(end + 3),
    classIndices: expandRanges(classes),
  };
}
