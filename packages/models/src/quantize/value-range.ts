/** The numbers that an 8-bit tensor is to hold; what lies outside becomes the nearest end. */
export interface ValueRange {
  readonly low: number;
  readonly high: number;
}

/** What 8 bits mean: `x ≈ scale · (q - zeroPoint)` with `q` from 0 to 255. */
export interface Rounding {
  readonly scale: number;
  readonly zeroPoint: number;
}

/** 256 steps from `low` to `high`, widened where needed so that 0 is one of them: padding must be exact. */
export function roundingOf({ low, high }: ValueRange): Rounding {
  const from = Math.min(low, 0);
  const scale = Math.fround((Math.max(high, 0) - from) / 255) || 1;
  return { scale, zeroPoint: Math.round(-from / scale) };
}
