import type { Head } from "@coarse/core";
import { UnsupportedHeadError } from "../../errors.ts";
import { layerDefinition } from "../../layers/registry.ts";
import type { Json, Layer, LayerGraph } from "../../types.ts";
import { findHead } from "./find-head.ts";
import { activationKind } from "./layer-scores.ts";

/**
 * The same graph with another head `[F, G]`, followed by a softmax over its outputs. Throws a `RangeError` where
 * the new head doesn't take the features of the old one, else as `findHead`.
 */
export function replaceHead(graph: LayerGraph, head: Head): LayerGraph {
  const found = findHead(graph);
  const { featureCount, classCount } = found.head;
  if (head.featureCount !== featureCount)
    throw new RangeError(`Expected a head of ${featureCount} features, but got ${head.featureCount}`);
  const softmaxAfter = found.after.some(activationKind);
  const replaced = new Map<string, Layer>([
    [found.layer.name, withHead(found.layer, head, softmaxAfter ? "linear" : "softmax")],
    ...found.after.map((layer): [string, Layer] => [
      layer.name,
      resized(withSoftmax(layer), { from: classCount, to: head.classCount }),
    ]),
  ]);
  return { ...graph, layers: graph.layers.map((layer) => replaced.get(layer.name) ?? layer) };
}

/** Groups exclude each other, whatever the classes did. */
function withSoftmax(layer: Layer): Layer {
  const isOther = layer.className === "Activation" && activationKind(layer) !== undefined;
  return isOther ? { ...layer, config: { ...layer.config, activation: "softmax" } } : layer;
}

function withHead(layer: Layer, head: Head, activation: "linear" | "softmax"): Layer {
  const { featureCount, classCount } = head;
  const settings = layerDefinition(layer.className)?.head;
  if (!settings) throw new UnsupportedHeadError(layer.name, `a layer of class ${layer.className}`);
  return {
    ...layer,
    config: { ...layer.config, [settings.sizeSetting]: classCount, use_bias: true, activation },
    weights: [
      {
        name: "kernel",
        shape: [...settings.window, featureCount, classCount],
        values: head.kernel,
      },
      { name: "bias", shape: [classCount], values: head.bias },
    ],
  };
}

/** A reshape to as many numbers as there are classes now; other layers don't depend on that. */
function resized(layer: Layer, { from, to }: { readonly from: number; readonly to: number }): Layer {
  const shape: Json | undefined = layer.config.target_shape;
  if (layer.className !== "Reshape" || !Array.isArray(shape)) return layer;
  const others = shape.filter((size) => size !== from);
  if (others.some((size) => size !== 1 && size !== -1))
    throw new UnsupportedHeadError(layer.name, `a reshape to [${shape}]`);
  return {
    ...layer,
    config: { ...layer.config, target_shape: shape.map((size) => (size === from ? to : size)) },
  };
}
