import type { Random } from "../random.ts";
import { pixelCount, side } from "./canvas.ts";

/** Blurs, adds noise, or covers a part of a canvas `[side, side, 3]`; often none of them. */
export function disturbInto(canvas: Float32Array, random: Random): void {
  if (random.chance(0.15)) blurInto(canvas);
  if (random.chance(0.15)) noiseInto(canvas, random);
  if (random.chance(0.3)) coverInto(canvas, random);
}

/** The mean of 3 × 3 pixels; the border stays. */
function blurInto(canvas: Float32Array): void {
  const before = canvas.slice();
  const line = side * 3;
  for (let y = 1; y < side - 1; y++) {
    for (let at = y * line + 3; at < (y + 1) * line - 3; at++) {
      let sum = 0;
      for (let row = at - line; row <= at + line; row += line) {
        sum += (before[row - 3] ?? 0) + (before[row] ?? 0) + (before[row + 3] ?? 0);
      }
      canvas[at] = sum / 9;
    }
  }
}

function noiseInto(canvas: Float32Array, random: Random): void {
  const strength = random.between(5, 30);
  for (let at = 0; at < pixelCount * 3; at++) {
    canvas[at] = Math.min(
      255,
      Math.max(0, (canvas[at] ?? 0) + strength * (random.next() + random.next() - 1)),
    );
  }
}

/** A rectangle of one color (DeVries and Taylor's cutout). */
function coverInto(canvas: Float32Array, random: Random): void {
  const width = Math.floor(random.between(0.15, 0.45) * side);
  const height = Math.floor(random.between(0.15, 0.45) * side);
  const left = random.below(side - width);
  const top = random.below(side - height);
  const color = random.chance(0.5)
    ? [255, 255, 255]
    : [random.below(256), random.below(256), random.below(256)];
  for (let y = top; y < top + height; y++) {
    for (let x = left; x < left + width; x++) {
      for (let channel = 0; channel < 3; channel++)
        canvas[(y * side + x) * 3 + channel] = color[channel] ?? 0;
    }
  }
}
