import { readFileSync } from "node:fs";

/** Offsets of a label set's classes in class order, from a file with one wnid per line and `#` comments. */
export function readLabelSet(path: string): readonly number[] {
  const lines = readFileSync(path, "utf8").split("\n");
  const wnids = lines.filter((line) => line && !line.startsWith("#"));
  for (const wnid of wnids)
    if (!/^n\d{8}$/.test(wnid))
      throw new Error(`Expected a wnid such as n02084071 in ${path}, but got ${wnid}`);
  return wnids.map((wnid) => Number(wnid.slice(1)));
}
