import { elementType } from "../protobuf/tensors.ts";
import { axisOf, type ConstantCall, type ConstantOperation, notEvaluated } from "./constant-call.ts";
import { type ConstantTensor, countOf, readConstant } from "./constant-tensor.ts";
import { broadcastShape, broadcastStrides, forEachOffset, stridesOf } from "./strides.ts";

/** The same numbers in another shape. */
function reshaped({ type, values }: ConstantTensor, shape: readonly number[]): ConstantTensor {
  if (countOf(shape) !== values.length) notEvaluated("gets a shape that doesn't fit");
  return { type, shape, values };
}

/** A tensor whose elements are those of another at the offsets that strides and a start give. */
function gathered(
  call: ConstantCall,
  { type, values }: ConstantTensor,
  { shape, strides, start = 0 }: { shape: readonly number[]; strides: readonly number[]; start?: number },
): ConstantTensor {
  const made = call.zeros(type, shape);
  const target = made.values;
  forEachOffset(shape, [strides], ([offset = 0], index) => {
    target[index] = values[start + offset] ?? 0;
  });
  return made;
}

const constant: ConstantOperation = (call) => {
  const tensor = call.tensor("value");
  if (tensor) return readConstant(tensor) ?? notEvaluated("holds numbers of another type");
  const [float, floats] = [call.float("value_float"), call.attribute("value_floats")?.floats];
  if (float !== undefined) return call.filled(elementType.float32, [], () => float);
  if (floats) return call.filled(elementType.float32, [floats.length], (i) => floats[i] ?? 0);
  const whole = call.attribute("value_int");
  if (whole) return call.filled(elementType.int64, [], () => Number(whole.i));
  const wholes = call.integers("value_ints") ?? notEvaluated("holds no numbers");
  return call.filled(elementType.int64, [wholes.length], (i) => wholes[i] ?? 0);
};

const constantOfShape: ConstantOperation = (call) => {
  const tensor = call.tensor("value");
  const value = tensor && (readConstant(tensor) ?? notEvaluated("repeats a number of another type"));
  const number = value?.values[0] ?? 0;
  return call.filled(value?.type ?? elementType.float32, Array.from(call.input(0).values), () => number);
};

const shape: ConstantOperation = (call) => {
  const whole = call.input(0).shape;
  const lengths = whole.slice(call.integer("start", 0), call.integer("end", whole.length));
  return call.filled(elementType.int64, [lengths.length], (i) => lengths[i] ?? 0);
};

const size: ConstantOperation = (call) =>
  call.filled(elementType.int64, [], () => countOf(call.input(0).shape));

const reshape: ConstantOperation = (call) => {
  const input = call.input(0);
  const wanted = call.settings(1, "shape") ?? notEvaluated("lacks a shape");
  const allowZero = call.integer("allowzero", 0) !== 0;
  const known = wanted.map((length, axis) =>
    length === 0 && !allowZero ? (input.shape[axis] ?? 0) : length,
  );
  const open = known.filter((length) => length === -1).length;
  const rest = input.values.length / countOf(known.filter((length) => length !== -1));
  if (open > 1 || (open === 1 && !Number.isInteger(rest))) notEvaluated("gets a shape that doesn't fit");
  return reshaped(
    input,
    known.map((length) => (length === -1 ? rest : length)),
  );
};

const flatten: ConstantOperation = (call) => {
  const input = call.input(0);
  const axis = call.integer("axis", 1);
  const split = axis < 0 ? axis + input.shape.length : axis;
  return reshaped(input, [countOf(input.shape.slice(0, split)), countOf(input.shape.slice(split))]);
};

const squeeze: ConstantOperation = (call) => {
  const input = call.input(0);
  const axes = call.settings(1, "axes")?.map((axis) => axisOf(axis, input.shape.length));
  return reshaped(
    input,
    input.shape.filter((length, axis) => (axes ? !axes.includes(axis) : length !== 1)),
  );
};

const unsqueeze: ConstantOperation = (call) => {
  const input = call.input(0);
  const given = call.settings(1, "axes") ?? notEvaluated("lacks axes");
  const rank = input.shape.length + given.length;
  const axes = new Set(given.map((axis) => axisOf(axis, rank)));
  const lengths = [...input.shape];
  return reshaped(
    input,
    Array.from({ length: rank }, (_, axis) => (axes.has(axis) ? 1 : (lengths.shift() ?? 1))),
  );
};

const transpose: ConstantOperation = (call) => {
  const input = call.input(0);
  const order = call.integers("perm") ?? input.shape.map((_, axis) => input.shape.length - 1 - axis);
  const axes = order.map((axis) => axisOf(axis, input.shape.length));
  if (new Set(axes).size !== input.shape.length) notEvaluated("orders axes in a way that there is not");
  const strides = stridesOf(input.shape);
  return gathered(call, input, {
    shape: axes.map((axis) => input.shape[axis] ?? 1),
    strides: axes.map((axis) => strides[axis] ?? 0),
  });
};

const expand: ConstantOperation = (call) => {
  const input = call.input(0);
  const target = broadcastShape([input.shape, Array.from(call.input(1).values)]);
  return gathered(call, input, { shape: target, strides: broadcastStrides(input.shape, target) });
};

