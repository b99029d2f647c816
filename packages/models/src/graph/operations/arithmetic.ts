import type { Json } from "../../types.ts";
import {
  channelNumbers,
  layersRead,
  type Operation,
  type OperationLayer,
  type OperationReader,
} from "./operation.ts";

type Kind = "Add" | "Subtract" | "Multiply" | "Divide";

/** `x + y` and its like: a merging layer for two tensors, a `Rescaling` for a tensor and numbers. */
function arithmetic(kind: Kind): OperationReader {
  return (operation) => {
    const { name } = operation;
    const [first, second, ...others] = operation.arguments.filter(
      (argument) => "layer" in argument || typeof argument.value !== "boolean",
    );
    if (!first || !second || others.length > 0) return undefined;
    if ("layer" in first && "layer" in second)
      return kind === "Divide"
        ? undefined
        : [{ name, className: kind, config: {}, inputs: [first.layer, second.layer] }];
    const numbers = channelNumbers(
      "layer" in first ? ("value" in second ? second.value : null) : first.value,
    );
    if (!numbers) return undefined;
    if ("layer" in first) return [rescaling(name, first.layer, afterOperand(kind, numbers))];
    if ("layer" in second && kind !== "Divide")
      return [rescaling(name, second.layer, beforeOperand(kind, numbers))];
    return undefined;
  };
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

function rescaling(name: string, input: string, { scale, offset }: Affine): OperationLayer {
  const config = { scale: numberOrList(scale), offset: numberOrList(offset) };
  return { name, className: "Rescaling", config, inputs: [input] };
}

function numberOrList(numbers: readonly number[]): Json {
  return numbers.length === 1 ? (numbers[0] ?? 0) : numbers;
}

/** `−x`. */
const negative: OperationReader = ({ name, ...operation }) => {
  const [input, ...others] = layersRead({ name, ...operation });
  if (input === undefined || others.length > 0) return undefined;
  return [rescaling(name, input, { scale: [-1], offset: [0] })];
};

/** A bias per channel, of images with the channels last. */
const biasAdd: OperationReader = (operation) => {
  const format = operation.arguments.find(({ name }) => name === "data_format");
  if (format && !("value" in format && ["NHWC", "N...C"].includes(String(format.value)))) return undefined;
  const operands = operation.arguments.filter(({ name }) => name !== "data_format");
  return arithmetic("Add")({ ...operation, arguments: operands });
};

/** `max(x, y)` and `min(x, y)` of tensors; of a tensor and 0 it is `relu`. */
function extreme(className: "Maximum" | "Minimum"): OperationReader {
  return (operation: Operation) => {
    const { name } = operation;
    const inputs = layersRead(operation);
    if (inputs.length === 2) return [{ name, className, config: {}, inputs }];
    const zero = operation.arguments.find((argument) => "value" in argument);
    if (className !== "Maximum" || inputs.length !== 1 || !zero || !("value" in zero) || zero.value !== 0)
      return undefined;
    return [{ name, className: "Activation", config: { activation: "relu" }, inputs }];
  };
}

/** Arithmetic by Keras 3's names, by those of Keras 2's TFOpLambda, and by those of TensorFlow's operations. */
export const arithmeticOperations: Readonly<Record<string, OperationReader>> = {
  Add: arithmetic("Add"),
  "__operators__.add": arithmetic("Add"),
  "math.add": arithmetic("Add"),
  AddV2: arithmetic("Add"),
  Subtract: arithmetic("Subtract"),
  "__operators__.sub": arithmetic("Subtract"),
  "math.subtract": arithmetic("Subtract"),
  Sub: arithmetic("Subtract"),
  Multiply: arithmetic("Multiply"),
  "__operators__.mul": arithmetic("Multiply"),
  "math.multiply": arithmetic("Multiply"),
  Mul: arithmetic("Multiply"),
  Divide: arithmetic("Divide"),
  TrueDivide: arithmetic("Divide"),
  "__operators__.truediv": arithmetic("Divide"),
  "math.truediv": arithmetic("Divide"),
  "math.divide": arithmetic("Divide"),
  RealDiv: arithmetic("Divide"),
  Negative: negative,
  "math.negative": negative,
  "__operators__.neg": negative,
  Neg: negative,
  "nn.bias_add": biasAdd,
  BiasAdd: biasAdd,
  Maximum: extreme("Maximum"),
  "math.maximum": extreme("Maximum"),
  Minimum: extreme("Minimum"),
  "math.minimum": extreme("Minimum"),
};
