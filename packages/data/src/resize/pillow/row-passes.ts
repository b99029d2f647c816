import { type FixedTaps, PRECISION_BITS } from "./pillow-taps.ts";

/** What the passes over a picture's rows need to know. */
export interface PassParts {
  /** Numbers in a source row: three for each pixel. */
  readonly stride: number;
  readonly columns: FixedTaps;
  readonly rows: FixedTaps;
  /** How many rows of the target's width are kept between the passes. */
  readonly slots: number;
}

/** The two passes of Pillow's resize, a row at a time, with the rows between them: first across, then down. */
export interface RowPasses {
  /** `[slots, width · 3]`: rows that are as wide as the target. */
  readonly between: Uint8Array;
  /** Makes the row in a slot of a source row. */
  across(source: Uint8Array, slot: number): void;
  /** Makes target row `y` of the rows from a slot on. */
  down(into: Uint8Array, from: { readonly slot: number; readonly y: number }): void;
}

/** Sums begin with it, so that cutting them off rounds them. */
const HALF = 2 ** (PRECISION_BITS - 1);

/** In JavaScript. */
export function scalarPasses({ columns, rows, slots }: PassParts): RowPasses {
  const width = columns.starts.length * 3;
  const between = new Uint8Array(slots * width);
  return {
    between,
    across: (source, slot) => sumAcross(between.subarray(slot * width, (slot + 1) * width), source, columns),
    down(into, { slot, y }) {
      const weights = rows.weights.subarray(y * rows.most, y * rows.most + (rows.counts[y] ?? 0));
      sumDown(into, between.subarray(slot * width), weights);
    },
  };
}

function sumAcross(into: Uint8Array, source: Uint8Array, { starts, counts, weights, most }: FixedTaps): void {
  for (let x = 0; x < starts.length; x++) {
    let from = (starts[x] ?? 0) * 3;
    let red = HALF;
    let green = HALF;
    let blue = HALF;
    const end = x * most + (counts[x] ?? 0);
    for (let tap = x * most; tap < end; tap++, from += 3) {
      const weight = weights[tap] ?? 0;
      red += weight * (source[from] ?? 0);
      green += weight * (source[from + 1] ?? 0);
      blue += weight * (source[from + 2] ?? 0);
    }
    into[x * 3] = clipped(red);
    into[x * 3 + 1] = clipped(green);
    into[x * 3 + 2] = clipped(blue);
  }
}

function sumDown(into: Uint8Array, rows: Uint8Array, weights: Int32Array): void {
  for (let x = 0; x < into.length; x++) {
    let sum = HALF;
    for (let tap = 0, from = x; tap < weights.length; tap++, from += into.length)
      sum += (weights[tap] ?? 0) * (rows[from] ?? 0);
    into[x] = clipped(sum);
  }
}

/** The whole part of a sum, as a pixel. */
function clipped(sum: number): number {
  const whole = sum >> PRECISION_BITS;
  return Math.min(Math.max(whole, 0), 255);
}
