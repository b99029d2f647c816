import { UnsupportedLayerError } from "../../errors.ts";
import type { Translation } from "./translation.ts";

/** A convolution with one group per channel is a depthwise one; TensorFlow.js has no other groups. */
export const translateGroupedConvolution: Translation = (layer) => {
  const { filters: _, groups, ...config } = layer.config;
  const kernel = layer.weights.find((weight) => weight.name === "kernel");
  const [rows = 0, columns = 0, perGroup = 0, filters = 0] = kernel?.shape ?? [];
  if (typeof groups !== "number" || groups === 1) return [layer];
  if (!kernel || perGroup !== 1)
    throw new UnsupportedLayerError(
      layer.name,
      layer.className,
      `TensorFlow.js has no convolution in ${groups} groups; use the engine onnxruntime, or write the model as .onnx`,
    );
  const multiplier = filters / groups;
  return [
    {
      ...layer,
      className: "DepthwiseConv2D",
      config: { ...config, depth_multiplier: multiplier },
      weights: [
        { name: "depthwise_kernel", shape: [rows, columns, groups, multiplier], values: kernel.values },
        ...layer.weights.filter((weight) => weight.name === "bias"),
      ],
    },
  ];
};
