import type { Picture } from "../artwork/pictures.ts";
import type { Random } from "../random.ts";
import { paintBackgroundInto } from "./background.ts";
import { pixelCount } from "./canvas.ts";
import { randomColorChange, sameColors } from "./color.ts";
import { disturbInto } from "./disturb.ts";
import { pasteInto } from "./paste.ts";
import { randomPlacement, wholePicture } from "./placement.ts";

/** Draws a picture in a way that it was never drawn before, into `[side, side, 3]`, 0 to 255. */
export function drawRandomlyInto(canvas: Float32Array, picture: Picture, random: Random): void {
  const asItIs = picture.drawings.length === 1 || random.chance(0.4);
  const rgba =
    picture.drawings[asItIs ? 0 : 1 + random.below(picture.drawings.length - 1)] ?? new Uint8Array();
  const size = Math.sqrt(rgba.length / 4);
  paintBackgroundInto(canvas, random);
  pasteInto(
    canvas,
    { rgba, size },
    { placement: randomPlacement(random, size), colors: randomColorChange(random) },
  );
  disturbInto(canvas, random);
}

/** Draws a picture as it is on white, into `[side, side, 3]`, 0 to 255. */
export function drawPlainlyInto(canvas: Float32Array, picture: Picture): void {
  const rgba = picture.drawings[0] ?? new Uint8Array();
  const size = Math.sqrt(rgba.length / 4);
  canvas.fill(255, 0, pixelCount * 3);
  pasteInto(canvas, { rgba, size }, { placement: wholePicture(size), colors: sameColors });
}
