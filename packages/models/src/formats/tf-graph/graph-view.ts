import type { GraphConstant, GraphNode, TfGraph } from "./tf-graph.ts";

/** Operations that hand on what they get. */
const IDENTITIES: ReadonlySet<string> = new Set(["Identity", "StopGradient", "Snapshot"]);

/** A graph's nodes and constants by the tensors that are named in inputs. */
export interface GraphView {
  /** The node that makes a tensor, behind all that hand it on; `undefined` where there is none. */
  producer(tensor: string): GraphNode | undefined;
  /** Numbers of a tensor that is the same in every run. */
  constant(tensor: string): GraphConstant | undefined;
}

/** The node's name in a tensor's: without the number of the output. */
export function nodeName(tensor: string): string {
  return tensor.replace(/^\^/, "").replace(/:\d+$/, "");
}

/** Tensors that a node reads, without those that only come before it. */
export function dataInputs(node: GraphNode): readonly string[] {
  return node.input.filter((tensor) => !tensor.startsWith("^"));
}

/** Looks up what is named in a graph. */
export function viewGraph({ nodes, constants }: Pick<TfGraph, "nodes" | "constants">): GraphView {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const producer = (tensor: string): GraphNode | undefined => {
    const passed = new Set<string>();
    let node = byName.get(nodeName(tensor));
    while (node && IDENTITIES.has(node.op) && !passed.has(node.name)) {
      passed.add(node.name);
      node = byName.get(nodeName(node.input[0] ?? ""));
    }
    return node;
  };
  return {
    producer,
    constant(tensor) {
      const node = producer(tensor);
      return node?.op === "Const" ? constants.get(node.name) : undefined;
    },
  };
}

/** A node that depends on itself, if there is one. The loops of TensorFlow 1 do so by `NextIteration`, which is none. */
export function nodeInCircle(nodes: readonly GraphNode[]): GraphNode | undefined {
  const names = new Set(nodes.map(({ name }) => name));
  const readers = new Map<string, GraphNode[]>();
  const missing = new Map<GraphNode, number>();
  for (const node of nodes) {
    const read = node.op === "NextIteration" ? [] : [...new Set(node.input.map(nodeName))];
    const inside = read.filter((name) => names.has(name));
    missing.set(node, inside.length);
    for (const name of inside) {
      const known = readers.get(name);
      if (known) known.push(node);
      else readers.set(name, [node]);
    }
  }
  const ready = nodes.filter((node) => missing.get(node) === 0);
  for (let node = ready.pop(); node; node = ready.pop())
    for (const reader of readers.get(node.name) ?? []) {
      const left = (missing.get(reader) ?? 0) - 1;
      missing.set(reader, left);
      if (left === 0) ready.push(reader);
    }
  // what is left is in a circle, or behind one
  const left = new Map(nodes.filter((node) => missing.get(node) !== 0).map((node) => [node.name, node]));
  const seen = new Set<GraphNode>();
  let [node] = left.values();
  while (node && !seen.has(node)) {
    seen.add(node);
    node = node.input.map((tensor) => left.get(nodeName(tensor))).find((input) => input !== undefined);
  }
  return node;
}
