import { UnreadableModelError, UnsupportedLayerError } from "../errors.ts";
import type { Json, Layer } from "../types.ts";
import { inboundLayers } from "./inbound-layers.ts";
import { field, isObject } from "./json.ts";
import { normalClassName, normalConfig } from "./layer-config.ts";

const MODEL_CLASSES: ReadonlySet<string> = new Set(["Functional", "Model", "Sequential"]);

/** Reads one entry of a model's `layers`. Throws `UnsupportedLayerError` for models in models and for operations. */
export function readLayer(entry: Json, source: string): Omit<Layer, "weights"> {
  const written = field(entry, "class_name");
  const config = field(entry, "config");
  const name = field(config, "name") ?? field(entry, "name");
  if (typeof written !== "string" || typeof name !== "string" || !isObject(config))
    throw new UnreadableModelError(
      source,
      "a layer of its configuration has no class, name or configuration",
    );
  const className = normalClassName(written);
  if (MODEL_CLASSES.has(className))
    throw new UnsupportedLayerError(
      name,
      className,
      "a model inside a model can't be read; export it flattened",
    );
  if (/\bops\b/.test(String(field(entry, "module"))))
    throw new UnsupportedLayerError(name, className, "it is an operation; export a model of layers alone");
  return {
    name,
    className,
    config: normalConfig(config, { name, className }),
    inputs: inboundLayers(field(entry, "inbound_nodes"), { name, className }),
  };
}
