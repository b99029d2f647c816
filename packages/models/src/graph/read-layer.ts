import { UnsupportedLayerError } from "../errors.ts";
import { field } from "../formats/containers/json.ts";
import { layerDefinition } from "../layers/registry.ts";
import type { Layer } from "../types.ts";
import type { Entry } from "./entry.ts";
import { normalConfig } from "./layer-config.ts";
import { isFunction, operationLayer } from "./operations.ts";

/**
 * The layers of one entry of a model's `layers`; most are one, the last one has the entry's name. Throws
 * `UnsupportedLayerError` for operations that no layer computes.
 */
export function readLayer(entry: Entry): readonly Omit<Layer, "weights">[] {
  const { name, className, config } = entry;
  const operation = operationName(entry);
  if (operation !== undefined)
    return [operationLayer({ name, className, operation, arguments: entry.arguments })];
  const inputs = entry.arguments.map((argument) => {
    if ("layer" in argument) return argument.layer;
    const reason = "its inputs can't be read, or it takes arguments that are no layers' outputs";
    throw new UnsupportedLayerError(name, className, reason);
  });
  const layer = { name, className, config: normalConfig(config, { name, className }), inputs };
  return layerDefinition(className)?.readAs?.(layer) ?? [layer];
}

/**
 * Name of the operation that an entry is, `undefined` where it is a layer. Keras 3 leaves the module out of legacy
 * files; there an operation shows in having nothing but a name, and in its arguments.
 */
function operationName(entry: Entry): string | undefined {
  const { className, config, module } = entry;
  if (className === "TFOpLambda") return String(field(config, "function"));
  const bare = module === "" && Object.keys(config).every((key) => key === "name");
  const takesNumbers = entry.arguments.some((argument) => "numbers" in argument);
  return /\bops\b/.test(module) || (bare && (takesNumbers || isFunction(className))) ? className : undefined;
}
