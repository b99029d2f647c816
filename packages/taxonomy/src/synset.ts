import type { Synset } from "./types.ts";

/** `281..283,290` to `[281, 282, 283, 290]`. */
function expandRanges(text: string): readonly number[] {
  return text.split(",").flatMap((range) => {
    const [first = 0, last = first] = range.split("..").map(Number);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
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
