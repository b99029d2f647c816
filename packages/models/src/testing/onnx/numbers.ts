import type { Weight } from "../../types.ts";

/** Numbers in row-major order and their shape, batch axis included. */
export interface Numbers {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** The same numbers each time, evenly spread between `low` and `high`, no two seeds alike (Mulberry32). */
export function seededNumbers(
  shape: readonly number[],
  { seed = 1, low = -1, high = 1 }: { seed?: number; low?: number; high?: number } = {},
): Numbers {
  let state = seed * 0x9e3779b9;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const length = shape.reduce((a, b) => a * b, 1);
  return { shape, values: Float32Array.from({ length }, () => low + (high - low) * next()) };
}

/** A weight of seeded numbers. */
export function seededWeight(
  name: string,
  shape: readonly number[],
  range: { seed?: number; low?: number; high?: number } = {},
): Weight {
  return { name, ...seededNumbers(shape, { seed: name.length + shape.length, ...range }) };
}
