import { nodeName } from "../../formats/tf-graph/graph-view.ts";
import type { TfGraph } from "../../formats/tf-graph/tf-graph.ts";

/** The same graph without the nodes and numbers that its output does not need. */
export function cutTfGraph(graph: TfGraph): TfGraph {
  const byName = new Map(graph.nodes.map((node) => [node.name, node]));
  const needed = new Set<string>();
  const open = [graph.output];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (needed.has(name)) continue;
    needed.add(name);
    for (const tensor of byName.get(name)?.input ?? []) open.push(nodeName(tensor));
  }
  return {
    ...graph,
    nodes: graph.nodes.filter((node) => needed.has(node.name) || node.name === graph.input),
    constants: new Map([...graph.constants].filter(([name]) => needed.has(name))),
  };
}
