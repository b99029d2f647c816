import type { Random } from "../random.ts";
import { side } from "./canvas.ts";

/** An affine map from a pixel of the canvas to a point of the picture: `x' = xx·x + xy·y + x0`, and `y'` likewise. */
export interface Placement {
  readonly xx: number;
  readonly xy: number;
  readonly x0: number;
  readonly yx: number;
  readonly yy: number;
  readonly y0: number;
}

/** The whole picture on the whole canvas. */
export function wholePicture(size: number): Placement {
  const ratio = size / side;
  return { xx: ratio, xy: 0, x0: 0, yx: 0, yy: ratio, y0: 0 };
}

/** Somewhere on the canvas: smaller or larger, turned, sheared, stretched, mirrored half of the time. */
export function randomPlacement(random: Random, size: number): Placement {
  const scale = random.between(0.58, 1.12);
  const stretch = Math.exp(random.between(-0.2, 0.2));
  const angle = ((random.chance(0.15) ? 60 : 22) * random.between(-1, 1) * Math.PI) / 180;
  const shear = random.between(-0.18, 0.18);
  const mirror = random.chance(0.5) ? -1 : 1;
  const ratio = size / side / scale;
  const xx = mirror * ratio * stretch * Math.cos(angle);
  const xy = mirror * ratio * stretch * (Math.sin(angle) + shear);
  const yx = (-ratio / stretch) * Math.sin(angle);
  const yy = (ratio / stretch) * Math.cos(angle);
  const freedom = side * (0.06 + 0.5 * Math.max(0, 1 - scale) * 0.8);
  const centerX = side / 2 + random.between(-freedom, freedom);
  const centerY = side / 2 + random.between(-freedom, freedom);
  return {
    xx,
    xy,
    x0: size / 2 - xx * centerX - xy * centerY,
    yx,
    yy,
    y0: size / 2 - yx * centerX - yy * centerY,
  };
}
