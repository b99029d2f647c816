import { collectTaps, type Span, type Taps } from "./taps.ts";

const { fround } = Math;

/** `tf.image.resize(method="area")`: the mean of what the target pixel covers, pixels at its edges in part. */
export function areaTaps(length: number, count: number): Taps {
  const scale = fround(length / count);
  const span = (target: number): Span => {
    const from = fround(target * scale);
    const to = fround((target + 1) * scale);
    const start = Math.floor(from);
    const covered = Array.from({ length: Math.ceil(to) - start }, (_, i) =>
      share(start + i, { from, to, scale }),
    );
    return { start, weights: covered.map((part) => part / scale) };
  };
  return collectTaps(count, { length, span });
}

/** How much of a source pixel lies between `from` and `to`. */
function share(pixel: number, { from, to, scale }: { from: number; to: number; scale: number }): number {
  const endsLater = pixel + 1 > to;
  if (pixel < from) return endsLater ? scale : fround(pixel + 1 - from);
  return endsLater ? fround(to - pixel) : 1;
}
