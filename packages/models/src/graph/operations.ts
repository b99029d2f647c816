import { UnsupportedLayerError } from "../errors.ts";
import { activationFunctions } from "../layers/activation-functions.ts";
import type { Json, Layer } from "../types.ts";
import type { Argument } from "./inbound-arguments.ts";

/** An operation that a model was written with, such as `x * 2`, and what it is called with. */
export interface Operation {
  readonly name: string;
  /** `Multiply` in Keras 3; in Keras 2 `math.multiply`, of `tf.math.multiply`. */
  readonly operation: string;
  readonly className: string;
  readonly arguments: readonly Argument[];
}

type Kind = "Add" | "Subtract" | "Multiply" | "Divide";

/** Arithmetic of two operands by Keras 3's names and by those of Keras 2's TFOpLambda. */
const ARITHMETIC: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ["Add", "Add"],
  ["__operators__.add", "Add"],
  ["math.add", "Add"],
  ["Subtract", "Subtract"],
  ["__operators__.sub", "Subtract"],
  ["math.subtract", "Subtract"],
  ["Multiply", "Multiply"],
  ["__operators__.mul", "Multiply"],
  ["math.multiply", "Multiply"],
  ["Divide", "Divide"],
  ["TrueDivide", "Divide"],
  ["__operators__.truediv", "Divide"],
  ["math.truediv", "Divide"],
  ["math.divide", "Divide"],
]);

/** Functions of one operand, by the activation that they are. */
const FUNCTIONS: ReadonlyMap<string, string> = new Map(
  [...activationFunctions].flatMap(([activation, { functions = [] }]) =>
    functions.map((name) => [name, activation] as const),
  ),
);

/** Whether it is the name of a function that Keras 3 has as an operation, and never as a layer. */
export function isFunction(className: string): boolean {
  return FUNCTIONS.has(className);
}

/**
 * The layer that computes the same as an operation: `Rescaling` for arithmetic with numbers, else Keras's merging
 * layers and activations. Throws `UnsupportedLayerError`, which says what is supported.
 */
export function operationLayer(operation: Operation): Omit<Layer, "weights"> {
  const [first, second, ...others] = operation.arguments;
  const kind = ARITHMETIC.get(operation.operation);
  const activation = FUNCTIONS.get(operation.operation);
  const { name } = operation;
  if (activation !== undefined && first && "layer" in first && !second)
    return { name, className: "Activation", config: { activation }, inputs: [first.layer] };
  if (kind === undefined || !first || !second || others.length > 0) return refuse(operation);
  if ("layer" in first && "layer" in second)
    return kind === "Divide"
      ? refuse(operation)
      : { name, className: kind, config: {}, inputs: [first.layer, second.layer] };
  if ("layer" in first && "numbers" in second)
    return rescaling(name, first.layer, afterOperand(kind, second.numbers));
  if ("numbers" in first && "layer" in second && kind !== "Divide")
    return rescaling(name, second.layer, beforeOperand(kind, first.numbers));
  return refuse(operation);
}

/** `x · scale + offset`. */
interface Affine {
  readonly scale: readonly number[];
  readonly offset: readonly number[];
}

function afterOperand(kind: Kind, numbers: readonly number[]): Affine {
  if (kind === "Add") return { scale: [1], offset: numbers };
  if (kind === "Subtract") return { scale: [1], offset: numbers.map((n) => -n) };
  return { scale: kind === "Multiply" ? numbers : numbers.map((n) => 1 / n), offset: [0] };
}

function beforeOperand(kind: Exclude<Kind, "Divide">, numbers: readonly number[]): Affine {
  if (kind === "Multiply") return { scale: numbers, offset: [0] };
  return { scale: [kind === "Add" ? 1 : -1], offset: numbers };
}

function rescaling(name: string, input: string, { scale, offset }: Affine): Omit<Layer, "weights"> {
  const config = { scale: numberOrList(scale), offset: numberOrList(offset) };
  return { name, className: "Rescaling", config, inputs: [input] };
}

function numberOrList(numbers: readonly number[]): Json {
  return numbers.length === 1 ? (numbers[0] ?? 0) : numbers;
}

function refuse({ name, operation, className }: Operation): never {
  const what = operation === className ? "it is an operation" : `it is the operation tf.${operation}`;
  const supported = [...new Set(ARITHMETIC.values()), ...new Set(FUNCTIONS.values())].join(", ");
  throw new UnsupportedLayerError(name, className, `${what} that is not supported (but ${supported} are)`);
}
