import { once } from "node:events";
import { escapeUnsafe } from "./printable.ts";

/** Characters that are handed to a stream at a time. */
const CHUNK = 2 ** 16;
/** Depth of the lists and objects that are written piece by piece; what lies deeper is small. */
const DEPTH = 5;

/**
 * Writes a value as `printableJson` would, and a line feed, piece by piece: a string in V8 ends at 512 MB, which the
 * probabilities of 25,000 photos among a thousand groups take. Waits where the stream can't take more.
 *
 * @throws whatever the stream fails with while it is waited for
 */
export async function writeJson(out: NodeJS.WritableStream, value: object): Promise<void> {
  let waiting = "";
  for (const piece of jsonPieces(value)) {
    waiting += piece;
    if (waiting.length < CHUNK) continue;
    const isReady = out.write(escapeUnsafe(waiting));
    waiting = "";
    if (!isReady) await once(out, "drain");
  }
  out.write(`${escapeUnsafe(waiting)}\n`);
}

/** The pieces of a value's JSON, in order; joined they are what `JSON.stringify` gives. */
export function* jsonPieces(value: unknown, depth: number = DEPTH): Generator<string, void, undefined> {
  if (depth === 0 || typeof value !== "object" || value === null || "toJSON" in value || isFlat(value))
    yield JSON.stringify(value) ?? "null";
  else if (Array.isArray(value)) yield* listPieces(value, depth);
  else yield* objectPieces(value, depth);
}

function* listPieces(list: readonly unknown[], depth: number): Generator<string, void, undefined> {
  let before = "[";
  for (const item of list) {
    yield before;
    yield* jsonPieces(item, depth - 1);
    before = ",";
  }
  yield before === "[" ? "[]" : "]";
}

function* objectPieces(value: object, depth: number): Generator<string, void, undefined> {
  let before = "{";
  for (const [key, own] of Object.entries(value)) {
    if (own === undefined || typeof own === "function" || typeof own === "symbol") continue;
    yield `${before}${JSON.stringify(key)}:`;
    yield* jsonPieces(own, depth - 1);
    before = ",";
  }
  yield before === "{" ? "{}" : "}";
}

/** A list of numbers, which is quicker in one piece. */
function isFlat(value: object): boolean {
  return Array.isArray(value) && typeof value[0] === "number";
}
