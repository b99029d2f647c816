import { readFileSync } from "node:fs";

const keyLength = 3;
const endKey = "_EOF_";

/** What wordpos reads beside an index file: where the lemmas with each first three characters begin. */
interface FastIndex {
  readonly firstKey: string;
  readonly keyLength: number;
  readonly version: string;
  readonly name: string;
  /** Key to byte offset and next key. */
  readonly offsets: Record<string, [number, string | null]>;
}

/** Byte offset of the first line of each bucket, in file order. */
function bucketStarts(index: string): [key: string, offset: number][] {
  const starts: [string, number][] = [];
  let offset = 0;
  for (const line of index.split("\n")) {
    const key = line.slice(0, Math.min(line.indexOf(" "), keyLength));
    if (line && !line.startsWith(" ") && starts.at(-1)?.[0] !== key) starts.push([key, offset]);
    offset += line.length + 1;
  }
  return starts;
}

/** The fast index of an index file (`index.noun`), which wordpos's own install script writes for WordNet 3.1 only. */
export function fastIndex(path: string, name: string): FastIndex {
  // One byte is one character in latin1, so that string positions are byte offsets.
  const index = readFileSync(path, "latin1");
  const starts = [...bucketStarts(index), [endKey, index.length] as const];
  const offsets: [string, [number, string | null]][] = starts.map(([key, offset], position) => [
    key,
    [offset, starts[position + 1]?.[0] ?? null],
  ]);
  return {
    firstKey: starts[0]?.[0] ?? endKey,
    keyLength,
    version: "3.0",
    name,
    offsets: Object.fromEntries(offsets),
  };
}
