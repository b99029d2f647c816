import { joinParts } from "./join-parts.ts";
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
 * A coefficient beside the means of 2×2 pixels and of all, two waves across: libjpeg does not look at it for either. The
 * quantizer 0 for it keeps libjpeg from guessing what is missing (`smoothing_ok`), which costs as much as is saved.
 */
const UNSEEN_COEFFICIENT = 5;

/**
 * The same progressive JPEG without the scans that a picture shrunk by `factor` can do without: those of coefficients
 * that are finer than its pixels, and those that only bring the lowest bits. A scan that a kept one continues is kept.
 * @returns The JPEG itself where there is none, or where it is not understood.
 */
export function dropFineScans(jpeg: Uint8Array, factor: ShrinkFactor): Uint8Array {
  const progressive = readProgressiveJpeg(jpeg);
  if (progressive === undefined) return jpeg;
  const finest = finestCoefficients(progressive.components, factor);
  const dropped = droppedScans(progressive.scans, finest);
  if (dropped.length === 0) return jpeg;
  const starts = [0, ...dropped.map(({ end }) => end)];
  const ends = [...dropped.map(({ start }) => start), progressive.end];
  const kept = joinParts(starts.map((start, i) => jpeg.subarray(start, ends[i])));
  for (const at of unseenQuantizers(progressive, finest)) {
    const before = dropped.filter(({ start }) => start < at);
    kept[before.reduce((place, { start, end }) => place - (end - start), at)] = 0;
  }
  return kept;
}

/** From the last to the first, since a scan that refines others is of no use without them. */
function droppedScans(scans: readonly JpegScan[], finest: ReadonlyMap<number, number>): readonly JpegScan[] {
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

/** The places of bytes that quantize a coefficient which none of the components with that table shows. */
function unseenQuantizers(jpeg: ProgressiveJpeg, finest: ReadonlyMap<number, number>): readonly number[] {
  const seeing = jpeg.components.filter(({ id }) => (finest.get(id) ?? 63) >= UNSEEN_COEFFICIENT);
  return jpeg.tables
    .filter((table) => !seeing.some((component) => component.table === table.id))
    .flatMap(({ start, bytesPerNumber }) =>
      Array.from({ length: bytesPerNumber }, (_, i) => start + bytesPerNumber * UNSEEN_COEFFICIENT + i),
    );
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
 * The last coefficient of each component that libjpeg looks at: of a component that is sampled more coarsely than others
 * it makes larger blocks, up to 8×8, instead of enlarging them (`jpeg_calc_output_dimensions`).
 */
function finestCoefficients(
  components: readonly JpegComponent[],
  factor: ShrinkFactor,
): ReadonlyMap<number, number> {
  const size = 8 / factor;
  const widest = size * Math.max(...components.map(({ horizontal }) => horizontal));
  const highest = size * Math.max(...components.map(({ vertical }) => vertical));
  return new Map(
    components.map(({ id, horizontal, vertical }) => {
      let scaled = size;
      while (
        scaled < 8 &&
        widest % (horizontal * 2 * scaled) === 0 &&
        highest % (vertical * 2 * scaled) === 0
      )
        scaled *= 2;
      return [id, lastCoefficient[scaled] ?? 63];
    }),
  );
}
