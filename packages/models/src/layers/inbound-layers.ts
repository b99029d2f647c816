import { UnsupportedLayerError } from "../errors.ts";
import type { Json } from "../types.ts";
import { field, isList, isObject } from "./json.ts";

/**
 * Names of the layers that feed a layer, from its `inbound_nodes`. Keras 3 writes one call as
 * `{args: [tensors], kwargs}`, Keras 2 as `[["layer", node, tensor, kwargs], …]`. Throws `UnsupportedLayerError`
 * where the layer is called more than once, takes one of several outputs, or takes arguments besides tensors.
 */
export function inboundLayers(nodes: Json | undefined, layer: { name: string; className: string }): string[] {
  if (!isList(nodes) || nodes.length === 0) return [];
  const refuse = (reason: string) => new UnsupportedLayerError(layer.name, layer.className, reason);
  if (nodes.length > 1)
    throw refuse("it is used more than once; export a model in which each use is a layer");
  const call = nodes[0];
  const references = isObject(call) ? keras3References(call) : keras2References(call);
  if (!references)
    throw refuse("its inputs can't be read, or it takes arguments that are no layers' outputs");
  return references.map(([name, node, tensor]) => {
    if (typeof name !== "string" || node !== 0 || tensor !== 0)
      throw refuse("it takes an input from a layer with several outputs or several uses");
    return name;
  });
}

/** `[layer, node, tensor]` for each input, `undefined` where there is something else. */
type References = (readonly Json[])[] | undefined;

function keras3References(call: Json): References {
  const tensors = field(call, "args");
  if (!isList(tensors) || !hasPlainArguments(field(call, "kwargs"))) return undefined;
  const references: (readonly Json[])[] = [];
  for (const tensor of tensors.flatMap((argument) => (isList(argument) ? argument : [argument]))) {
    const history = field(field(tensor, "config"), "keras_history");
    if (!isList(history)) return undefined;
    references.push(history);
  }
  return references;
}

function keras2References(call: Json | undefined): References {
  if (!isList(call)) return undefined;
  const references = typeof call[0] === "string" ? [call] : call;
  const lists = references.filter(isList);
  return lists.length === references.length && lists.every((r) => hasPlainArguments(r[3]))
    ? lists
    : undefined;
}

/** Whether nothing but switches such as `training: false` is given by name. */
function hasPlainArguments(kwargs: Json | undefined): boolean {
  return Object.values(isObject(kwargs) ? kwargs : {}).every((v) => v === null || typeof v === "boolean");
}
