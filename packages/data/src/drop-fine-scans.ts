import { type ProgressiveJpeg, readProgressiveJpeg } from "./jpeg-scans.ts";
import { coefficientsOf, type JpegComponent, type JpegScan } from "./scan-order.ts";

/** By how much a decoder shrinks a picture in both directions. */
export type ShrinkFactor = 2 | 4 | 8;

/** The last coefficient in zigzag order that has a part in a block of 1×1, 2×2, 4×4 or 8×8 pixels. */
const lastCoefficient: Readonly<Record<number, number>> = { 1: 0, 2: 4, 4: 24, 8: 63 };

/**
 * Bits of the coefficients that may be missing; the mean is always brought whole. Most programs begin with 2 missing
 * bits or 1, so that no refinement is left, which is half of a file and more than half of the work.
 */
const MISSING_BITS = 2;

/**
 * The same progressive JPEG without the scans that a picture shrunk by `factor` can do without: those of coefficients
 * that are finer than its pixels, and those that only bring the lowest bits. A scan that a kept one continues is kept.
 * @returns The JPEG itself where there is none, or where it is not understood.
 */
export function dropFineScans(jpeg: Uint8Array, factor: ShrinkFactor): Uint8Array {
  const progressive = readProgressiveJpeg(jpeg);
  if (progressive === undefined) return jpeg;
  const dropped = droppedScans(progressive, factor);
  if (dropped.length === 0) return jpeg;
  const starts = [0, ...dropped.map(({ end }) => end)];
  const ends = [...dropped.map(({ start }) => start), progressive.end];
  return Buffer.concat(starts.map((start, i) => jpeg.subarray(start, ends[i])));
}

/** From the last to the first, since a scan that refines others is of no use without them. */
function droppedScans({ components, scans }: ProgressiveJpeg, factor: ShrinkFactor): readonly JpegScan[] {
  const finest = new Map(
    components.map((component) => [component.id, finestOf(component, components, factor)]),
  );
  const continued = new Set<number>();
  return scans
    .toReversed()
    .filter((scan) => {
      const coefficients = coefficientsOf(scan);
      const isNeeded =
        isVisible(scan, finest) || coefficients.some((coefficient) => continued.has(coefficient));
      if (isNeeded) for (const coefficient of coefficients) continued.add(coefficient);
      return !isNeeded;
    })
    .toReversed();
}

function isVisible(
  { components, first, missingBefore, missingAfter }: JpegScan,
  finest: ReadonlyMap<number, number>,
) {
  if (first === 0) return true;
  const bringsBits = missingBefore === 0 || missingAfter >= MISSING_BITS;
  return bringsBits && components.some((id) => first <= (finest.get(id) ?? 0));
}

/**
 * The last of a component's coefficients that libjpeg looks at: where a component is sampled more coarsely than others
 * it makes larger blocks of it, up to 8×8, instead of enlarging them (`jpeg_calc_output_dimensions`).
 */
function finestOf(component: JpegComponent, all: readonly JpegComponent[], factor: ShrinkFactor): number {
  const size = 8 / factor;
  const widest = size * Math.max(...all.map(({ horizontal }) => horizontal));
  const highest = size * Math.max(...all.map(({ vertical }) => vertical));
  const fits = (scaled: number) =>
    widest % (component.horizontal * scaled) === 0 && highest % (component.vertical * scaled) === 0;
  let scaled = size;
  while (scaled < 8 && fits(2 * scaled)) scaled *= 2;
  return lastCoefficient[scaled] ?? 63;
}
