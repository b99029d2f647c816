import { UnsupportedLayerError } from "../errors.ts";
import { field, isList, isObject } from "../formats/containers/json.ts";
import type { Json } from "../types.ts";

/** What a layer or operation is called with: the output of a layer, or numbers. */
export type Argument = { readonly layer: string } | { readonly numbers: readonly number[] };

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
  return values.map((value) => {
    if (value === undefined)
      throw refuse("its inputs can't be read, or it takes arguments that are no layers' outputs");
    if (!("history" in value)) return value;
    const [layer, node, tensor] = value.history;
    // Keras 2 counts the model's own input and output as the first use of a model in a model.
    const firstUse = node === 0 || (node === 1 && typeof layer === "string" && called.models.has(layer));
    if (typeof layer !== "string" || !firstUse || tensor !== 0)
      throw refuse("it takes an input from a layer with several outputs or several uses");
    return { layer };
  });
}

/** `[layer, node, tensor]`, numbers, or `undefined` where there is something else. */
type Value = { readonly history: readonly Json[] } | { readonly numbers: readonly number[] } | undefined;

function keras3Values(call: Json): readonly Value[] {
  const args = field(call, "args");
  if (!isList(args)) return [undefined];
  const flat = args.flatMap((argument) => (isList(argument) ? argument : [argument]));
  return [...flat, ...namedArguments(field(call, "kwargs"))].map((argument) => {
    const history = field(field(argument, "config"), "keras_history");
    if (isList(history)) return { history };
    const constant = ["__numpy__", "__tensor__"].includes(String(field(argument, "class_name")));
    return numbers(constant ? field(field(argument, "config"), "value") : argument);
  });
}

function keras2Values(call: Json | undefined): readonly Value[] {
  if (!isList(call)) return [undefined];
  const references = typeof call[0] === "string" ? [call] : call;
  return references.flatMap((reference): readonly Value[] => {
    if (!isList(reference)) return [undefined];
    const first = reference[0] === CONSTANT ? numbers(reference[2]) : { history: reference };
    const named = namedArguments(reference[3]).map(
      (value): Value => (isList(value) && typeof value[0] === "string" ? { history: value } : numbers(value)),
    );
    return [first, ...named];
  });
}

/** What is given by name, but for switches such as `training: false` and names of operations. */
function namedArguments(kwargs: Json | undefined): readonly Json[] {
  return Object.entries(isObject(kwargs) ? kwargs : {})
    .filter(([key, value]) => value !== null && typeof value !== "boolean" && key !== "name")
    .map(([, value]) => value);
}

function numbers(value: Json | undefined): Value {
  const flat = isList(value) ? value.flat(4) : [value];
  const found = flat.filter((n) => typeof n === "number");
  return found.length === flat.length && found.length > 0 ? { numbers: found } : undefined;
}
