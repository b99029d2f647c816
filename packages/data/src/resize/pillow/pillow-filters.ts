const { abs, cos, fround, PI, sin } = Math;

/** Pillow's filters: with each of them but `nearest` a pixel of a smaller picture is made of all that lie beneath it. */
export type PillowInterpolation = "nearest" | "box" | "bilinear" | "hamming" | "bicubic" | "lanczos3";

/** Their names. */
export const pillowInterpolations: readonly PillowInterpolation[] = [
  "nearest",
  "box",
  "bilinear",
  "hamming",
  "bicubic",
  "lanczos3",
];

/** A bell around the center of a target pixel, as Pillow's Resample.c defines it. */
export interface PillowFilter {
  /** Distance from which on the weight is 0, in pixels of the larger picture. */
  readonly support: number;
  weight(distance: number): number;
}

/** R. G. Keys, Cubic convolution interpolation for digital image processing, 1981, with a = -0.5. */
function cubic(x: number): number {
  if (x < 1) return (1.5 * x - 2.5) * x * x + 1;
  return x < 2 ? (((x - 5) * x + 8) * x - 4) * -0.5 : 0;
}

function hamming(x: number): number {
  if (x === 0) return 1;
  if (x >= 1) return 0;
  const angle = x * PI;
  // Pillow's two constants are float32
  return (sin(angle) / angle) * (fround(0.54) + fround(0.46) * cos(angle));
}

function sineRatio(x: number): number {
  return x === 0 ? 1 : sin(x * PI) / (x * PI);
}

/** All but `nearest`, which weighs nothing. */
export const pillowFilters: Readonly<Record<Exclude<PillowInterpolation, "nearest">, PillowFilter>> = {
  box: { support: 0.5, weight: (x) => (x > -0.5 && x <= 0.5 ? 1 : 0) },
  bilinear: { support: 1, weight: (x) => (abs(x) < 1 ? 1 - abs(x) : 0) },
  hamming: { support: 1, weight: (x) => hamming(abs(x)) },
  bicubic: { support: 2, weight: (x) => cubic(abs(x)) },
  lanczos3: { support: 3, weight: (x) => (x >= -3 && x < 3 ? sineRatio(x) * sineRatio(x / 3) : 0) },
};
