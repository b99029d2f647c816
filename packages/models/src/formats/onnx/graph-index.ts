import type { GraphProto, NodeProto, TensorProto } from "./protobuf/messages.ts";

/** A graph's parts by the name of the tensor they make. */
export interface GraphIndex {
  readonly producers: ReadonlyMap<string, NodeProto>;
  readonly initializers: ReadonlyMap<string, TensorProto>;
}

/** Who makes each tensor of a graph. */
export function indexGraph(graph: GraphProto): GraphIndex {
  return {
    producers: new Map(graph.node.flatMap((node) => node.output.map((name) => [name, node] as const))),
    initializers: new Map(graph.initializer.map((tensor) => [tensor.name, tensor])),
  };
}

/** Names of the tensors that a node reads, those that graphs inside it (loops, branches) read from outside, too. */
export function tensorsReadBy(node: NodeProto): readonly string[] {
  const inner = node.attribute.flatMap(({ g, graphs }) => (g ? [g, ...graphs] : graphs));
  return [
    ...node.input,
    ...inner.flatMap((graph) => [...graph.node.flatMap(tensorsReadBy), ...graph.output.map((v) => v.name)]),
  ];
}
