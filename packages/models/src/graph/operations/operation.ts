import { field, isList, type JsonObject } from "../../formats/containers/json.ts";
import type { Json, Layer } from "../../types.ts";
import type { Argument } from "./inbound-arguments.ts";

/** An operation that a model was written with, such as `x * 2`, and what it is called with. */
export interface Operation {
  readonly name: string;
  /** `Multiply` in Keras 3; in Keras 2 `math.multiply`, of `tf.math.multiply`. */
  readonly operation: string;
  readonly className: string;
  /** What Keras 3 keeps of the call's settings: `axis` of `Flip`. */
  readonly config: JsonObject;
  readonly arguments: readonly Argument[];
}

/** A layer of which only the configuration is known. */
export type OperationLayer = Omit<Layer, "weights">;

/** The layers that compute what an operation does, the last of its name; `undefined` where none do. */
export type OperationReader = (operation: Operation) => readonly OperationLayer[] | undefined;

/** Names of the layers that an operation reads. */
export function layersRead({ arguments: given }: Operation): readonly string[] {
  return given.flatMap((argument) => ("layer" in argument ? [argument.layer] : []));
}

/** The only layer that an operation reads; `undefined` where there are several. */
export function onlyLayerRead(operation: Operation): string | undefined {
  const [first, ...others] = layersRead(operation);
  return others.length === 0 ? first : undefined;
}

/** A constant that an operation is called with, by its name or, where it has none, by its place among the arguments. */
export function settingOf(operation: Operation, names: readonly string[], place: number): Json | undefined {
  for (const name of names) {
    const own = field(operation.config, name);
    if (own !== undefined) return own;
    const named = operation.arguments.find((argument) => argument.name === name);
    if (named && "value" in named) return named.value;
  }
  const placed = operation.arguments.filter((argument) => argument.name === undefined)[place];
  return placed && "value" in placed ? placed.value : undefined;
}

/**
 * The numbers of a constant that is broadcast along the last axis: one alone, or one per channel, in any shape whose
 * other axes are of length 1. `undefined` for anything else.
 */
export function channelNumbers(value: Json | undefined): readonly number[] | undefined {
  let inner = value;
  while (isList(inner) && inner.length === 1 && isList(inner[0])) inner = inner[0];
  const numbers = isList(inner) ? inner : [inner];
  const found = numbers.filter((n) => typeof n === "number");
  return found.length === numbers.length && found.length > 0 ? found : undefined;
}

/** Whole numbers of a setting that is one or a list of them; `undefined` for anything else. */
export function integersOf(value: Json | undefined): readonly number[] | undefined {
  const list = isList(value) ? value : [value];
  const integers = list.filter((n) => Number.isInteger(n)).map(Number);
  return integers.length === list.length && integers.length > 0 ? integers : undefined;
}
