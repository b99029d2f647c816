import { layerDefinition } from "../../layers/registry.ts";
import type { Layer, LayerGraph } from "../../types.ts";
import { edgesSetting } from "../fragments/settings.ts";
import { consumersOf } from "./consumers.ts";

/**
 * Lets the convolution after a `ZeroPadding2D` do the padding, where nothing else reads the padded image: one
 * pass over it less. The convolution's `padding` then holds the edges, `[[top, bottom], [left, right]]`, which
 * is no spelling of Keras and only understood by the converters here.
 */
export function mergeZeroPadding(graph: LayerGraph): LayerGraph {
  const byName = new Map(graph.layers.map((layer) => [layer.name, layer]));
  const consumers = consumersOf(graph);
  const merged = new Map<string, Layer>();
  const absorbed = new Set<string>();
  for (const layer of graph.layers) {
    const before = byName.get(layer.inputs[0] ?? "");
    if (before?.className !== "ZeroPadding2D" || !layerDefinition(layer.className)?.padsImages) continue;
    if (consumers.get(before.name) !== 1 || (layer.config.padding ?? "valid") !== "valid") continue;
    const { top, bottom, left, right } = edgesSetting(before, "padding");
    const padding = [
      [top, bottom],
      [left, right],
    ];
    merged.set(layer.name, { ...layer, inputs: before.inputs, config: { ...layer.config, padding } });
    absorbed.add(before.name);
  }
  const kept = graph.layers.filter((layer) => !absorbed.has(layer.name));
  return { ...graph, layers: kept.map((layer) => merged.get(layer.name) ?? layer) };
}
