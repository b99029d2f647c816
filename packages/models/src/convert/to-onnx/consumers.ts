import type { LayerGraph } from "../../types.ts";

/** How often each layer's output is read, by layer name; the model's output counts as one reader. */
export function consumersOf(graph: LayerGraph): ReadonlyMap<string, number> {
  const counts = new Map<string, number>([[graph.output, 1]]);
  for (const layer of graph.layers)
    for (const input of layer.inputs) counts.set(input, (counts.get(input) ?? 0) + 1);
  return counts;
}
