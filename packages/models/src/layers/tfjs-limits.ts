import { UnsupportedLayerError } from "../errors.ts";
import type { Layer } from "../types.ts";

/** Layers that TensorFlow.js 4 has with Keras's meaning; `tfjs/translate-graph.ts` makes others of them. */
const CLASSES: ReadonlySet<string> = new Set([
  "Activation",
  "Add",
  "Average",
  "AveragePooling2D",
  "BatchNormalization",
  "Concatenate",
  "Conv2D",
  "Cropping2D",
  "Dense",
  "DepthwiseConv2D",
  "Dropout",
  "ELU",
  "Flatten",
  "GlobalAveragePooling2D",
  "GlobalMaxPooling2D",
  "InputLayer",
  "LayerNormalization",
  "LeakyReLU",
  "MaxPooling2D",
  "Maximum",
  "Minimum",
  "Multiply",
  "ReLU",
  "Rescaling",
  "Reshape",
  "SeparableConv2D",
  "Softmax",
  "ZeroPadding2D",
]);

const ACTIVATIONS: ReadonlySet<unknown> = new Set([
  "elu",
  "gelu",
  "linear",
  "relu",
  "relu6",
  "selu",
  "sigmoid",
  "softmax",
  "softplus",
  "softsign",
  "swish",
  "tanh",
]);

/** Settings that TensorFlow.js passes over without a word, or refuses, by the value that changes nothing. */
const IGNORED_SETTINGS: ReadonlyMap<string, readonly (readonly [key: string, harmless: unknown])[]> = new Map(
  [
    [
      "ReLU",
      [
        ["negative_slope", 0],
        ["threshold", 0],
      ],
    ],
    ["Conv2D", [["groups", 1]]],
    ["DepthwiseConv2D", [["groups", 1]]],
    ["ELU", [["alpha", 1]]],
    ["GlobalAveragePooling2D", [["keepdims", false]]],
    ["GlobalMaxPooling2D", [["keepdims", false]]],
    ["LayerNormalization", [["rms_scaling", false]]],
  ],
);

/** Throws `UnsupportedLayerError` where TensorFlow.js would refuse the layer or compute something else. */
export function checkTfjsLayer({ name, className, config }: Layer): void {
  const refuse = (reason: string) =>
    new UnsupportedLayerError(
      name,
      className,
      `${reason}; use the engine onnxruntime, or write the model as .onnx`,
    );
  if (!CLASSES.has(className)) throw refuse("TensorFlow.js has no such layer");
  if (config.activation !== undefined && !ACTIVATIONS.has(config.activation))
    throw refuse(`TensorFlow.js has no activation ${String(config.activation)} that means the same`);
  for (const [key, harmless] of IGNORED_SETTINGS.get(className) ?? [])
    if (config[key] !== undefined && config[key] !== harmless)
      throw refuse(`TensorFlow.js does not know its ${key} of ${JSON.stringify(config[key])}`);
}
