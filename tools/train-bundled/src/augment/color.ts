import type { Random } from "../random.ts";

/** What happens to the colors of a picture: a matrix, then a curve per channel, then steps. */
export interface ColorChange {
  /** Row-major `[3, 3]`, on RGB. */
  readonly matrix: Float32Array;
  /** 256 levels to 256 levels, after the matrix. */
  readonly curve: Float32Array;
}

/** Leaves every color as it is. */
export const sameColors: ColorChange = {
  matrix: Float32Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1),
  curve: Float32Array.from({ length: 256 }, (_, level) => level),
};

/** Another hue and saturation, lighter or darker, sometimes gray, in few steps, or with channels exchanged. */
export function randomColorChange(random: Random): ColorChange {
  return { matrix: randomMatrix(random), curve: randomCurve(random) };
}

function randomMatrix(random: Random): Float32Array {
  const gray = random.chance(0.12);
  const saturation = gray ? 0 : random.chance(0.3) ? random.between(0.2, 0.8) : random.between(0.8, 1.8);
  const degrees = random.chance(0.2) ? random.between(-180, 180) : random.between(-25, 25);
  const matrix = hueAndSaturation((degrees * Math.PI) / 180, saturation);
  for (let row = 0; row < 3; row++) {
    const gain = random.between(0.85, 1.15);
    for (let column = 0; column < 3; column++)
      matrix[row * 3 + column] = (matrix[row * 3 + column] ?? 0) * gain;
  }
  return matrix;
}

/** Turns the color circle around the gray axis and stretches it; luma weights of Rec. 601. */
function hueAndSaturation(angle: number, saturation: number): Float32Array {
  const luma = [0.299, 0.587, 0.114];
  const cosine = saturation * Math.cos(angle);
  const sine = (saturation * Math.sin(angle)) / Math.sqrt(3);
  return Float32Array.from({ length: 9 }, (_, at) => {
    const row = Math.floor(at / 3);
    const column = at % 3;
    const turn = row === column ? 0 : (column - row + 3) % 3 === 1 ? -sine : sine;
    return (luma[column] ?? 0) * (1 - cosine) + (row === column ? cosine : 0) + turn;
  });
}

function randomCurve(random: Random): Float32Array {
  const gamma = Math.exp(random.between(-0.6, 0.45));
  const contrast = random.between(0.7, 1.25);
  const lift = random.between(-25, 25);
  const steps = random.chance(0.15) ? 3 + random.below(4) : 0;
  const inverted = random.chance(0.03);
  return Float32Array.from({ length: 256 }, (_, level) => {
    const bent = 255 * (level / 255) ** gamma;
    const stepped = steps > 0 ? (Math.round((bent / 255) * steps) / steps) * 255 : bent;
    const value = Math.min(255, Math.max(0, (stepped - 128) * contrast + 128 + lift));
    return inverted ? 255 - value : value;
  });
}
