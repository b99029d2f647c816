/** One part of a JPEG: `[start, end)`, the marker's two bytes included. */
export interface JpegSegment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

/** Markers, by their second byte. */
export const PROGRESSIVE_FRAME = 0xc2;
export const START_OF_SCAN = 0xda;

/** The two bytes at a place as a number; bytes that are not there are 0. */
export function wordAt(bytes: Uint8Array, at: number): number {
  return 256 * (bytes[at] ?? 0) + (bytes[at + 1] ?? 0);
}
