import { readFileSync } from "node:fs";

/** One class that the network is trained on: a synset and the emoji that show it. */
export interface ClassRow {
  /** `dog.n.01`. */
  readonly synset: string;
  /** `n02084071`, in WordNet 3.0. */
  readonly wnid: string;
  /** Emoji names; `style:name` is a name of that style alone. */
  readonly names: readonly string[];
  /** Whether the shipped model has it; of the others the network only learns. */
  readonly isShipped: boolean;
}

/** What the taxonomy calls the shipped classes. */
export const labelSet = "emoji-242";

/** The reviewed table beside this folder, in the order of the trained outputs. */
export function readClassTable(): readonly ClassRow[] {
  const text = readFileSync(new URL("../classes.tsv", import.meta.url), "utf8");
  return parseClassTable(text);
}

/** Those of the table that the shipped model has, in the order of its outputs. */
export function readShippedClasses(): readonly ClassRow[] {
  return readClassTable().filter(({ isShipped }) => isShipped);
}

/** Reads lines `synset TAB wnid TAB names`, then perhaps `TAB trained only`, without those that begin with `#`. */
export function parseClassTable(text: string): readonly ClassRow[] {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return lines.map((line) => {
    const [synset, wnid, names, mark] = line.split("\t");
    if (synset === undefined || wnid === undefined || names === undefined) {
      throw new Error(`Expected synset, wnid and names in ${JSON.stringify(line)}: separate them by tabs`);
    }
    if (mark !== undefined && mark !== "trained only") {
      throw new Error(`Expected "trained only" or nothing at the end of ${JSON.stringify(line)}`);
    }
    return { synset, wnid, names: names.split(" "), isShipped: mark === undefined };
  });
}

/** The names under which a style may hold pictures of a class. */
export function namesInStyle(row: ClassRow, prefix: string): readonly string[] {
  return row.names.flatMap((name) => {
    const [style, own] = name.split(":");
    if (own === undefined) return [name];
    return style === prefix ? [own] : [];
  });
}
