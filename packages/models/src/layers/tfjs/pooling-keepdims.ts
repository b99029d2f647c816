import { UnsupportedLayerError } from "../../errors.ts";
import type { Translation } from "./translation.ts";

/** Global pooling that leaves an image of one pixel: TensorFlow.js passes over `keepdims` without a word. */
export const translateGlobalPooling: Translation = (layer, { free, channels }) => {
  if (layer.config.keepdims !== true) return [layer];
  const count = channels(layer.inputs[0]);
  if (count === undefined)
    throw new UnsupportedLayerError(
      layer.name,
      layer.className,
      "TensorFlow.js has no keepdims, and the number of its channels isn't plain; use the engine onnxruntime",
    );
  const flat = free(`${layer.name}_flat`);
  return [
    { ...layer, name: flat, config: { ...layer.config, keepdims: false } },
    {
      name: layer.name,
      className: "Reshape",
      config: { target_shape: [1, 1, count] },
      inputs: [flat],
      weights: [],
    },
  ];
};
