import type { DecodedImage } from "../types.ts";
import type { ResizeTarget } from "./resize-bilinear.ts";
import type { Taps, TapsOf } from "./taps.ts";

const { fround } = Math;

/** Resizes by weighted sums in float32 as TensorFlow sums them, first down, then across: `[H, W, 3] → [height, width, 3]` into a buffer. */
export function resizeSeparableInto(image: DecodedImage, target: ResizeTarget, tapsOf: TapsOf): void {
  const rows = tapsOf(image.height, target.height);
  const columns = tapsOf(image.width, target.width);
  const line = new Float32Array(image.width * 3);
  const rowLength = target.width * 3;
  const offset = target.offset ?? 0;
  for (let y = 0; y < target.height; y++) {
    sumRowsInto(line, image, { taps: rows, y });
    sumColumnsInto(
      target.pixels.subarray(offset + y * rowLength, offset + (y + 1) * rowLength),
      line,
      columns,
    );
  }
}

/** One line of the source's width: the rows that target row `y` is made of. */
function sumRowsInto(line: Float32Array, image: DecodedImage, { taps, y }: { taps: Taps; y: number }): void {
  line.fill(0);
  let start = (taps.starts[y] ?? 0) * line.length;
  for (let tap = taps.ends[y - 1] ?? 0; tap < (taps.ends[y] ?? 0); tap++, start += line.length) {
    const weight = taps.weights[tap] ?? 0;
    for (let i = 0; i < line.length; i++)
      line[i] = (line[i] ?? 0) + fround(weight * (image.pixels[start + i] ?? 0));
  }
}

function sumColumnsInto(into: Float32Array, line: Float32Array, taps: Taps): void {
  let tap = 0;
  for (let x = 0; x < taps.starts.length; x++) {
    let red = 0;
    let green = 0;
    let blue = 0;
    for (let from = (taps.starts[x] ?? 0) * 3; tap < (taps.ends[x] ?? 0); tap++, from += 3) {
      const weight = taps.weights[tap] ?? 0;
      red = fround(red + fround(weight * (line[from] ?? 0)));
      green = fround(green + fround(weight * (line[from + 1] ?? 0)));
      blue = fround(blue + fround(weight * (line[from + 2] ?? 0)));
    }
    into[x * 3] = red;
    into[x * 3 + 1] = green;
    into[x * 3 + 2] = blue;
  }
}
