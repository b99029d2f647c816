import type { Random } from "../random.ts";
import { pixelCount, side } from "./canvas.ts";

/** Paints `[side, side, 3]`, 0 to 255: most often white, else one color, a gradient, noise or blurred patches. */
export function paintBackgroundInto(target: Float32Array, random: Random): void {
  const kind = random.next();
  if (kind < 0.4) fill(target, [255, 255, 255]);
  else if (kind < 0.65) fill(target, color(random));
  else if (kind < 0.78) gradient(target, random);
  else patches(target, random);
}

function color(random: Random): readonly [number, number, number] {
  const floor = random.chance(0.5) ? 150 : 0;
  return [random.between(floor, 255), random.between(floor, 255), random.between(floor, 255)];
}

function fill(target: Float32Array, [red, green, blue]: readonly [number, number, number]): void {
  for (let at = 0; at < pixelCount * 3; at += 3) {
    target[at] = red;
    target[at + 1] = green;
    target[at + 2] = blue;
  }
}

function gradient(target: Float32Array, random: Random): void {
  const from = color(random);
  const to = color(random);
  const angle = random.between(0, 2 * Math.PI);
  const right = Math.cos(angle) / side;
  const down = Math.sin(angle) / side;
  for (let y = 0, at = 0; y < side; y++) {
    for (let x = 0; x < side; x++, at += 3) {
      const part = Math.min(1, Math.max(0, 0.5 + (x - side / 2) * right + (y - side / 2) * down));
      for (let channel = 0; channel < 3; channel++) {
        target[at + channel] = (from[channel] ?? 0) * (1 - part) + (to[channel] ?? 0) * part;
      }
    }
  }
}

/** A few random colors on a coarse grid, enlarged bilinearly. */
function patches(target: Float32Array, random: Random): void {
  const cells = 2 + random.below(7);
  const grid = Float32Array.from({ length: (cells + 1) ** 2 * 3 }, () => random.between(0, 255));
  const calm = random.next();
  const middle = color(random);
  for (let y = 0, at = 0; y < side; y++) {
    const gridY = (y / side) * cells;
    const top = Math.floor(gridY);
    const fy = gridY - top;
    for (let x = 0; x < side; x++, at += 3) {
      const gridX = (x / side) * cells;
      const left = Math.floor(gridX);
      const fx = gridX - left;
      const corner = (top * (cells + 1) + left) * 3;
      const below = corner + (cells + 1) * 3;
      for (let channel = 0; channel < 3; channel++) {
        const upper = (grid[corner + channel] ?? 0) * (1 - fx) + (grid[corner + 3 + channel] ?? 0) * fx;
        const lower = (grid[below + channel] ?? 0) * (1 - fx) + (grid[below + 3 + channel] ?? 0) * fx;
        const value = upper * (1 - fy) + lower * fy;
        target[at + channel] = value * calm + (middle[channel] ?? 0) * (1 - calm);
      }
    }
  }
}
