import type { GraphProto } from "../../formats/onnx/protobuf/messages.ts";
import { GraphSchema } from "../../formats/onnx/protobuf/schemas.ts";
import { withChanges } from "../../formats/onnx/protobuf/with-changes.ts";
import type { Vectors } from "./vectors.ts";

/** The same graph with the operations that make vectors behind its own, each of them once. */
export function withVectors(graph: GraphProto, all: readonly Vectors[]): GraphProto {
  const made = new Set(graph.node.flatMap(({ output }) => output));
  const known = new Set(graph.initializer.map(({ name }) => name));
  const isNew = (names: Set<string>, name: string) => {
    const isFirst = !names.has(name);
    names.add(name);
    return isFirst;
  };
  return withChanges(GraphSchema, graph, {
    node: [
      ...graph.node,
      ...all.flatMap(({ nodes }) => nodes).filter(({ output }) => isNew(made, output[0] ?? "")),
    ],
    initializer: [
      ...graph.initializer,
      ...all.flatMap(({ weights }) => weights).filter(({ name }) => isNew(known, name)),
    ],
  });
}
