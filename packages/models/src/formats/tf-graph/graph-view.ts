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
