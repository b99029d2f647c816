import { axisOf, type CostRule, fail } from "../facts/operation-call.ts";
import { broadcast, dataType, elementsOf, fact, type TensorFact } from "../facts/tensor-fact.ts";

/** Multiplications and additions in a nanosecond; numbers of other types are not multiplied by the vector. */
const [FLOATS, OTHERS] = [6, 0.7];

function speedOf({ type }: TensorFact): number {
  return type === dataType.float32 || type === dataType.int8 || type === dataType.uint8 ? FLOATS : OTHERS;
}

/** `a [.., n, k] · b [.., k, m] → [.., n, m]`, as NumPy multiplies. */
function product(a: TensorFact, b: TensorFact, made: number): ReturnType<CostRule> {
  const [left, right] = [
    a.shape.length === 1 ? [1, ...a.shape] : a.shape,
    b.shape.length === 1 ? [...b.shape, 1] : b.shape,
  ];
  const [rows = 0, inner = 0] = left.slice(-2);
  const [otherInner = 0, columns = 0] = right.slice(-2);
  if (left.length < 2 || right.length < 2 || inner !== otherInner) fail("multiplies shapes that don't fit");
  const batch = broadcast([left.slice(0, -2), right.slice(0, -2)]);
  const shape = [
    ...batch,
    ...(a.shape.length === 1 ? [] : [rows]),
    ...(b.shape.length === 1 ? [] : [columns]),
  ];
  const result = fact(made, shape);
  return { outputs: [result], work: (elementsOf(shape) * (inner + 1)) / speedOf(a) };
}

const matMul: CostRule = (call) => product(call.input(0), call.input(1), call.input(0).type);
const integerMatMul: CostRule = (call) => product(call.input(0), call.input(1), dataType.int32);
const quantizedMatMul: CostRule = (call) =>
  product(call.input(0), call.input(3), call.optional(7)?.type ?? call.input(0).type);

function turned({ type, shape }: TensorFact, isTurned: boolean): TensorFact {
  if (shape.length !== 2) fail("multiplies what is no matrix");
  return { type, shape: isTurned ? shape.toReversed() : shape };
}

const gemm: CostRule = (call) => {
  const a = turned(call.input(0), call.integer("transA", 0) !== 0);
  const b = turned(call.input(1), call.integer("transB", 0) !== 0);
  return product(a, b, a.type);
};

/** `(a, scale, zero point, b, scale, zero point, c, scale, zero point)`; without the last ones it makes float32. */
const quantizedGemm: CostRule = (call) => {
  const a = turned(call.input(0), call.integer("transA", 0) !== 0);
  const b = turned(call.input(3), call.integer("transB", 0) !== 0);
  return product(a, b, call.optional(8)?.type ?? dataType.float32);
};

const floatMatMul: CostRule = (call) => product(call.input(0), call.input(1), dataType.float32);

/** By numbers of 2, 4 or 8 bits that are packed. */
const packedMatMul: CostRule = (call) => {
  const { type, shape } = call.input(0);
  const [inner, columns] = [call.integer("K", 0), call.integer("N", 0)];
  if (shape.at(-1) !== inner) fail("multiplies shapes that don't fit");
  const made = [...shape.slice(0, -1), columns];
  return { outputs: [fact(type, made)], work: elementsOf(made) * (inner + 1) };
};

/** `"bij,bjk->bik"` on two tensors. */
const einsum: CostRule = (call) => {
  const equation = call.text("equation", "").replaceAll(" ", "");
  const [left = "", right] = equation.split("->");
  const terms = left.split(",");
  if (
    right === undefined ||
    terms.length > 2 ||
    !/^[A-Za-z,>-]+$/.test(equation) ||
    terms.length !== call.inputs.length
  )
    fail("is a sum that is not followed");
  const lengths = new Map<string, number>();
  for (const [i, term] of terms.entries()) {
    const { shape } = call.input(i);
    if (shape.length !== term.length) fail("sums up shapes that don't fit");
    for (const [axis, letter] of [...term].entries()) {
      const length = shape[axis] ?? 1;
      const before = lengths.get(letter) ?? 1;
      if (before !== 1 && length !== 1 && before !== length) fail("sums up shapes that don't fit");
      lengths.set(letter, Math.max(before, length));
    }
  }
  const shape = [...right].map((letter) => lengths.get(letter) ?? fail("makes an axis of nothing"));
  const result = fact(call.input(0).type, shape);
  const moved = call.inputs.reduce((sum, input) => sum + elementsOf(input.shape), elementsOf(shape));
  return {
    outputs: [result],
    work: elementsOf([...lengths.values()]) / OTHERS + 5 * moved,
    scratch: 8 * moved,
  };
};

const softmax: CostRule = (call) => {
  const { type, shape } = call.input(0);
  return { outputs: [fact(type, shape)], work: 15 * elementsOf(shape), scratch: 4 * elementsOf(shape) };
};

const cumulativeSum: CostRule = (call) => {
  const { type, shape } = call.input(0);
  return { outputs: [fact(type, shape)], work: 5 * elementsOf(shape) };
};

const topK: CostRule = (call) => {
  const { type, shape } = call.input(0);
  const [count = call.integer("k", -1)] = call.settings(1) ?? [];
  const axis = axisOf(call.integer("axis", -1), shape.length);
  const made = shape.with(axis, count);
  return { outputs: [fact(type, made), fact(dataType.int64, made)], work: 60 * elementsOf(shape) };
};

/** Products of matrices, and what is taken over whole axes of them. */
export const linearAlgebraRules: Readonly<Record<string, CostRule>> = {
  MatMul: matMul,
  MatMulInteger: integerMatMul,
  QLinearMatMul: quantizedMatMul,
  Gemm: gemm,
  Einsum: einsum,
  Softmax: softmax,
  LogSoftmax: softmax,
  Hardmax: softmax,
  LpNormalization: softmax,
  CumSum: cumulativeSum,
  TopK: topK,
};

/** Those of ONNX Runtime's own domain, `com.microsoft`. */
export const microsoftLinearRules: Readonly<Record<string, CostRule>> = {
  DynamicQuantizeMatMul: floatMatMul,
  MatMulIntegerToFloat: floatMatMul,
  MatMulNBits: packedMatMul,
  QGemm: quantizedGemm,
};
