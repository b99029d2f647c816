import { UnreadableModelError } from "../errors.ts";
import type { Layer } from "../types.ts";

/** Layers of a sequential model, each fed by the one before it, the first an `InputLayer`. */
export function chainLayers(
  layers: readonly Omit<Layer, "weights">[],
  source: string,
): readonly Omit<Layer, "weights">[] {
  const first = layers[0];
  const shape = first?.config.batch_input_shape;
  if (shape === undefined)
    throw new UnreadableModelError(
      source,
      "its first layer has no input shape: build the model, then save it",
    );
  const input = { name: `${first?.name}_input`, className: "InputLayer", inputs: [] };
  const all =
    first?.className === "InputLayer"
      ? layers
      : [{ ...input, config: { batch_input_shape: shape, dtype: "float32" } }, ...layers];
  return all.map((layer, i) => ({ ...layer, inputs: i === 0 ? [] : [all[i - 1]?.name ?? ""] }));
}
