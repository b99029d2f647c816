import { side } from "./canvas.ts";
import type { ColorChange } from "./color.ts";
import type { Placement } from "./placement.ts";

/** A drawing `[size, size, 4]`, RGBA, premultiplied, with a transparent border of at least one pixel. */
export interface Drawn {
  readonly rgba: Uint8Array;
  readonly size: number;
}

/** Puts a drawing onto a canvas `[side, side, 3]`, sampled bilinearly, with its colors changed. */
export function pasteInto(
  canvas: Float32Array,
  { rgba, size }: Drawn,
  { placement, colors }: { readonly placement: Placement; readonly colors: ColorChange },
): void {
  const pixel = new Float32Array(4);
  for (let y = 0, at = 0; y < side; y++) {
    for (let x = 0; x < side; x++, at += 3) {
      const sourceX = placement.xx * (x + 0.5) + placement.xy * (y + 0.5) + placement.x0 - 0.5;
      const sourceY = placement.yx * (x + 0.5) + placement.yy * (y + 0.5) + placement.y0 - 0.5;
      if (sourceX < 0 || sourceY < 0 || sourceX >= size - 1 || sourceY >= size - 1) continue;
      const left = Math.floor(sourceX);
      const top = Math.floor(sourceY);
      const first = (top * size + left) * 4;
      const second = first + size * 4;
      const partX = sourceX - left;
      const partY = sourceY - top;
      for (let channel = 0; channel < 4; channel++) {
        const upper = (rgba[first + channel] ?? 0) * (1 - partX) + (rgba[first + 4 + channel] ?? 0) * partX;
        const lower = (rgba[second + channel] ?? 0) * (1 - partX) + (rgba[second + 4 + channel] ?? 0) * partX;
        pixel[channel] = upper * (1 - partY) + lower * partY;
      }
      if ((pixel[3] ?? 0) > 0) blendInto(canvas, at, pixel, colors);
    }
  }
}

function blendInto(
  canvas: Float32Array,
  at: number,
  pixel: Float32Array,
  { matrix, curve }: ColorChange,
): void {
  const opacity = (pixel[3] ?? 0) / 255;
  const red = (pixel[0] ?? 0) / opacity;
  const green = (pixel[1] ?? 0) / opacity;
  const blue = (pixel[2] ?? 0) / opacity;
  for (let channel = 0, row = 0; channel < 3; channel++, row += 3) {
    const mixed = (matrix[row] ?? 0) * red + (matrix[row + 1] ?? 0) * green + (matrix[row + 2] ?? 0) * blue;
    const level = curve[Math.min(255, Math.max(0, Math.round(mixed)))] ?? 0;
    canvas[at + channel] = (canvas[at + channel] ?? 0) * (1 - opacity) + level * opacity;
  }
}
