import { indexGraph, tensorsReadBy } from "./graph-index.ts";
import type { GraphProto, NodeProto, ValueInfoProto } from "./protobuf/messages.ts";
import { GraphSchema } from "./protobuf/schemas.ts";
import { withChanges } from "./protobuf/with-changes.ts";

/**
 * The same graph with other outputs, and without what they do not need: nodes, weights, inputs that are weights,
 * notes about tensors that are gone.
 */
export function cutGraph(graph: GraphProto, outputs: readonly ValueInfoProto[]): GraphProto {
  const { nodes, tensors } = neededFor(graph, outputs);
  const weights = new Set(graph.initializer.map((tensor) => tensor.name));
  const outputNames = new Set(outputs.map((value) => value.name));
  return withChanges(GraphSchema, graph, {
    node: graph.node.filter((node) => nodes.has(node)),
    initializer: graph.initializer.filter((tensor) => tensors.has(tensor.name)),
    input: graph.input.filter((value) => tensors.has(value.name) || !weights.has(value.name)),
    output: outputs,
    valueInfo: graph.valueInfo.filter((value) => tensors.has(value.name) && !outputNames.has(value.name)),
    quantizationAnnotation: graph.quantizationAnnotation.filter((note) => tensors.has(note.tensorName)),
  });
}

interface Needed {
  readonly nodes: ReadonlySet<NodeProto>;
  readonly tensors: ReadonlySet<string>;
}

function neededFor(graph: GraphProto, outputs: readonly ValueInfoProto[]): Needed {
  const { producers } = indexGraph(graph);
  const nodes = new Set<NodeProto>();
  const tensors = new Set<string>();
  const open = outputs.map((value) => value.name);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (tensors.has(name)) continue;
    tensors.add(name);
    const node = producers.get(name);
    if (!node || nodes.has(node)) continue;
    nodes.add(node);
    for (const tensor of tensorsReadBy(node)) open.push(tensor);
  }
  return { nodes, tensors };
}
