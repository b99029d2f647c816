import { UnsupportedLayerError } from "../../errors.ts";
import { field, isList, isObject } from "../../formats/containers/json.ts";
import type { Json } from "../../types.ts";

/** What a layer or operation is called with: the output of a layer, or a constant, and the name of the argument if any. */
export type Argument = ({ readonly layer: string } | { readonly value: Json }) & { readonly name?: string };

/** Who is called, and the names of the models among the other layers. */
export interface Called {
  readonly name: string;
  readonly className: string;
  readonly models: ReadonlySet<string>;
}

/** DenseNet's last layers would have some fifty, were they not joined one by one. */
const MOST_INPUTS = 1_000;

/** As Keras 2 writes a constant in the place of a layer's name. */
const CONSTANT = "_CONSTANT_VALUE";

/**
 * What a layer or operation is called with, from its `inbound_nodes`. Keras 3 writes one call as
 * `{args: [tensors and numbers], kwargs}`, Keras 2 as `[["layer", node, tensor, kwargs], …]`. Throws
 * `UnsupportedLayerError` where it is called more than once, takes one of several outputs, or something else.
 */
export function inboundArguments(nodes: Json | undefined, called: Called): readonly Argument[] {
  if (!isList(nodes) || nodes.length === 0) return [];
  const refuse = (reason: string) => new UnsupportedLayerError(called.name, called.className, reason);
  if (nodes.length > 1)
    throw refuse("it is used more than once; export a model in which each use is a layer");
  const values = isObject(nodes[0]) ? keras3Values(nodes[0]) : keras2Values(nodes[0]);
  if (values.length > MOST_INPUTS) throw refuse(`it has ${values.length} inputs`);
  return values.map(({ name, ...value }): Argument => {
    const named = name === undefined ? {} : { name };
    if (!("history" in value)) return { ...value, ...named };
    const [layer, node, tensor] = value.history;
    // Keras 2 counts the model's own input and output as the first use of a model in a model.
    const firstUse = node === 0 || (node === 1 && typeof layer === "string" && called.models.has(layer));
    if (typeof layer !== "string" || !firstUse || tensor !== 0)
      throw refuse("it takes an input from a layer with several outputs or several uses");
    return { layer, ...named };
  });
}

/** `[layer, node, tensor]`, or a constant. */
type Value = ({ readonly history: readonly Json[] } | { readonly value: Json }) & { readonly name?: string };

function keras3Values(call: Json): readonly Value[] {
  const args = field(call, "args");
  const positional = isList(args) ? args.flatMap(keras3Argument) : [{ value: args ?? null }];
  const named = namedArguments(field(call, "kwargs")).flatMap(([name, argument]) =>
    keras3Argument(argument).map((value): Value => ({ ...value, name })),
  );
  return [...positional, ...named];
}

/** An argument of a call; a list of tensors as one argument for each. */
function keras3Argument(argument: Json): readonly Value[] {
  const history = field(field(argument, "config"), "keras_history");
  if (isList(history)) return [{ history }];
  const ownTensors = isList(argument) ? argument.flatMap(keras3Argument) : [];
  if (ownTensors.some((value) => "history" in value)) return ownTensors;
  return [{ value: plainConstant(argument) }];
}

/** Arrays and tuples as lists. */
function plainConstant(argument: Json): Json {
  if (isList(argument)) return argument.map(plainConstant);
  const className = String(field(argument, "class_name"));
  if (["__numpy__", "__tensor__"].includes(className))
    return field(field(argument, "config"), "value") ?? null;
  if (className === "__tuple__") return plainConstant(field(argument, "items") ?? null);
  return argument;
}

function keras2Values(call: Json | undefined): readonly Value[] {
  if (!isList(call)) return [{ value: call ?? null }];
  const references = typeof call[0] === "string" ? [call] : call;
  const positional = references.map((reference): Value => {
    if (!isList(reference)) return { value: reference };
    return reference[0] === CONSTANT ? { value: reference[2] ?? null } : { history: reference };
  });
  // the same for each tensor of the call
  const first = references.find(isList);
  const named = namedArguments(first?.[3]).flatMap(([name, value]) =>
    keras2Argument(value).map((own): Value => ({ ...own, name })),
  );
  return [...positional, ...named];
}

/** A named argument: `[layer, node, tensor]`, a list of these, or a constant. */
function keras2Argument(value: Json): readonly Value[] {
  if (!isList(value)) return [{ value }];
  if (isReference(value)) return [{ history: value }];
  const isTensors = value.length > 0 && value.every((item) => isList(item) && isReference(item));
  return isTensors ? value.filter(isList).map((history) => ({ history })) : [{ value }];
}

function isReference(value: readonly Json[]): boolean {
  return typeof value[0] === "string" && typeof value[1] === "number" && typeof value[2] === "number";
}

/** What is given by name, but for what is left out and names of operations. */
function namedArguments(kwargs: Json | undefined): readonly (readonly [string, Json])[] {
  return Object.entries(isObject(kwargs) ? kwargs : {}).filter(
    ([key, value]) => value !== null && key !== "name",
  );
}
