import { resize } from "../resize/resize.ts";
import type { DecodedImage } from "../types.ts";

const ROWS = 8;
const COLUMNS = 8;

/** 64 bits that are alike for pictures that look alike, as two halves; `undefined` for one without any contrast. */
export type DifferenceHash = readonly [number, number];

/**
 * dHash (N. Krawetz, Kind of like that, 2013): the picture as 9×8 means of gray, and for each whether it is brighter
 * than its right neighbor. Scaling, compression and a change of brightness leave most bits as they are.
 *
 * @param image - `[H, W, channels]`, 0 to 255.
 * @returns 64 bits, `undefined` for a picture without any contrast.
 */
export function differenceHash(image: DecodedImage): DifferenceHash | undefined {
  const pixels = resize(image, { height: ROWS, width: COLUMNS + 1, interpolation: "area" });
  const halves: [number, number] = [0, 0];
  for (let row = 0; row < ROWS; row++)
    for (let column = 0; column < COLUMNS; column++) {
      const at = row * (COLUMNS + 1) + column;
      const half = row < ROWS / 2 ? 0 : 1;
      const bit = brightness(pixels, at) > brightness(pixels, at + 1) + 0.5 ? 1 : 0;
      halves[half] = ((halves[half] << 1) | bit) >>> 0;
    }
  return halves[0] === 0 && halves[1] === 0 ? undefined : halves;
}

function brightness(pixels: Float32Array, at: number): number {
  const [red = 0, green = 0, blue = 0] = pixels.subarray(3 * at, 3 * at + 3);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/**
 * In how many bits two hashes differ, 0 to 64.
 *
 * @param a - 64 bits.
 * @param b - Others.
 * @returns 0 to 64.
 */
export function hammingDistance(a: DifferenceHash, b: DifferenceHash): number {
  return bitCount(a[0] ^ b[0]) + bitCount(a[1] ^ b[1]);
}

/** Counts in pairs, fours and bytes of bits at a time, and adds the bytes up. */
function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
