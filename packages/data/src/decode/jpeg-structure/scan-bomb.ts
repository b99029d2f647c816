import type { JpegColors } from "./jpeg-colors.ts";
import { START_OF_SCAN } from "./jpeg-segment.ts";

/** A file of a megabyte may hold thousands of scans, each of which goes over the whole picture; programs write a dozen. */
const MOST_SCANNED_PIXELS = 2 ** 32;
const USUAL_SCANS = 16;

/** Whether a JPEG's scans would cost far more than its bytes and pixels say. */
export function isScanBomb(jpeg: Uint8Array, { height, width, isProgressive }: JpegColors): boolean {
  const scans = isProgressive ? scanCount(jpeg) : 1;
  return scans > USUAL_SCANS && scans * height * width > MOST_SCANNED_PIXELS;
}

/** Looked for by the byte that is the rarer one: codes are full of 0xff. */
function scanCount(jpeg: Uint8Array): number {
  let scans = 0;
  for (let at = jpeg.indexOf(START_OF_SCAN); at >= 0; at = jpeg.indexOf(START_OF_SCAN, at + 1))
    if (jpeg[at - 1] === 0xff) scans++;
  return scans;
}
