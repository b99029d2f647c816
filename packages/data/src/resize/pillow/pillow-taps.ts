import { type PillowFilter, type PillowInterpolation, pillowFilters } from "./pillow-filters.ts";

/** Bits behind the point of a weight: of 32, 8 are the pixel's, and 2 are for sums below 0 and above 1. */
export const PRECISION_BITS = 22;

const ONE = 2 ** PRECISION_BITS;

/** For each target position along one axis, the source positions it is a weighted sum of. */
export interface FixedTaps {
  /** First source position of each target position. */
  readonly starts: Int32Array;
  /** How many source positions there are, at least 1. */
  readonly counts: Int32Array;
  /** `[targets, most]`, in units of 2^-22; 0 behind those that count. */
  readonly weights: Int32Array;
  /** The largest count. */
  readonly most: number;
}

/** One axis of a resize: from `length` to `count` positions, of which those from `first` on are wanted, `wanted` of them. */
export interface AxisPart {
  readonly length: number;
  readonly count: number;
  readonly first: number;
  readonly wanted: number;
}

/** The taps of Pillow's resize with 8 bits per channel; an axis that keeps its length is left as it is. */
export function pillowTaps(interpolation: PillowInterpolation, axis: AxisPart): FixedTaps {
  if (axis.length === axis.count) return singleTaps(axis, (target) => target);
  if (interpolation === "nearest") return nearestTaps(axis);
  return filterTaps(pillowFilters[interpolation], axis);
}

function filterTaps({ support, weight }: PillowFilter, axis: AxisPart): FixedTaps {
  const { length, count, first, wanted } = axis;
  const scale = length / count;
  // a larger picture is filtered as it is, a smaller one with a bell that covers all that a target pixel does
  const stretch = Math.max(scale, 1);
  const reach = support * stretch;
  const most = 2 * Math.ceil(reach) + 1;
  const starts = new Int32Array(wanted);
  const counts = new Int32Array(wanted);
  const weights = new Int32Array(wanted * most);
  const bell = new Float64Array(most);
  for (let i = 0; i < wanted; i++) {
    const center = (first + i + 0.5) * scale;
    const start = Math.max(Math.trunc(center - reach + 0.5), 0);
    const own = Math.min(Math.trunc(center + reach + 0.5), length) - start;
    let sum = 0;
    for (let x = 0; x < own; x++) {
      bell[x] = weight((x + start - center + 0.5) * (1 / stretch));
      sum += bell[x] ?? 0;
    }
    for (let x = 0; x < own; x++) weights[i * most + x] = fixed((bell[x] ?? 0) / (sum === 0 ? 1 : sum));
    starts[i] = start;
    counts[i] = own;
  }
  return { starts, counts, weights, most };
}

/** Rounded as C rounds by adding a half away from 0 and cutting off. */
function fixed(weight: number): number {
  return Math.trunc(weight * ONE + (weight < 0 ? -0.5 : 0.5));
}

/** The source pixel in which the center of the target pixel lies, by adding up as Pillow does, errors and all. */
function nearestTaps(axis: AxisPart): FixedTaps {
  const scale = axis.length / axis.count;
  const positions = new Int32Array(axis.count);
  let center = scale * 0.5;
  for (let x = 0; x < axis.count; x++, center += scale)
    positions[x] = Math.min(Math.trunc(center), axis.length - 1);
  return singleTaps(axis, (target) => positions[target] ?? 0);
}

function singleTaps({ first, wanted }: AxisPart, positionOf: (target: number) => number): FixedTaps {
  return {
    starts: Int32Array.from({ length: wanted }, (_, i) => positionOf(first + i)),
    counts: new Int32Array(wanted).fill(1),
    weights: new Int32Array(wanted).fill(ONE),
    most: 1,
  };
}
