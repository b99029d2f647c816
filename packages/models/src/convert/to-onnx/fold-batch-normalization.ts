import { kernelChannels, layerDefinition } from "../../layers/registry.ts";
import type { Layer, LayerGraph, Weight } from "../../types.ts";
import { numberSetting, optionalWeight, requiredWeight } from "../fragments/settings.ts";
import { consumersOf } from "./consumers.ts";

/**
 * Takes each batch normalization into the linear layer before it, where nothing else reads that layer:
 * `kernel' = kernel · s`, `bias' = (bias − mean) · s + beta` with `s = gamma / √(variance + epsilon)` per
 * output channel. The merged layer has the normalization's name, so that those who read it need no change.
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
  const channels = kernelChannels(before);
  const axis = numberSetting(normalization, "axis", -1);
  return (
    channels !== undefined &&
    channels === optionalWeight(normalization, "moving_variance")?.values.length &&
    (before.config.activation ?? "linear") === "linear" &&
    (axis === -1 || axis === kernelOf(before).shape.length - 1)
  );
}

/** A matrix makes vectors `[N, C]`, a kernel of four axes images `[N, H, W, C]`. */
function kernelOf(layer: Layer): Weight {
  return requiredWeight(layer, layerDefinition(layer.className)?.outputKernel?.name ?? "kernel");
}

function merge(before: Layer, normalization: Layer): Layer {
  const { name: kernelName } = kernelOf(before);
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
