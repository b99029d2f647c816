import type { Layer, LayerGraph } from "../../types.ts";
import { findHead } from "./find-head.ts";

/**
 * The same graph up to its head, whose output are the logits, with no softmax. The head is the layer `output`: its
 * input are the features. Throws as `findHead`.
 */
export function withLinearHead(graph: LayerGraph): LayerGraph {
  const { layer, after } = findHead(graph);
  const dropped = new Set<Layer>(after);
  const linear: Layer = { ...layer, config: { ...layer.config, activation: "linear" } };
  return {
    ...graph,
    layers: graph.layers
      .filter((other) => !dropped.has(other))
      .map((other) => (other === layer ? linear : other)),
    output: layer.name,
  };
}
