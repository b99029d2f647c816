import { dataType } from "../facts/tensor-fact.ts";

type Fold = (a: number, b: number, isFloat: boolean) => number;

const folds: Readonly<Record<string, Fold>> = {
  Add: (a, b) => a + b,
  Sub: (a, b) => a - b,
  Mul: (a, b) => a * b,
  Div: (a, b, isFloat) => (isFloat ? a / b : Math.trunc(a / b)),
  Mod: (a, b, isFloat) => (isFloat ? a % b : a - b * Math.floor(a / b)),
  Min: (a, b) => Math.min(a, b),
  Max: (a, b) => Math.max(a, b),
  Sum: (a, b) => a + b,
  Pow: (a, b, isFloat) => (isFloat ? a ** b : Math.trunc(a ** b)),
  Equal: (a, b) => Number(a === b),
  Less: (a, b) => Number(a < b),
  Greater: (a, b) => Number(a > b),
  LessOrEqual: (a, b) => Number(a <= b),
  GreaterOrEqual: (a, b) => Number(a >= b),
  And: (a, b) => Number(a !== 0 && b !== 0),
  Or: (a, b) => Number(a !== 0 || b !== 0),
  Xor: (a, b) => Number((a !== 0) !== (b !== 0)),
};

const foldsOfOne: Readonly<Record<string, (a: number) => number>> = {
  Abs: Math.abs,
  Neg: (a) => -a,
  Floor: Math.floor,
  Ceil: Math.ceil,
  Relu: (a) => Math.max(0, a),
  Sign: Math.sign,
  Sqrt: Math.sqrt,
};

/**
 * What an operation makes of numbers, list by list of the same length, in the arithmetic of their type; `undefined` for
 * operations that are not followed. Of float32, the rounding is that of each result.
 */
export function fold(
  opType: string,
  type: number,
  lists: readonly (readonly number[])[],
): readonly number[] | undefined {
  const [first = [], ...others] = lists;
  const isFloat = type === dataType.float32 || type === dataType.float64 || type === dataType.float16;
  const rounded = type === dataType.float32 ? Math.fround : (value: number) => value;
  const one = Object.hasOwn(foldsOfOne, opType) ? foldsOfOne[opType] : undefined;
  if (one && others.length === 0) return first.map((value) => rounded(one(value)));
  const two = Object.hasOwn(folds, opType) ? folds[opType] : undefined;
  if (!two || type === dataType.float16 || others.length === 0) return undefined;
  return others.reduce(
    (sum, list) => sum.map((value, i) => rounded(two(value, list[i] ?? 0, isFloat))),
    first,
  );
}
