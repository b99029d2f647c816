import { UnreadableModelError } from "../errors.ts";
import { field, isList } from "../formats/containers/json.ts";
import type { Json } from "../types.ts";
import { type Entry, isModelClass } from "./entry.ts";

/** Layers of a sequential model, each fed by the one before it, the first an `InputLayer`. */
export function chainEntries(entries: readonly Entry[], source: string): readonly Entry[] {
  const first = entries[0];
  const shape = inputShape(first?.json);
  if (shape === undefined)
    throw new UnreadableModelError(
      source,
      "its first layer has no input shape: build the model, then save it",
    );
  const input = { name: `${first?.name}_input`, className: "InputLayer", module: "", json: null };
  const all: readonly Entry[] =
    first?.className === "InputLayer"
      ? entries
      : [{ ...input, config: { batch_input_shape: shape, dtype: "float32" }, arguments: [] }, ...entries];
  return all.map((entry, i) => ({
    ...entry,
    arguments: i === 0 ? [] : [{ layer: all[i - 1]?.name ?? "" }],
  }));
}

/** The shape that a layer says it takes; of a model, that of its first layer. */
function inputShape(entry: Json | undefined): Json | undefined {
  const config = field(entry, "config");
  if (!isModelClass(field(entry, "class_name")))
    return field(config, "batch_input_shape") ?? field(config, "batch_shape");
  const layers = isList(config) ? config : field(config, "layers");
  return isList(layers) ? inputShape(layers[0]) : undefined;
}
