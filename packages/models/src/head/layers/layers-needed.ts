import type { LayerGraph } from "../../types.ts";

/** The same graph without the layers that its outputs do not need; its input stays. */
export function layersNeeded(graph: LayerGraph): LayerGraph {
  const byName = new Map(graph.layers.map((layer) => [layer.name, layer]));
  const needed = new Set<string>();
  const open = [graph.output, ...(graph.moreOutputs ?? [])];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (needed.has(name)) continue;
    needed.add(name);
    open.push(...(byName.get(name)?.inputs ?? []));
  }
  return { ...graph, layers: graph.layers.filter(({ name }, place) => place === 0 || needed.has(name)) };
}
