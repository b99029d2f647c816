import { definitionOf } from "./definitions.ts";
import { lazy } from "./lazy.ts";
import { expandRanges } from "./ranges.ts";
import type { Synset } from "./types.ts";

/**
 * A synset from one row of the generated tables: name, digits of the wnid, ranges of class indices, and lemmas, of which one
 * that is the name's own word is left out. There are thousands, made when the package is imported: what takes time is read
 * from the row when it is first asked for.
 * The type parameter is what stands before the first blank, so that the declared type of a constant is checked against
 * its row.
 */
export function synset<Name extends string>(row: `${Name} ${string}`): Synset<Name> {
  const end = row.indexOf(" ");
  const name = row.slice(0, end);
  const wnid = `n${row.slice(end + 1, end + 9)}`;
  const fields = lazy(() => {
    const [ranges = "", lemmas = ""] = row.slice(end + 10).split(" ");
    return {
      lemmas: lemmas.split(",").map((lemma) => lemma || wordOf(name)),
      classIndices: expandRanges(ranges),
    };
  });
  return {
    name: name as Name,
    wnid,
    get lemmas() {
      return fields().lemmas;
    },
    get definition() {
      return definitionOf(wnid);
    },
    get classIndices() {
      return fields().classIndices;
    },
  };
}

/** `jack-o'-lantern` of `jack-o'-lantern.n.02`. */
function wordOf(name: string): string {
  return name.slice(0, name.lastIndexOf(".", name.lastIndexOf(".") - 1));
}
