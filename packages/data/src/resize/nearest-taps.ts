import { collectTaps, type Taps } from "./taps.ts";

const { fround } = Math;

/** `tf.image.resize(method="nearest")`: the source pixel in which the center of the target pixel lies. */
export function nearestTaps(length: number, count: number): Taps {
  const scale = fround(length / count);
  const span = (target: number) => ({
    start: Math.floor(fround(fround(target + 0.5) * scale)),
    weights: [1],
  });
  return collectTaps(count, { length, span });
}
