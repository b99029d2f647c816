/** For each target position along one axis, the source positions it is a weighted sum of. */
export interface Taps {
  /** First source position of each target position. */
  readonly starts: Int32Array;
  /** Where the weights of a target position end in `weights`; they begin where those before it end. */
  readonly ends: Int32Array;
  readonly weights: Float32Array;
}

/** Weights of neighboring source positions, the first of which is `start`. */
export interface Span {
  readonly start: number;
  readonly weights: readonly number[];
}

/** Computes the taps of an axis of `length` source positions for `count` target positions. */
export type TapsOf = (length: number, count: number) => Taps;

/** Puts the spans of all target positions together; what lies beyond the edge counts for the position at the edge. */
export function collectTaps(
  count: number,
  { length, span }: { length: number; span: (target: number) => Span },
): Taps {
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  const weights: number[] = [];
  for (let target = 0; target < count; target++) {
    const { start, weights: own } = withinEdges(span(target), length);
    starts[target] = start;
    weights.push(...own);
    ends[target] = weights.length;
  }
  return { starts, ends, weights: Float32Array.from(weights) };
}

function withinEdges({ start, weights }: Span, length: number): Span {
  if (start >= 0 && start + weights.length <= length) return { start, weights };
  const clamp = (position: number) => Math.min(Math.max(position, 0), length - 1);
  const first = clamp(start);
  const inside = new Array<number>(clamp(start + weights.length - 1) - first + 1).fill(0);
  weights.forEach((weight, i) => {
    inside[clamp(start + i) - first] = (inside[clamp(start + i) - first] ?? 0) + weight;
  });
  return { start: first, weights: inside };
}
