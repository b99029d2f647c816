import type { LayerGraph } from "../../types.ts";

/** The same graph with names that Keras 3 takes: those of Keras 2 may hold slashes, which become underscores. */
export function withKerasNames(graph: LayerGraph): LayerGraph {
  const names = new Map<string, string>();
  const taken = new Set(graph.layers.map((layer) => layer.name));
  for (const { name } of graph.layers) {
    const allowed = name.includes("/") ? free(name.replaceAll("/", "_"), taken) : name;
    taken.add(allowed);
    names.set(name, allowed);
  }
  const renamed = (name: string) => names.get(name) ?? name;
  return {
    ...graph,
    name: graph.name.replaceAll("/", "_"),
    layers: graph.layers.map((layer) => ({
      ...layer,
      name: renamed(layer.name),
      inputs: layer.inputs.map(renamed),
    })),
    output: renamed(graph.output),
    ...(graph.moreOutputs && { moreOutputs: graph.moreOutputs.map(renamed) }),
  };
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let i = 1; taken.has(name); i++) name = `${wanted}_${i}`;
  return name;
}
