import { openKernel } from "../../generated/row-passes.generated.ts";
import type { FixedTaps } from "./pillow-taps.ts";
import type { PassParts, RowPasses } from "./row-passes.ts";

/** What row-passes.wat exports; its parameters are explained there. */
interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly across: (taps: number, end: number, source: number, to: number) => void;
  readonly down: (taps: number, end: number, rows: number, stride: number, to: number, width: number) => void;
}

/** Memory is never given back, so that rows which need more are left to JavaScript. */
const MOST_BYTES = 2 ** 26;
const PAGE_BYTES = 2 ** 16;
/** A pair of weights, or the head of a target pixel's. */
const PAIR_BYTES = 8;
/** Read or written at most behind a row. */
const SLACK = 16;

let loaded: Kernel | "none" | undefined;

/**
 * The passes in WebAssembly, to the same bits as in JavaScript. Its memory is one for all: what it holds is good until
 * the next call.
 * @returns `undefined` where the processor or Node.js's options don't allow it, or rows are longer than its memory.
 */
export function vectorPasses({ stride, columns, rows, slots }: PassParts): RowPasses | undefined {
  loaded ??= load() ?? "none";
  if (loaded === "none") return undefined;
  const kernel = loaded;
  const width = columns.starts.length * 3;
  const columnBytes = columns.counts.reduce((sum, count) => sum + PAIR_BYTES * (1 + pairsOf(count)), 0);
  const rowBytes = rows.counts.reduce((sum, count) => sum + PAIR_BYTES * pairsOf(count), 0);
  const places = layOut([columnBytes, rowBytes, stride + SLACK, (slots + 1) * width + SLACK, width + SLACK]);
  const [, rowTaps = 0, source = 0, between = 0, made = 0, end = 0] = places;
  if (!hasBytes(kernel, end)) return undefined;
  const { buffer } = kernel.memory;
  writeColumns(buffer, columns);
  const rowEnds = writeRows(buffer, rowTaps, rows);
  const sourceRow = new Uint8Array(buffer, source, stride);
  const madeRow = new Uint8Array(buffer, made, width);
  return {
    between: new Uint8Array(buffer, between, slots * width),
    across(row, slot) {
      sourceRow.set(row);
      kernel.across(0, columnBytes, source, between + slot * width);
    },
    down(into, { slot, y }) {
      const [from, to] = [rowEnds[y] ?? 0, rowEnds[y + 1] ?? 0];
      kernel.down(from, to, between + slot * width, width, made, width);
      into.set(madeRow);
    },
  };
}

function pairsOf(count: number): number {
  return Math.ceil(count / 2);
}

/** Where parts of these lengths begin if each begins at a multiple of 16, and where the last one ends. */
function layOut(lengths: readonly number[]): readonly number[] {
  const places = [0];
  for (const length of lengths) places.push(16 * Math.ceil(((places.at(-1) ?? 0) + length) / 16));
  return places;
}

function hasBytes({ memory }: Kernel, bytes: number): boolean {
  const missing = bytes - memory.buffer.byteLength;
  if (bytes > MOST_BYTES) return false;
  try {
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
    return true;
  } catch {
    return false;
  }
}

function writeColumns(buffer: ArrayBuffer, { starts, counts, weights, most }: FixedTaps): void {
  const view = new Int32Array(buffer);
  let at = 0;
  for (const [x, start] of starts.entries()) {
    const count = counts[x] ?? 0;
    view[at++] = 3 * start;
    view[at++] = pairsOf(count);
    at = writePairs(view, at, weights.subarray(x * most, x * most + count));
  }
}

/** Returns where the taps of each target row begin, and where the last one's end, in bytes. */
function writeRows(
  buffer: ArrayBuffer,
  from: number,
  { counts, weights, most }: FixedTaps,
): readonly number[] {
  const view = new Int32Array(buffer);
  const ends = [from];
  for (const [y, count] of counts.entries())
    ends.push(4 * writePairs(view, (ends[y] ?? 0) / 4, weights.subarray(y * most, y * most + count)));
  return ends;
}

/** The lowest 15 bits of two weights, and the rest of them: two i16 each. */
function writePairs(view: Int32Array, from: number, weights: Int32Array): number {
  let at = from;
  for (let tap = 0; tap < weights.length; tap += 2) {
    const [first = 0, second = 0] = [weights[tap], weights[tap + 1]];
    view[at++] = (first & 0x7fff) | ((second & 0x7fff) << 16);
    view[at++] = ((first >> 15) & 0xffff) | ((second >> 15) << 16);
  }
  return at;
}

function load(): Kernel | undefined {
  const exports = openKernel();
  return exports && isKernel(exports) ? exports : undefined;
}

function isKernel(exports: object): exports is Kernel {
  return "memory" in exports && "across" in exports && "down" in exports;
}
