import type { Layer, LayerGraph, Weight } from "../../types.ts";
import { consumersOf } from "./consumers.ts";
import { numberSetting, optionalWeight, requiredWeight } from "./settings.ts";

/** The weight of a layer whose trailing axes are its output channels, by class. */
const kernelNames: ReadonlyMap<string, string> = new Map([
  ["Conv2D", "kernel"],
  ["Dense", "kernel"],
  ["DepthwiseConv2D", "depthwise_kernel"],
  ["SeparableConv2D", "pointwise_kernel"],
]);

/**
 * Takes each batch normalisation into the linear layer before it, where nothing else reads that layer:
 * `kernel' = kernel · s`, `bias' = (bias − mean) · s + beta` with `s = gamma / √(variance + epsilon)` per
 * output channel. The merged layer has the normalisation's name, so that those who read it need no change.
 */
export function foldBatchNormalization(graph: LayerGraph): LayerGraph {
  const byName = new Map(graph.layers.map((layer) => [layer.name, layer]));
  const consumers = consumersOf(graph);
  const folded = new Map<string, Layer>();
  const absorbed = new Set<string>();
  for (const layer of graph.layers) {
    const before = byName.get(layer.inputs[0] ?? "");
    if (!before || layer.className !== "BatchNormalization") continue;
    if (!isFoldable(before, layer) || consumers.get(before.name) !== 1) continue;
    folded.set(layer.name, merge(before, layer));
    absorbed.add(before.name);
  }
  const kept = graph.layers.filter((layer) => !absorbed.has(layer.name));
  return { ...graph, layers: kept.map((layer) => folded.get(layer.name) ?? layer) };
}

function isFoldable(before: Layer, normalization: Layer): boolean {
  const axis = numberSetting(normalization, "axis", -1);
  const lastAxis = before.className === "Dense" ? 1 : 3;
  return (
    outputChannels(before) === optionalWeight(normalization, "moving_variance")?.values.length &&
    (before.config.activation ?? "linear") === "linear" &&
    (axis === -1 || axis === lastAxis)
  );
}

function outputChannels(layer: Layer): number | undefined {
  const { shape } = optionalWeight(layer, kernelNames.get(layer.className) ?? "") ?? {};
  const axes = layer.className === "DepthwiseConv2D" ? 2 : 1;
  return shape?.slice(-axes).reduce((product, n) => product * n, 1);
}

function merge(before: Layer, normalization: Layer): Layer {
  const kernelName = kernelNames.get(before.className) ?? "kernel";
  const scale = channelScale(normalization);
  const bias = foldedBias(scale, { before, normalization });
  const weights = before.weights
    .filter((weight) => weight.name !== "bias")
    .map((weight) => (weight.name === kernelName ? scaled(weight, scale) : weight));
  return {
    ...before,
    name: normalization.name,
    config: { ...before.config, use_bias: true },
    weights: [...weights, { name: "bias", shape: [scale.length], values: bias }],
  };
}

function channelScale(normalization: Layer): Float64Array {
  const epsilon = numberSetting(normalization, "epsilon", 0.001);
  const gamma = optionalWeight(normalization, "gamma");
  const { values: variance } = requiredWeight(normalization, "moving_variance");
  return Float64Array.from(variance, (v, c) => (gamma?.values[c] ?? 1) / Math.sqrt(v + epsilon));
}

function foldedBias(
  scale: Float64Array,
  { before, normalization }: { readonly before: Layer; readonly normalization: Layer },
): Float32Array {
  const bias = optionalWeight(before, "bias");
  const beta = optionalWeight(normalization, "beta");
  const mean = requiredWeight(normalization, "moving_mean");
  return Float32Array.from(
    scale,
    (s, c) => ((bias?.values[c] ?? 0) - (mean.values[c] ?? 0)) * s + (beta?.values[c] ?? 0),
  );
}

/** The output channels lie last in every Keras kernel, in a depthwise one as the last two axes together. */
function scaled(kernel: Weight, scale: Float64Array): Weight {
  const { length } = scale;
  const values = new Float32Array(kernel.values.length);
  for (let start = 0; start < values.length; start += length)
    for (let c = 0; c < length; c++) values[start + c] = (kernel.values[start + c] ?? 0) * (scale[c] ?? 0);
  return { ...kernel, values };
}
