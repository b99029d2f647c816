import { UnsupportedLayerError } from "../errors.ts";
import { field, isObject, parseJsonObject } from "../formats/containers/json.ts";
import { layerDefinition } from "../layers/registry.ts";
import type { Layer } from "../types.ts";
import type { Entry } from "./entry.ts";
import { normalConfig } from "./layer-config.ts";
import type { Argument } from "./operations/inbound-arguments.ts";
import { isFunction, isOperation, operationLayers } from "./operations/operation-layers.ts";

/**
 * The layers of one entry of a model's `layers`; most are one, the last one has the entry's name. Throws
 * `UnsupportedLayerError` for operations that no layer computes.
 */
export function readLayer(entry: Entry): readonly Omit<Layer, "weights">[] {
  const { name, className, config } = entry;
  if (className === "TensorFlowOpLayer")
    return operationLayers({ name, className, ...tensorFlowCall(entry) });
  const operation = operationName(entry);
  if (operation !== undefined)
    return operationLayers({ name, className, operation, config, arguments: entry.arguments });
  const inputs = entry.arguments.flatMap((argument) => {
    if ("layer" in argument) return [argument.layer];
    // a switch such as `training: false`
    if (argument.name !== undefined && typeof argument.value === "boolean") return [];
    const reason = "its inputs can't be read, or it takes arguments that are no layers' outputs";
    throw new UnsupportedLayerError(name, className, reason);
  });
  const layer = { name, className, config: normalConfig(config, { name, className }), inputs };
  return layerDefinition(className)?.readAs?.(layer) ?? [layer];
}

const OPERATION_CLASSES: ReadonlySet<string> = new Set(["TFOpLambda", "SlicingOpLambda"]);

/**
 * Name of the operation that an entry is, `undefined` where it is a layer. Keras 3 leaves the module out of legacy files;
 * there an operation shows in that no layer is called so, or in having nothing but a name, and in its arguments.
 */
function operationName(entry: Entry): string | undefined {
  const { className, config, module } = entry;
  if (OPERATION_CLASSES.has(className)) return String(field(config, "function"));
  if (/\bops\b/.test(module)) return className;
  // `keras.activations.mish(x)`; what is called as a layer there is called with a layer's settings
  if (/\bactivations\b/.test(module) && !layerDefinition(className)) return className;
  if (module !== "") return undefined;
  if (!layerDefinition(className)) return isOperation(className) ? className : undefined;
  const bare = Object.keys(config).every((key) => key === "name");
  const takesConstants = entry.arguments.some(
    (argument) => "value" in argument && typeof argument.value !== "boolean",
  );
  return bare && (takesConstants || isFunction(className)) ? className : undefined;
}

/** The call of TensorFlow's own operation, as TensorFlow 2.0 to 2.3 kept it: a node, and its constants by place. */
function tensorFlowCall({ name, config, arguments: tensors }: Entry) {
  const text = field(config, "node_def");
  const node = typeof text === "string" ? parseJsonObject(text, name) : text;
  const constants = field(config, "constants");
  const given: Argument[] = [...tensors];
  for (const [place, value] of Object.entries(isObject(constants) ? constants : {}))
    given.splice(Number(place), 0, { value });
  return { operation: String(field(node, "op")), config: {}, arguments: given };
}
