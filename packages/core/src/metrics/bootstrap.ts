import type { Interval } from "./wilson-interval.ts";

/** How often and how images are drawn again. */
export interface BootstrapOptions {
  /** 1,000 if not given. */
  readonly resamples?: number;
  /** The same draws for the same seed; 1 if not given. */
  readonly seed?: number;
}

/**
 * 95 % intervals of figures that are found from images, by the percentile bootstrap: as many images as there are are
 * drawn with replacement, the figures found anew, and the quantiles 0.025 and 0.975 of them taken. All figures see the
 * same draws, so differences between them are paired.
 *
 * B. Efron, Bootstrap methods: another look at the jackknife, Annals of Statistics 7, 1979.
 *
 * @param count - Of images.
 * @param figures - Of the images drawn, positions from 0 to `count - 1`; as many each time.
 * @param options - How often is drawn, and from which seed.
 * @returns The interval of each figure.
 */
export function bootstrapIntervals(
  count: number,
  figures: (drawn: Int32Array) => readonly number[],
  options: BootstrapOptions = {},
): readonly Interval[] {
  const { resamples = 1000, seed = 1 } = options;
  const random = seededRandom(seed);
  const drawn = new Int32Array(count);
  const found = Array.from({ length: resamples }, () => {
    for (let i = 0; i < count; i++) drawn[i] = Math.floor(random() * count);
    return figures(drawn);
  });
  return (found[0] ?? []).map((_, figure) => {
    const values = found.map((row) => row[figure] ?? Number.NaN).sort((a, b) => a - b);
    return [quantile(values, 0.025), quantile(values, 0.975)] as const;
  });
}

/** Quantile of ascending numbers, linear between neighbors, as NumPy's default has it. */
function quantile(ascending: readonly number[], share: number): number {
  const position = share * (ascending.length - 1);
  const below = Math.floor(position);
  const [low = Number.NaN, high = low] = [ascending[below], ascending[below + 1]];
  return low + (position - below) * (high - low);
}

/** Numbers from 0 to below 1, the same in every run with the same seed (mulberry32, T. Ettinger, public domain). */
function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
