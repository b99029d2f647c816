import { UnsupportedLayerError } from "../../errors.ts";
import { classNamesWith, layerDefinition } from "../../layers/registry.ts";
import type { Layer } from "../../types.ts";

/** The Python module in which Keras finds a layer. Throws `UnsupportedLayerError` where it would need custom code. */
export function kerasModule({ name, className }: Layer): string {
  const definition = layerDefinition(className);
  if (definition) return definition.kerasModule ?? "keras.layers";
  const known = classNamesWith(() => true).join(", ");
  throw new UnsupportedLayerError(
    name,
    className,
    `a Keras file with it would not load without custom code; write the model as .onnx instead, or use layers of Keras's own (${known})`,
  );
}

/** The settings of a layer that Keras 2 and Keras 3 both take, in Keras 2's spelling. */
export function kerasSettings({ className, config }: Layer): Layer["config"] {
  const dropped = new Set(layerDefinition(className)?.keras2Settings);
  // A sequential model of Keras 2 has its input's shape in its first layer, too.
  if (className !== "InputLayer") dropped.add("batch_input_shape").add("input_dtype");
  return Object.fromEntries(Object.entries(config).filter(([key]) => !dropped.has(key)));
}
