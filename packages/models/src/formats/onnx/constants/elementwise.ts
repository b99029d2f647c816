import { elementType } from "../protobuf/tensors.ts";
import { axisOf, type ConstantCall, type ConstantOperation, notEvaluated } from "./constant-call.ts";
import { type ConstantTensor, isWhole, rounding } from "./constant-tensor.ts";
import { roundToEven } from "./float-rounding.ts";
import { broadcastShape, broadcastStrides, forEachOffset } from "./strides.ts";

/** A tensor of numbers that are each made of those at the same place of others, as NumPy broadcasts them. */
function mapped(
  call: ConstantCall,
  inputs: readonly ConstantTensor[],
  { type, of }: { readonly type: number; readonly of: (numbers: readonly number[]) => number },
): ConstantTensor {
  const shape = broadcastShape(inputs.map((input) => input.shape));
  const made = call.zeros(type, shape);
  const { values } = made;
  const round = rounding(type) ?? ((value: number) => value);
  const numbers = inputs.map(() => 0);
  const strides = inputs.map((input) => broadcastStrides(input.shape, shape));
  forEachOffset(shape, strides, (offsets, index) => {
    for (let i = 0; i < inputs.length; i++) numbers[i] = inputs[i]?.values[offsets[i] ?? 0] ?? 0;
    values[index] = round(of(numbers));
  });
  return made;
}

type Fold = (a: number, b: number) => number;

function folding(float: Fold, whole: Fold = float): ConstantOperation {
  return (call) => {
    const { type } = call.input(0);
    const fold = isWhole(type) ? whole : float;
    const of = (numbers: readonly number[]) => numbers.reduce((result, number) => fold(result, number));
    return mapped(call, call.inputs, { type, of });
  };
}

function comparing(compare: (a: number, b: number) => boolean): ConstantOperation {
  const of = ([a = 0, b = 0]: readonly number[]) => Number(compare(a, b));
  return (call) => mapped(call, [call.input(0), call.input(1)], { type: elementType.bool, of });
}

function each(of: (value: number) => number): ConstantOperation {
  return (call) => {
    const { type, shape, values } = call.input(0);
    return call.filled(type, shape, (i) => of(values[i] ?? 0));
  };
}

const divided: Fold = (a, b) => (b === 0 ? notEvaluated("divides by 0") : Math.trunc(a / b));

const same: ConstantOperation = (call) => call.input(0);

const cast: ConstantOperation = (call) => {
  const { shape, values, type: from } = call.input(0);
  const type = call.optional(1)?.type ?? call.integer("to", 0);
  const truncated = isWhole(type) && !isWhole(from) && type !== elementType.bool;
  return call.filled(type, shape, (i) => (truncated ? Math.trunc(values[i] ?? 0) : (values[i] ?? 0)));
};

const clip: ConstantOperation = (call) => {
  const { type, shape, values } = call.input(0);
  const low = call.optional(1)?.values[0] ?? call.float("min") ?? Number.NEGATIVE_INFINITY;
  const high = call.optional(2)?.values[0] ?? call.float("max") ?? Number.POSITIVE_INFINITY;
  return call.filled(type, shape, (i) => Math.min(Math.max(values[i] ?? 0, low), high));
};

const where: ConstantOperation = (call) => {
  const of = ([condition = 0, yes = 0, no = 0]: readonly number[]) => (condition ? yes : no);
  return mapped(call, [call.input(0), call.input(1), call.input(2)], { type: call.input(1).type, of });
};

/** At inference, with the statistics that it was trained with. */
const batchNormalization: ConstantOperation = (call) => {
  if (call.integer("training_mode", 0) !== 0) notEvaluated("is in training");
  const input = call.input(0);
  const alongChannels = input.shape.map((length, axis) =>
    axis === axisOf(1, input.shape.length) ? length : 1,
  );
  const [scale, bias, mean, variance] = [1, 2, 3, 4].map((i) => ({ ...call.input(i), shape: alongChannels }));
  const epsilon = call.float("epsilon") ?? 1e-5;
  if (!scale || !bias || !mean || !variance) return notEvaluated("lacks statistics");
  return mapped(call, [input, scale, bias, mean, variance], {
    type: input.type,
    of: ([x = 0, gamma = 1, beta = 0, center = 0, spread = 1]) =>
      ((x - center) / Math.sqrt(spread + epsilon)) * gamma + beta,
  });
};

/** Operations that work number by number. */
export const elementwiseOperations: Readonly<Record<string, ConstantOperation>> = {
  Add: folding((a, b) => a + b),
  Sub: folding((a, b) => a - b),
  Mul: folding((a, b) => a * b),
  Div: folding((a, b) => a / b, divided),
  Pow: folding((a, b) => a ** b),
  Min: folding(Math.min),
  Max: folding(Math.max),
  Sum: folding((a, b) => a + b),
  Equal: comparing((a, b) => a === b),
  Less: comparing((a, b) => a < b),
  LessOrEqual: comparing((a, b) => a <= b),
  Greater: comparing((a, b) => a > b),
  GreaterOrEqual: comparing((a, b) => a >= b),
  And: comparing((a, b) => a !== 0 && b !== 0),
  Or: comparing((a, b) => a !== 0 || b !== 0),
  Not: each((value) => Number(value === 0)),
  Abs: each(Math.abs),
  Neg: each((value) => -value),
  Sqrt: each(Math.sqrt),
  Reciprocal: each((value) => 1 / value),
  Exp: each(Math.exp),
  Log: each(Math.log),
  Floor: each(Math.floor),
  Ceil: each(Math.ceil),
  Round: each(roundToEven),
  Sign: each(Math.sign),
  Relu: each((value) => Math.max(0, value)),
  Sigmoid: each((value) => 1 / (1 + Math.exp(-value))),
  Tanh: each(Math.tanh),
  Identity: same,
  Dropout: same,
  Cast: cast,
  CastLike: cast,
  Clip: clip,
  Where: where,
  BatchNormalization: batchNormalization,
};
