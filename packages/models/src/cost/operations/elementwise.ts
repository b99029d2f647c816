import { type CostRule, fail, type OperationCall } from "../facts/operation-call.ts";
import { broadcast, dataType, elementsOf, fact, isInteger, type TensorFact } from "../facts/tensor-fact.ts";
import { fold } from "./fold.ts";

/** Nanoseconds for each number, of functions of one number. */
const unary: Readonly<Record<string, number>> = {
  ...{ Abs: 1, Ceil: 1, Floor: 1, Neg: 1, Round: 4, Sign: 2, Sqrt: 2, Reciprocal: 2, Identity: 1 },
  ...{ Relu: 1, LeakyRelu: 2, ThresholdedRelu: 2, HardSigmoid: 2, HardSwish: 3, Softsign: 3, Clip: 1 },
  ...{ Elu: 10, Selu: 10, Celu: 15, Sigmoid: 5, Tanh: 5, Erf: 5, Exp: 8, Log: 10, Softplus: 20, Mish: 30 },
  ...{ Gelu: 15, Sin: 20, Cos: 20, Tan: 25, Asin: 25, Acos: 25, Atan: 25, Sinh: 25, Cosh: 25 },
  ...{ BitwiseNot: 1, Shrink: 2 },
};

/** Of several numbers, which are broadcast. */
const joint: Readonly<Record<string, number>> = {
  ...{ Add: 1, Sub: 1, Mul: 1, Div: 2, Mod: 8, PRelu: 2, Pow: 50, Min: 2, Max: 2, Sum: 2, Mean: 2 },
  ...{ BitwiseAnd: 1, BitwiseOr: 1, BitwiseXor: 1 },
};

const comparisons: readonly string[] = ["Equal", "Less", "Greater", "LessOrEqual", "GreaterOrEqual"];
const logical: readonly string[] = ["And", "Or", "Xor"];

const unaryRule =
  (nanoseconds: number): CostRule =>
  (call) => {
    const { type, shape, values } = call.input(0);
    const isSame = call.node.opType === "Identity";
    const known = values && (isSame ? values : fold(call.node.opType, type, [values]));
    return { outputs: [fact(type, shape, known)], work: nanoseconds * elementsOf(shape) };
  };

const jointRule =
  (nanoseconds: number, made?: number): CostRule =>
  (call) => {
    const { inputs, node } = call;
    const first = call.input(0);
    checkDivisor(call);
    const shape = broadcast(inputs.map((input) => input.shape));
    const type = made ?? first.type;
    const lists = spread(inputs, shape);
    return {
      outputs: [fact(type, shape, lists && fold(node.opType, first.type, lists))],
      work: nanoseconds * inputs.length * elementsOf(shape),
    };
  };

/** Processors end a program that divides whole numbers by zero, or the smallest one by -1. */
function checkDivisor(call: OperationCall): void {
  const { opType } = call.node;
  if ((opType !== "Div" && opType !== "Mod") || !isInteger(call.input(0))) return;
  const divisors = call.input(1).values;
  if (!divisors || divisors.some((divisor) => divisor === 0 || divisor === -1))
    fail("divides whole numbers by what may be 0 or -1");
}

/** The values of each tensor, repeated to a common shape; `undefined` where some are not known, or they become many. */
function spread(
  inputs: readonly TensorFact[],
  shape: readonly number[],
): readonly (readonly number[])[] | undefined {
  const count = elementsOf(shape);
  if (count > 4096 || inputs.some(({ values }) => !values)) return undefined;
  return inputs.map((input) => repeated(input, shape, count));
}

/** A tensor's values broadcast to a shape. */
export function repeated(
  { shape: own, values = [] }: TensorFact,
  shape: readonly number[],
  count: number,
): readonly number[] {
  const lengths = [...Array<number>(shape.length - own.length).fill(1), ...own];
  return Array.from({ length: count }, (_, position) => {
    let [rest, index, stride] = [position, 0, 1];
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      const length = shape[axis] ?? 1;
      const ownLength = lengths[axis] ?? 1;
      if (ownLength !== 1) index += (rest % length) * stride;
      rest = Math.floor(rest / length);
      stride *= ownLength;
    }
    return values[index] ?? 0;
  });
}

const where: CostRule = (call) => {
  const { inputs } = call;
  const shape = broadcast(inputs.map((input) => input.shape));
  const [condition, yes, no] = spread(inputs, shape) ?? [];
  const values = condition?.map((holds, i) => (holds ? yes?.[i] : no?.[i]) ?? 0);
  return { outputs: [fact(call.input(1).type, shape, values)], work: 3 * elementsOf(shape) };
};

const cast: CostRule = (call) => {
  const { shape, values } = call.input(0);
  const type = call.node.opType === "CastLike" ? call.input(1).type : call.integer("to", dataType.float32);
  const known =
    type === dataType.bool ? values?.map((value) => Number(value !== 0)) : values?.map(castTo(type));
  // a number that its type does not have becomes another in the engine
  const isSame = known?.every(
    (value, i) => type === dataType.bool || Math.abs(value - (values?.[i] ?? 0)) < 1,
  );
  return { outputs: [fact(type, shape, isSame ? known : undefined)], work: 2 * elementsOf(shape) };
};

function castTo(type: number): (value: number) => number {
  const isFloat = type === dataType.float32 || type === dataType.float64 || type === dataType.float16;
  return isFloat ? (value) => value : Math.trunc;
}

const dropout: CostRule = (call) => {
  const { type, shape, values } = call.input(0);
  if (call.optional(2)?.values?.[0] !== undefined && call.optional(2)?.values?.[0] !== 0) fail("trains");
  const mask = fact(call.version < 10 ? type : dataType.bool, shape);
  return { outputs: [fact(type, shape, values), mask], work: elementsOf(shape) };
};

const truth: CostRule = (call) => {
  const { shape, values } = call.input(0);
  const known = call.node.opType === "Not" ? values?.map((value) => Number(value === 0)) : undefined;
  return { outputs: [fact(dataType.bool, shape, known)], work: elementsOf(shape) };
};

/** Operations on each number by itself. */
export const elementwiseRules: Readonly<Record<string, CostRule>> = {
  ...Object.fromEntries(Object.entries(unary).map(([name, cost]) => [name, unaryRule(cost)])),
  ...Object.fromEntries(Object.entries(joint).map(([name, cost]) => [name, jointRule(cost)])),
  ...Object.fromEntries([...comparisons, ...logical].map((name) => [name, jointRule(1, dataType.bool)])),
  Where: where,
  Cast: cast,
  CastLike: cast,
  Dropout: dropout,
  Not: truth,
  IsNaN: truth,
  IsInf: truth,
};
