import type { Head } from "@coarse/core";

/** Scores `[N, C]` that are linear in what goes into them: the sum of `x · W` over the parts, and a bias. */
export interface LinearScores {
  readonly parts: readonly LinearPart[];
  /** `[C]`. */
  readonly bias: Float32Array;
  readonly classCount: number;
  /** Whether the features are vectors, or images of whose pixels' scores the mean is taken. */
  readonly form: "vectors" | "images";
}

/** What a linear layer reads and multiplies it with. */
export interface LinearPart {
  /** The tensor or layer that makes it. */
  readonly features: string;
  /** `[F, C]`, row-major. */
  readonly kernel: Float32Array;
  readonly featureCount: number;
  /** Whether what it reads may have axes of length 1 beside those of images and features. */
  readonly mayHaveAxes?: true;
}

/** Kernel and bias of one linear layer: the parts' kernels one above the other, as their features lie side by side. */
export function headOfScores({ parts, bias, classCount }: LinearScores): Head {
  const [only] = parts;
  const featureCount = parts.reduce((sum, part) => sum + part.featureCount, 0);
  if (only && parts.length === 1) return { kernel: only.kernel, bias, featureCount, classCount };
  const kernel = new Float32Array(featureCount * classCount);
  let offset = 0;
  for (const part of parts) {
    kernel.set(part.kernel, offset);
    offset += part.kernel.length;
  }
  return { kernel, bias, featureCount, classCount };
}

/** Scores times a factor, or each class's times its own; `undefined` where there are not as many factors as classes. */
export function scaledScores(scores: LinearScores, factors: ArrayLike<number>): LinearScores | undefined {
  const { classCount, parts, bias } = scores;
  if (!fits(factors, classCount)) return undefined;
  const factor = (at: number) => factors[factors.length === 1 ? 0 : at % classCount] ?? Number.NaN;
  const times = (values: Float32Array) => values.map((value, at) => value * factor(at));
  return {
    ...scores,
    parts: parts.map((part) => ({ ...part, kernel: times(part.kernel) })),
    bias: times(bias),
  };
}

/** Scores plus a number, or each class's plus its own; `undefined` where there are not as many as classes. */
export function shiftedScores(scores: LinearScores, offsets: ArrayLike<number>): LinearScores | undefined {
  if (!fits(offsets, scores.classCount)) return undefined;
  const bias = scores.bias.map((b, at) => b + (offsets[offsets.length === 1 ? 0 : at] ?? Number.NaN));
  return { ...scores, bias };
}

/** The sum of two kinds of scores for the same classes; kernels of the same features become one. */
export function addedScores(a: LinearScores, b: LinearScores): LinearScores | undefined {
  if (a.classCount !== b.classCount || a.form !== b.form) return undefined;
  const bias = a.bias.map((value, at) => value + (b.bias[at] ?? Number.NaN));
  return { ...a, parts: mergedParts([...a.parts, ...b.parts]), bias };
}

/** Scores of some classes, then those of others. */
export function joinedScores(a: LinearScores, b: LinearScores): LinearScores | undefined {
  if (a.form !== b.form) return undefined;
  const classCount = a.classCount + b.classCount;
  const widened = (scores: LinearScores, start: number) =>
    scores.parts.map((part) => ({
      ...part,
      kernel: widenedKernel(part, scores.classCount, { start, classCount }),
    }));
  const parts = mergedParts([...widened(a, 0), ...widened(b, a.classCount)]);
  return { form: a.form, parts, bias: Float32Array.of(...a.bias, ...b.bias), classCount };
}

/** The scores of some classes, in a new order. */
export function pickedScores(scores: LinearScores, classes: readonly number[]): LinearScores | undefined {
  const { classCount, parts, bias } = scores;
  if (!classes.every((index) => Number.isInteger(index) && index >= 0 && index < classCount))
    return undefined;
  const picked = (values: Float32Array) => {
    const rows = values.length / classCount;
    return Float32Array.from(
      { length: rows * classes.length },
      (_, at) =>
        values[Math.floor(at / classes.length) * classCount + (classes[at % classes.length] ?? 0)] ?? 0,
    );
  };
  return {
    ...scores,
    parts: parts.map((part) => ({ ...part, kernel: picked(part.kernel) })),
    bias: picked(bias),
    classCount: classes.length,
  };
}

function fits(values: ArrayLike<number>, classCount: number): boolean {
  return values.length === 1 || values.length === classCount;
}

function mergedParts(parts: readonly LinearPart[]): readonly LinearPart[] {
  const merged = new Map<string, LinearPart>();
  for (const part of parts) {
    const known = merged.get(part.features);
    const kernel = known?.kernel.map((value, at) => value + (part.kernel[at] ?? Number.NaN)) ?? part.kernel;
    merged.set(part.features, { ...part, kernel });
  }
  return [...merged.values()];
}

function widenedKernel(
  { kernel, featureCount }: LinearPart,
  from: number,
  { start, classCount }: { readonly start: number; readonly classCount: number },
): Float32Array {
  const wide = new Float32Array(featureCount * classCount);
  for (let feature = 0; feature < featureCount; feature++)
    wide.set(kernel.subarray(feature * from, (feature + 1) * from), feature * classCount + start);
  return wide;
}
