import type { Json, Layer, LayerGraph, Weight } from "../types.ts";
import { seededWeight } from "./onnx/numbers.ts";

/** A layer of a graph made by hand. */
export function layer(
  className: string,
  name: string,
  rest: { config?: { [key: string]: Json }; inputs?: string[]; weights?: Weight[] },
): Layer {
  return {
    className,
    name,
    config: rest.config ?? {},
    inputs: rest.inputs ?? [],
    weights: rest.weights ?? [],
  };
}

/** 4 × 4 RGB images, averaged, and a Dense head of 5 classes with softmax. */
export function smallGraph(): LayerGraph {
  const head = { units: 5, activation: "softmax", use_bias: true };
  return {
    kind: "layers",
    name: "mobilenetv2_small",
    output: "predictions",
    layers: [
      layer("InputLayer", "images", { config: { batch_input_shape: [null, 4, 4, 3], dtype: "float32" } }),
      layer("GlobalAveragePooling2D", "pool", { inputs: ["images"] }),
      layer("Dense", "predictions", {
        config: head,
        inputs: ["pool"],
        weights: [seededWeight("kernel", [3, 5]), seededWeight("bias", [5])],
      }),
    ],
  };
}

/** The same as MobileNet v1 ends: a 1×1 convolution, its softmax, and a reshape to the 5 classes. */
export function convolutionGraph(): LayerGraph {
  const { layers } = smallGraph();
  return {
    kind: "layers",
    name: "mobilenet_small",
    output: "reshape_2",
    layers: [
      ...layers.slice(0, 2),
      layer("Reshape", "reshape_1", { config: { target_shape: [1, 1, 3] }, inputs: ["pool"] }),
      layer("Dropout", "dropout", { config: { rate: 0.001 }, inputs: ["reshape_1"] }),
      layer("Conv2D", "conv_preds", {
        config: { filters: 5, kernel_size: [1, 1], padding: "same", activation: "linear", use_bias: true },
        inputs: ["dropout"],
        weights: [seededWeight("kernel", [1, 1, 3, 5]), seededWeight("bias", [5])],
      }),
      layer("Activation", "act_softmax", { config: { activation: "softmax" }, inputs: ["conv_preds"] }),
      layer("Reshape", "reshape_2", { config: { target_shape: [5] }, inputs: ["act_softmax"] }),
    ],
  };
}
