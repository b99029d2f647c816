import { definitionOf } from "./definitions.ts";
import { expandRanges } from "./ranges.ts";
import type { Synset } from "./types.ts";

/**
 * Reads a synset from one row of the generated tables: name, digits of the wnid, ranges of class indices, and lemmas, of
 * which one that is the name's own word is left out.
 * The type parameter is what stands before the first blank, so that the declared type of a constant is checked against
 * its row.
 */
export function synset<Name extends string>(row: `${Name} ${string}`): Synset<Name> {
  return new WordNetSynset(row);
}

/** What takes time to read from a row. */
interface Fields {
  readonly lemmas: readonly string[];
  readonly classIndices: readonly number[];
}

/** Thousands are made when the package is imported: most of the row is read when it is first asked for. */
class WordNetSynset<Name extends string> implements Synset<Name> {
  readonly name: Name;
  readonly wnid: string;
  declare readonly lemmas: readonly string[];
  declare readonly definition: string;
  declare readonly classIndices: readonly number[];
  readonly #row: string;
  #fields: Fields | undefined;

  constructor(row: `${Name} ${string}`) {
    const end = row.indexOf(" ");
    this.name = row.slice(0, end) as Name;
    this.wnid = `n${row.slice(end + 1, end + 9)}`;
    this.#row = row;
    Object.defineProperties(this, getters);
  }

  static fieldsOf(synset: WordNetSynset<string>): Fields {
    synset.#fields ??= readFields(synset.#row);
    return synset.#fields;
  }
}

/** Properties of each synset's own, so that copies and JSON have them, with getters that all share. */
const getters: PropertyDescriptorMap & ThisType<WordNetSynset<string>> = {
  lemmas: {
    enumerable: true,
    get() {
      return WordNetSynset.fieldsOf(this).lemmas;
    },
  },
  definition: {
    enumerable: true,
    get() {
      return definitionOf(this.wnid);
    },
  },
  classIndices: {
    enumerable: true,
    get() {
      return WordNetSynset.fieldsOf(this).classIndices;
    },
  },
};

function readFields(row: string): Fields {
  const [name = "", , ranges = "", lemmas = ""] = row.split(" ");
  return {
    lemmas: lemmas.split(",").map((lemma) => lemma || wordOf(name)),
    classIndices: expandRanges(ranges),
  };
}

/** `jack-o'-lantern` of `jack-o'-lantern.n.02`. */
function wordOf(name: string): string {
  return name.slice(0, name.lastIndexOf(".", name.lastIndexOf(".") - 1));
}
