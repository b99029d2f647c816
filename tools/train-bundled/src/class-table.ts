import { readFileSync } from "node:fs";

/** One output of the bundled classifier: a synset and the emoji that show it. */
export interface ClassRow {
  /** `dog.n.01`. */
  readonly synset: string;
  /** `n02084071`, in WordNet 3.0. */
  readonly wnid: string;
  /** Emoji names; `style:name` is a name of that style alone. */
  readonly names: readonly string[];
}

/** What the taxonomy calls the classes of the table. */
export const labelSet = "emoji-278";

/** The reviewed table beside this folder, in class order. */
export function readClassTable(): readonly ClassRow[] {
  const text = readFileSync(new URL("../classes.tsv", import.meta.url), "utf8");
  return parseClassTable(text);
}

/** Reads lines `synset TAB wnid TAB names`, without those that begin with `#`. */
export function parseClassTable(text: string): readonly ClassRow[] {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return lines.map((line) => {
    const [synset, wnid, names] = line.split("\t");
    if (synset === undefined || wnid === undefined || names === undefined) {
      throw new Error(`Expected synset, wnid and names in ${JSON.stringify(line)}: separate them by tabs`);
    }
    return { synset, wnid, names: names.split(" ") };
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
