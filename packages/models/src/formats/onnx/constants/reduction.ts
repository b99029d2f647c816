import { axisOf, type ConstantCall, type ConstantOperation } from "./constant-call.ts";
import type { ConstantTensor } from "./constant-tensor.ts";
import { forEachOffset, stridesOf } from "./strides.ts";

/** How numbers become one: the start, what each adds, and what is made of it at the end. */
interface Reduction {
  readonly start: number;
  readonly add: (sum: number, value: number) => number;
  readonly end?: (sum: number, count: number) => number;
}

const reductions: Readonly<Record<string, Reduction>> = {
  ReduceSum: { start: 0, add: (sum, value) => sum + value },
  ReduceMean: { start: 0, add: (sum, value) => sum + value, end: (sum, count) => sum / count },
  ReduceProd: { start: 1, add: (product, value) => product * value },
  ReduceMax: { start: Number.NEGATIVE_INFINITY, add: Math.max },
  ReduceMin: { start: Number.POSITIVE_INFINITY, add: Math.min },
  ReduceL1: { start: 0, add: (sum, value) => sum + Math.abs(value) },
  ReduceL2: { start: 0, add: (sum, value) => sum + value * value, end: Math.sqrt },
  ReduceSumSquare: { start: 0, add: (sum, value) => sum + value * value },
};

function reduced(
  call: ConstantCall,
  { type, shape, values }: ConstantTensor,
  { axes, start, add, end = (sum) => sum }: Reduction & { readonly axes: ReadonlySet<number> },
): ConstantTensor {
  const kept = shape.map((length, axis) => (axes.has(axis) ? 1 : length));
  const strides = stridesOf(kept).map((stride, axis) => (axes.has(axis) ? 0 : stride));
  const made = call.zeros(type, kept);
  const sums = new Float64Array(made.values.length).fill(start);
  forEachOffset(shape, [strides], ([offset = 0], index) => {
    sums[offset] = add(sums[offset] ?? 0, values[index] ?? 0);
  });
  return call.filled(type, kept, (i) => end(sums[i] ?? 0, values.length / sums.length));
}

function reducing(reduction: Reduction): ConstantOperation {
  return (call) => {
    const input = call.input(0);
    const rank = input.shape.length;
    const given = call.settings(1, "axes");
    if (given?.length === 0 && call.integer("noop_with_empty_axes", 0) !== 0) return input;
    const all = given === undefined || given.length === 0;
    const axes = new Set(all ? input.shape.keys() : given.map((axis) => axisOf(axis, rank)));
    const made = reduced(call, input, { ...reduction, axes });
    const shape = call.integer("keepdims", 1) ? made.shape : made.shape.filter((_, axis) => !axes.has(axis));
    return { ...made, shape };
  };
}

/** Each vector along an axis divided by its length. */
const lpNormalization: ConstantOperation = (call) => {
  const input = call.input(0);
  const axis = axisOf(call.integer("axis", -1), input.shape.length);
  const norm = call.integer("p", 2) === 1 ? reductions.ReduceL1 : reductions.ReduceL2;
  const lengths = reduced(call, input, {
    ...(norm ?? { start: 0, add: Math.max }),
    axes: new Set([axis]),
  });
  const strides = stridesOf(lengths.shape).map((stride, i) => (i === axis ? 0 : stride));
  const made = call.zeros(input.type, input.shape);
  forEachOffset(input.shape, [strides], ([offset = 0], index) => {
    const length = lengths.values[offset] ?? 0;
    made.values[index] = length === 0 ? 0 : (input.values[index] ?? 0) / length;
  });
  return made;
};

/** Operations that make one number of several. */
export const reductionOperations: Readonly<Record<string, ConstantOperation>> = {
  ...Object.fromEntries(Object.entries(reductions).map(([name, reduction]) => [name, reducing(reduction)])),
  LpNormalization: lpNormalization,
};
