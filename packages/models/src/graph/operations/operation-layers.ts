import { UnsupportedLayerError } from "../../errors.ts";
import { activationFunctions } from "../../layers/activation-functions.ts";
import { arithmeticOperations } from "./arithmetic.ts";
import { movementOperations } from "./movement.ts";
import {
  type Operation,
  type OperationLayer,
  type OperationReader,
  onlyLayerRead,
  settingOf,
} from "./operation.ts";

/** Functions of one operand, by the activation that they are. */
const FUNCTIONS: ReadonlyMap<string, string> = new Map(
  [...activationFunctions].flatMap(([activation, { functions = [] }]) =>
    functions.map((name) => [name, activation] as const),
  ),
);

function activationAs(activation: string): OperationReader {
  return (operation) => {
    const input = onlyLayerRead(operation);
    if (input === undefined) return undefined;
    return [{ name: operation.name, className: "Activation", config: { activation }, inputs: [input] }];
  };
}

/** A leaky relu by its slope, an elu by its alpha. */
function sloped(
  {
    className,
    setting,
    fallback,
  }: { readonly className: string; readonly setting: string; readonly fallback: number },
  names: readonly string[],
): OperationReader {
  return (operation) => {
    const input = onlyLayerRead(operation);
    const slope = settingOf(operation, names, 1) ?? fallback;
    if (input === undefined || typeof slope !== "number") return undefined;
    return [{ name: operation.name, className, config: { [setting]: slope }, inputs: [input] }];
  };
}

const leakyRelu = sloped({ className: "LeakyReLU", setting: "negative_slope", fallback: 0.2 }, [
  "negative_slope",
  "alpha",
]);
const elu = sloped({ className: "ELU", setting: "alpha", fallback: 1 }, ["alpha"]);

/** A softmax over the classes, the last axis, or whichever its operation names. */
const softmax: OperationReader = (operation) => {
  const input = onlyLayerRead(operation);
  const axis = settingOf(operation, ["axis"], 1) ?? -1;
  if (input === undefined || typeof axis !== "number") return undefined;
  return [{ name: operation.name, className: "Softmax", config: { axis }, inputs: [input] }];
};

const readers: ReadonlyMap<string, OperationReader> = new Map([
  ...[...FUNCTIONS].map(([name, activation]) => [name, activationAs(activation)] as const),
  ...Object.entries({ LeakyRelu: leakyRelu, "nn.leaky_relu": leakyRelu, Elu: elu, "nn.elu": elu }),
  ...Object.entries({ Softmax: softmax, "nn.softmax": softmax }),
  ...Object.entries(arithmeticOperations),
  ...Object.entries(movementOperations),
]);

/** Whether it is the name of a function that Keras 3 has as an operation, and never as a layer. */
export function isFunction(className: string): boolean {
  return FUNCTIONS.has(className);
}

/** Whether it is the name of any operation that is known. */
export function isOperation(name: string): boolean {
  return readers.has(name);
}

/**
 * The layers that compute the same as an operation, the last of its name: `Rescaling` for arithmetic with numbers, else
 * Keras's own. Throws `UnsupportedLayerError`, which says what is supported.
 */
export function operationLayers(operation: Operation): readonly OperationLayer[] {
  const read = readers.get(operation.operation);
  return read?.(operation) ?? refuse(operation, read !== undefined);
}

function refuse({ name, operation, className }: Operation, isKnown: boolean): never {
  const called = operation === className ? operation : `tf.${operation}`;
  const reason = isKnown
    ? `it is the operation ${called}, called in a way that no layer computes`
    : `it is the operation ${called}; supported are ${[...readers.keys()].join(", ")}`;
  throw new UnsupportedLayerError(name, className, reason);
}
