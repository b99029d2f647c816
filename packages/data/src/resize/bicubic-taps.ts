import { roundHalfToEven } from "./round-half-to-even.ts";
import { collectTaps, type Span, type Taps } from "./taps.ts";

const { fround } = Math;

/** TensorFlow looks its weights up in a table with this many steps from pixel to pixel. */
const STEPS = 1024;

/**
 * `tf.image.resize(method="bicubic")`: R. G. Keys, Cubic convolution interpolation for digital image processing, 1981
 * (a = -0.5), on the 4 pixels around; those beyond the edge are left out.
 */
export function bicubicTaps(length: number, count: number): Taps {
  const scale = fround(length / count);
  const span = (target: number): Span => {
    const center = fround(fround(fround(target + 0.5) * scale) - 0.5);
    const before = Math.floor(center);
    const step = roundHalfToEven(fround(fround(center - before) * STEPS)) / STEPS;
    const positions = [before - 1, before, before + 1, before + 2].filter((p) => p >= 0 && p < length);
    const weights = positions.map((position) => fround(keys(Math.abs(position - before - step))));
    const sum = weights.reduce((total, weight) => fround(total + weight), 0);
    return { start: positions[0] ?? 0, weights: weights.map((weight) => fround(weight * fround(1 / sum))) };
  };
  return collectTaps(count, { length, span });
}

/** Weight of a pixel at a distance of up to 2. */
function keys(distance: number): number {
  if (distance <= 1) return (1.5 * distance - 2.5) * distance * distance + 1;
  return ((-0.5 * distance + 2.5) * distance - 4) * distance + 2;
}
