import type { OutputKind } from "../head/scores/output-kind.ts";
import type { Json, Layer, LayerGraph } from "../types.ts";
import { layer } from "./graph.ts";
import { seededWeight } from "./onnx/numbers.ts";

/** Classes of the small networks below. */
export const END_CLASSES = 6;

/** How a graph of layers ends, and what is to be found of it. */
export interface LayerEnd {
  readonly graph: LayerGraph;
  readonly outputs: OutputKind;
  /** Features of the linear layer that is found; absent where none is. */
  readonly features?: number;
}

type Config = { [key: string]: Json };

function dense(name: string, input: string, { activation = "linear", seed = 1 } = {}): Layer {
  const kernel = seededWeight("kernel", [3, END_CLASSES], { seed, low: -2, high: 2 });
  return layer("Dense", name, {
    config: { units: END_CLASSES, activation, use_bias: true },
    inputs: [input],
    weights: [kernel, seededWeight("bias", [END_CLASSES], { seed: seed + 1 })],
  });
}

function convolution(name: string, input: string): Layer {
  return layer("Conv2D", name, {
    config: { filters: END_CLASSES, kernel_size: [1, 1], activation: "linear", use_bias: true },
    inputs: [input],
    weights: [
      seededWeight("kernel", [1, 1, 3, END_CLASSES], { low: -2, high: 2 }),
      seededWeight("bias", [END_CLASSES]),
    ],
  });
}

const plain = (className: string, name: string, inputs: string[], config: Config = {}) =>
  layer(className, name, { inputs, config });
const activation = (name: string, input: string, kind: string) =>
  plain("Activation", name, [input], { activation: kind });

function network(...end: readonly Layer[]): LayerGraph {
  const images = { batch_input_shape: [null, 4, 4, 3], dtype: "float32" };
  const layers = [
    layer("InputLayer", "images", { config: images }),
    plain("GlobalAveragePooling2D", "pool", ["images"]),
    ...end,
  ];
  return { kind: "layers", name: "small", layers, output: layers.at(-1)?.name ?? "" };
}

/** Ends that are more than a linear layer and a softmax. */
export const layerEnds: Readonly<Record<string, LayerEnd>> = {
  "a sigmoid of its own": {
    graph: network(dense("z", "pool", { activation: "sigmoid" })),
    outputs: "independent",
    features: 3,
  },
  "a sigmoid behind": {
    graph: network(dense("z", "pool"), activation("s", "z", "sigmoid")),
    outputs: "independent",
    features: 3,
  },
  "a temperature, then a softmax": {
    graph: network(
      dense("z", "pool"),
      plain("Rescaling", "cooled", ["z"], { scale: 0.4, offset: 0 }),
      plain("Softmax", "p", ["cooled"], { axis: -1 }),
    ),
    outputs: "probabilities",
    features: 3,
  },
  "two heads of the same features, averaged": {
    graph: network(
      dense("a", "pool"),
      dense("b", "pool", { seed: 7 }),
      plain("Average", "mean", ["a", "b"]),
      activation("p", "mean", "softmax"),
    ),
    outputs: "probabilities",
    features: 3,
  },
  "two heads of different features, added": {
    graph: network(
      plain("GlobalMaxPooling2D", "largest", ["images"]),
      dense("a", "pool"),
      dense("b", "largest", { seed: 7 }),
      plain("Add", "sum", ["a", "b"]),
    ),
    outputs: "logits",
    features: 6,
  },
  "the mean over the pixels of a convolution": {
    graph: network(
      convolution("map", "images"),
      plain("GlobalAveragePooling2D", "z", ["map"]),
      activation("p", "z", "softmax"),
    ),
    outputs: "probabilities",
    features: 3,
  },
  "an activation and pooling behind the last convolution": {
    graph: network(
      convolution("map", "images"),
      plain("ReLU", "active", ["map"]),
      plain("GlobalAveragePooling2D", "z", ["active"]),
      plain("Softmax", "p", ["z"], { axis: -1 }),
    ),
    outputs: "probabilities",
  },
  "the largest over the pixels": {
    graph: network(convolution("map", "images"), plain("GlobalMaxPooling2D", "z", ["map"])),
    outputs: "logits",
  },
  "an activation behind the head": {
    graph: network(dense("z", "pool", { activation: "tanh" })),
    outputs: "logits",
  },
  "the mean of two softmaxes": {
    graph: network(
      dense("a", "pool", { activation: "softmax" }),
      dense("b", "pool", { activation: "softmax", seed: 7 }),
      plain("Average", "mean", ["a", "b"]),
    ),
    outputs: "probabilities",
  },
  "the mean of two sigmoids": {
    graph: network(
      dense("a", "pool", { activation: "sigmoid" }),
      dense("b", "pool", { activation: "sigmoid", seed: 7 }),
      plain("Average", "mean", ["a", "b"]),
    ),
    outputs: "independent",
  },
};
