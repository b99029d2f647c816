import { type JpegSegment, PROGRESSIVE_FRAME, START_OF_SCAN, wordAt } from "./jpeg-segment.ts";
import { isPossible, type JpegComponent, type JpegScan } from "./scan-order.ts";

/** What a progressive JPEG is made of. */
export interface ProgressiveJpeg {
  readonly components: readonly JpegComponent[];
  readonly scans: readonly JpegScan[];
  readonly tables: readonly QuantizationTable[];
  /** Behind the end marker; what follows it is no part of the picture. */
  readonly end: number;
}

/** Where a quantization table's 64 numbers lie, in zigzag order. */
export interface QuantizationTable {
  readonly id: number;
  readonly start: number;
  readonly bytesPerNumber: 1 | 2;
}

const HUFFMAN_TABLES = 0xc4;
const END_OF_IMAGE = 0xd9;
const QUANTIZATION_TABLES = 0xdb;
const RESTART_INTERVAL = 0xdd;
const COMMENT = 0xfe;

/** Far above what any program writes: a hostile file shall cost no more than its decoding does. */
const MAX_BYTES = 2 ** 26;
const MAX_SEGMENTS = 2000;

/**
 * Finds the scans of a progressive JPEG with Huffman's codes, as ITU-T T.81 (G.1) describes them.
 * @returns `undefined` for other files, and wherever anything is missing or not as the standard wants it.
 */
export function readProgressiveJpeg(jpeg: Uint8Array): ProgressiveJpeg | undefined {
  if (jpeg.length > MAX_BYTES) return undefined;
  const segments = [...segmentsOf(jpeg)];
  const end = segments.at(-1);
  if (end?.marker !== END_OF_IMAGE || !segments.every(({ marker }) => isUnderstood(marker))) return undefined;
  const scanSegments = segments.filter(({ marker }) => marker === START_OF_SCAN);
  const [frame, ...furtherFrames] = segments.filter(({ marker }) => marker === PROGRESSIVE_FRAME);
  if (!frame || furtherFrames.length > 0 || frame.end > (scanSegments[0]?.start ?? 0)) return undefined;
  const components = readComponents(jpeg, frame);
  const scans = scanSegments.map((segment) => readScan(jpeg, segment));
  if (!isPossible(components, scans)) return undefined;
  const tables = segments
    .filter(({ marker }) => marker === QUANTIZATION_TABLES)
    .flatMap((segment) => [...tablesOf(jpeg, segment)]);
  return { components, scans, tables, end: end.end };
}

/** The segments up to the end marker, scans with their codes, or to what can't be one; no more than `MAX_SEGMENTS`. */
function* segmentsOf(jpeg: Uint8Array): Generator<JpegSegment, void, undefined> {
  for (let count = 0, start = 2; count < MAX_SEGMENTS; count++) {
    // a marker may be preceded by any number of 0xff
    while (jpeg[start] === 0xff && jpeg[start + 1] === 0xff) start++;
    const marker = jpeg[start] === 0xff ? (jpeg[start + 1] ?? 0) : 0;
    if (marker === END_OF_IMAGE) return yield { marker, start, end: start + 2 };
    const headerEnd = start + 2 + wordAt(jpeg, start + 2);
    if (marker === 0 || headerEnd < start + 4 || headerEnd > jpeg.length) return;
    const end = marker === START_OF_SCAN ? endOfCodes(jpeg, headerEnd) : headerEnd;
    yield { marker, start, end };
    start = end;
  }
}

/** The next marker's place. Among the codes 0xff is followed by 0, or it begins a restart marker. */
function endOfCodes(jpeg: Uint8Array, start: number): number {
  for (let at = start; at < jpeg.length; at++) {
    if (jpeg[at] !== 0xff) continue;
    const next = jpeg[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return jpeg.length;
}

/** Neither arithmetic codes (DAC), nor a height that comes later (DNL), nor hierarchies of frames. */
function isUnderstood(marker: number): boolean {
  const isOfApplication = marker >= 0xe0 && marker <= 0xef;
  return isOfApplication || understood.has(marker);
}

const understood: ReadonlySet<number> = new Set([
  PROGRESSIVE_FRAME,
  HUFFMAN_TABLES,
  END_OF_IMAGE,
  START_OF_SCAN,
  QUANTIZATION_TABLES,
  RESTART_INTERVAL,
  COMMENT,
]);

/** None where the frame's header is not that of a picture with 8 bits per sample. */
function readComponents(jpeg: Uint8Array, { start, end }: JpegSegment): readonly JpegComponent[] {
  const [precision, count = 0] = [jpeg[start + 4], jpeg[start + 9]];
  if (precision !== 8 || end !== start + 10 + 3 * count) return [];
  return Array.from({ length: count }, (_, i) => {
    const [id = 0, factors = 0, table = 0] = jpeg.subarray(start + 10 + 3 * i);
    return { id, horizontal: factors >> 4, vertical: factors & 15, table };
  });
}

/** Only those that lie in their segment as a whole. */
function* tablesOf(
  jpeg: Uint8Array,
  { start, end }: JpegSegment,
): Generator<QuantizationTable, void, undefined> {
  for (let at = start + 4; at < end; ) {
    const kind = jpeg[at] ?? 0;
    const bytesPerNumber = kind < 16 ? 1 : 2;
    const next = at + 1 + 64 * bytesPerNumber;
    if (next <= end) yield { id: kind & 15, start: at + 1, bytesPerNumber };
    at = next;
  }
}

/** Without components where its header has not the length that it should have. */
function readScan(jpeg: Uint8Array, { start, end }: JpegSegment): JpegScan {
  const count = jpeg[start + 4] ?? 0;
  const hasItsLength = wordAt(jpeg, start + 2) === 6 + 2 * count;
  const components = hasItsLength
    ? Array.from({ length: count }, (_, i) => jpeg[start + 5 + 2 * i] ?? 0)
    : [];
  const [first = 0, last = 0, bits = 0] = jpeg.subarray(start + 5 + 2 * count);
  return { start, end, components, first, last, missingBefore: bits >> 4, missingAfter: bits & 15 };
}
