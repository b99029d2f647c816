import { UnsupportedLayerError } from "../errors.ts";
import type { Layer } from "../types.ts";

/** Layers of `keras.layers` that read one tensor or several, and keep nothing but weights that are set one by one. */
const CLASSES: ReadonlySet<string> = new Set([
  "Activation",
  "Add",
  "Average",
  "AveragePooling2D",
  "BatchNormalization",
  "CenterCrop",
  "Concatenate",
  "Conv2D",
  "Cropping2D",
  "Dense",
  "DepthwiseConv2D",
  "Dropout",
  "ELU",
  "Flatten",
  "GaussianDropout",
  "GaussianNoise",
  "GlobalAveragePooling2D",
  "GlobalMaxPooling2D",
  "InputLayer",
  "LayerNormalization",
  "LeakyReLU",
  "MaxPooling2D",
  "Maximum",
  "Minimum",
  "Multiply",
  "Normalization",
  "PReLU",
  "Permute",
  "ReLU",
  "Rescaling",
  "Reshape",
  "SeparableConv2D",
  "Softmax",
  "SpatialDropout2D",
  "Subtract",
  "UnitNormalization",
  "UpSampling2D",
  "ZeroPadding2D",
]);

/** Where Keras finds a layer of its own that is not in `keras.layers`. */
const MODULES: ReadonlyMap<string, string> = new Map([["LayerScale", "keras.src.applications.convnext"]]);

/** Settings that Keras 2 wrote down and Keras 3 refuses; none of them changes what the layer computes. */
const KERAS2_SETTINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ["BatchNormalization", ["fused", "virtual_batch_size", "adjustment"]],
  ["DepthwiseConv2D", ["filters", "groups"]],
  ["SeparableConv2D", ["groups"]],
  ["SpatialDropout2D", ["noise_shape", "trainable"]],
]);

/** The Python module in which Keras finds a layer. Throws `UnsupportedLayerError` where it would need custom code. */
export function kerasModule({ name, className }: Layer): string {
  if (CLASSES.has(className)) return "keras.layers";
  const module = MODULES.get(className);
  if (module !== undefined) return module;
  const known = [...CLASSES, ...MODULES.keys()].join(", ");
  throw new UnsupportedLayerError(
    name,
    className,
    `a Keras file with it would not load without custom code; write the model as .onnx instead, or use layers of Keras's own (${known})`,
  );
}

/** The settings of a layer that Keras 2 and Keras 3 both take, in Keras 2's spelling. */
export function kerasSettings({ className, config }: Layer): Layer["config"] {
  const dropped = new Set(KERAS2_SETTINGS.get(className));
  // A sequential model of Keras 2 has its input's shape in its first layer, too.
  if (className !== "InputLayer") dropped.add("batch_input_shape").add("input_dtype");
  return Object.fromEntries(Object.entries(config).filter(([key]) => !dropped.has(key)));
}