const concat: ConstantOperation = (call) => {
  const [first = notEvaluated("joins nothing"), ...others] = call.inputs;
  const axis = axisOf(call.integer("axis", 0), first.shape.length);
  const fits = others.every(({ shape: own }) =>
    own.every((length, i) => i === axis || length === first.shape[i]),
  );
  if (!fits) notEvaluated("joins shapes that don't fit");
  const along = call.inputs.reduce((sum, input) => sum + (input.shape[axis] ?? 0), 0);
  const made = call.zeros(
    first.type,
    first.shape.map((length, i) => (i === axis ? along : length)),
  );
  const rows = countOf(first.shape.slice(0, axis));
  let at = 0;
  for (let row = 0; row < rows; row++)
    for (const { values } of call.inputs) {
      const length = values.length / rows;
      made.values.set(values.subarray(row * length, (row + 1) * length), at);
      at += length;
    }
  return made;
};

const gather: ConstantOperation = (call) => {
  const [input, indices] = [call.input(0), call.input(1)];
  const axis = axisOf(call.integer("axis", 0), input.shape.length);
  const length = input.shape[axis] ?? 0;
  const inner = countOf(input.shape.slice(axis + 1));
  const outer = countOf(input.shape.slice(0, axis));
  const made = call.zeros(input.type, [
    ...input.shape.slice(0, axis),
    ...indices.shape,
    ...input.shape.slice(axis + 1),
  ]);
  let at = 0;
  for (let row = 0; row < outer; row++)
    for (const index of indices.values) {
      const start = (row * length + axisOf(index, length)) * inner;
      made.values.set(input.values.subarray(start, start + inner), at);
      at += inner;
    }
  return made;
};

const slice: ConstantOperation = (call) => {
  const input = call.input(0);
  const starts = call.settings(1, "starts") ?? notEvaluated("lacks starts");
  const ends = call.settings(2, "ends") ?? notEvaluated("lacks ends");
  const axes = call.settings(3, "axes") ?? starts.map((_, i) => i);
  const steps = call.optional(4)?.values;
  const shape = [...input.shape];
  const strides = [...stridesOf(input.shape)];
  let start = 0;
  for (const [i, given] of axes.entries()) {
    const axis = axisOf(given, shape.length);
    const step = steps?.[i] ?? 1;
    const range = sliced(input.shape[axis] ?? 0, { start: starts[i] ?? 0, end: ends[i] ?? 0, step });
    start += range.first * (strides[axis] ?? 0);
    shape[axis] = range.count;
    strides[axis] = (strides[axis] ?? 0) * step;
  }
  return gathered(call, input, { shape, strides, start });
};

interface Range {
  readonly start: number;
  readonly end: number;
  readonly step: number;
}

/** The first index of a range and how many it has. */
function sliced(length: number, { start, end, step }: Range): { first: number; count: number } {
  if (step === 0) notEvaluated("takes steps of 0");
  const fromFront = (at: number) => (at < 0 ? at + length : at);
  const [low, high] = step > 0 ? [0, length] : [-1, length - 1];
  const first = Math.min(Math.max(fromFront(start), Math.max(low, 0)), high);
  const last = Math.min(Math.max(fromFront(end), low), high);
  return { first, count: Math.max(0, Math.ceil((last - first) / step)) };
}

const split: ConstantOperation = (call) => {
  const input = call.input(0);
  const axis = axisOf(call.integer("axis", 0), input.shape.length);
  const whole = input.shape[axis] ?? 0;
  const parts = call.node.output.length;
  const chunk = Math.ceil(whole / parts);
  const lengths =
    call.settings(1, "split") ??
    Array.from({ length: parts }, (_, i) => Math.max(0, Math.min(chunk, whole - i * chunk)));
  if (lengths.reduce((sum, length) => sum + length, 0) !== whole) notEvaluated("splits another length");
  const strides = stridesOf(input.shape);
  let start = 0;
  const outputs = lengths.map((length) => {
    const part = gathered(call, input, {
      shape: input.shape.map((own, i) => (i === axis ? length : own)),
      strides,
      start: start * (strides[axis] ?? 0),
    });
    start += length;
    return part;
  });
  return { outputs };
};

const range: ConstantOperation = (call) => {
  const [start = 0, limit = 0, step = 1] = [0, 1, 2].map((i) => call.input(i).values[0] ?? 0);
  const count = Math.max(0, Math.ceil((limit - start) / step));
  return call.filled(call.input(0).type, [count], (i) => start + i * step);
};

/** Operations that make constants, or put numbers elsewhere. */
export const movementOperations: Readonly<Record<string, ConstantOperation>> = {
  Constant: constant,
  ConstantOfShape: constantOfShape,
  Shape: shape,
  Size: size,
  Reshape: reshape,
  Flatten: flatten,
  Squeeze: squeeze,
  Unsqueeze: unsqueeze,
  Transpose: transpose,
  Expand: expand,
  Concat: concat,
  Gather: gather,
  Slice: slice,
  Split: split,
  Range: range,
};
