import { collectTaps, type Span, type Taps, type TapsOf } from "./taps.ts";

const { fround, PI } = Math;

/** A bell around the center of a target pixel. */
interface Kernel {
  readonly radius: number;
  /** Weight of a source pixel at a distance from the center, in source pixels. */
  weight(distance: number): number;
}

/**
 * `tf.image.resize` with one of TensorFlow's sampling kernels, without antialiasing: the source pixels within the
 * radius, their weights divided by their sum. All in float32 and in TensorFlow's order: with weights of both signs the
 * last digit shows in the pixels.
 */
function kernelTaps({ radius, weight }: Kernel): TapsOf {
  return (length: number, count: number): Taps => {
    const inverseScale = fround(1 / fround(count / length));
    const span = (target: number): Span => {
      const center = fround(fround(target + 0.5) * inverseScale);
      const clamp = (position: number) => Math.min(Math.max(position, 0), length - 1);
      const start = clamp(Math.ceil(fround(fround(center - radius) - 0.5)));
      const end = clamp(Math.floor(fround(fround(center + radius) - 0.5))) + 1;
      const weights = Array.from({ length: end - start }, (_, i) =>
        fround(weight(Math.abs(fround(fround(start + i + 0.5) - center)))),
      );
      const sum = weights.reduce((total, one) => fround(total + one), 0);
      return { start, weights: weights.map((one) => fround(one * fround(1 / sum))) };
    };
    return collectTaps(count, { length, span });
  };
}

const FLOAT_PI = fround(PI);

function lanczos(radius: number): Kernel {
  const weight = (distance: number) => {
    if (distance > radius) return 0;
    if (distance <= 1e-3) return 1;
    const angle = fround(FLOAT_PI * distance);
    const outer = fround(Math.sin(fround(angle / radius)));
    const above = fround(fround(radius * fround(Math.sin(angle))) * outer);
    return above / fround(fround(fround(FLOAT_PI * FLOAT_PI) * distance) * distance);
  };
  return { radius, weight };
}

/** Standard deviation 0.5, as K. Turkowski's Filters for Common Resampling Tasks suggests. */
const gaussian: Kernel = {
  radius: 1.5,
  weight: (distance) => (distance >= 1.5 ? 0 : Math.exp(-fround(distance * distance) / 0.5)),
};

/** D. P. Mitchell and A. N. Netravali, Reconstruction filters in computer graphics, 1988. */
const mitchellCubic: Kernel = {
  radius: 2,
  weight: (distance) => {
    if (distance >= 2) return 0;
    if (distance < 1) return polynomial(distance, [7 / 6, -2, 0, 8 / 9]);
    return polynomial(distance, [-7 / 18, 2, -10 / 3, 16 / 9]);
  },
};

/** Horner's scheme in float32, highest power first. */
function polynomial(x: number, coefficients: readonly number[]): number {
  return coefficients.reduce((value, coefficient) => fround(fround(value * x) + fround(coefficient)), 0);
}

export const lanczos3Taps: TapsOf = kernelTaps(lanczos(3));
export const lanczos5Taps: TapsOf = kernelTaps(lanczos(5));
export const gaussianTaps: TapsOf = kernelTaps(gaussian);
export const mitchellCubicTaps: TapsOf = kernelTaps(mitchellCubic);
