import type { GraphProto, NodeProto, TensorProto } from "./protobuf/messages.ts";

/** A graph's parts by the name of the tensor they make. */
export interface GraphIndex {
  readonly producers: ReadonlyMap<string, NodeProto>;
  readonly initializers: ReadonlyMap<string, TensorProto>;
  /** The nodes that read each tensor, in the graph's order. */
  readonly readers: ReadonlyMap<string, readonly NodeProto[]>;
}

/** Who makes and who reads each tensor of a graph. */
export function indexGraph(graph: GraphProto): GraphIndex {
  return {
    producers: new Map(graph.node.flatMap((node) => node.output.map((name) => [name, node] as const))),
    initializers: new Map(graph.initializer.map((tensor) => [tensor.name, tensor])),
    readers: readersOf(graph),
  };
}

function readersOf(graph: GraphProto): ReadonlyMap<string, readonly NodeProto[]> {
  const readers = new Map<string, NodeProto[]>();
  for (const node of graph.node)
    for (const name of new Set(tensorsReadBy(node))) {
      const known = readers.get(name);
      if (known) known.push(node);
      else readers.set(name, [node]);
    }
  return readers;
}

/** Names of the tensors that a node reads, those that graphs inside it (loops, branches) read from outside, too. */
export function tensorsReadBy(node: NodeProto): readonly string[] {
  const inner = node.attribute.flatMap(({ g, graphs }) => (g ? [g, ...graphs] : graphs));
  return [
    ...node.input,
    ...inner.flatMap((graph) => [...graph.node.flatMap(tensorsReadBy), ...graph.output.map((v) => v.name)]),
  ];
}
