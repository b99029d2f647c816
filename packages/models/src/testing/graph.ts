import type { Json, Layer, LayerGraph, Weight } from "../types.ts";

/** Numbers that look random and are the same in each run, between -1 and 1. */
export function numbers(count: number, seed: number = 1): Float32Array {
  let state = seed;
  return Float32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}

/** A weight with numbers of its own. */
export function weight(name: string, shape: readonly number[], seed: number = shape.length): Weight {
  return {
    name,
    shape,
    values: numbers(
      shape.reduce((n, m) => n * m, 1),
      seed,
    ),
  };
}

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
        weights: [weight("kernel", [3, 5]), weight("bias", [5])],
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
        weights: [weight("kernel", [1, 1, 3, 5], 2), weight("bias", [5])],
      }),
      layer("Activation", "act_softmax", { config: { activation: "softmax" }, inputs: ["conv_preds"] }),
      layer("Reshape", "reshape_2", { config: { target_shape: [5] }, inputs: ["act_softmax"] }),
    ],
  };
}
