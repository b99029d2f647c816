import { create } from "@bufbuild/protobuf";
import { evaluatorOf } from "./constants/constant-evaluator.ts";
import { type GraphIndex, indexGraph } from "./graph-index.ts";
import type { OnnxGraph } from "./onnx-graph.ts";
import type { GraphProto, NodeProto, TensorProto } from "./protobuf/messages.ts";
import { floatAttribute } from "./protobuf/nodes.ts";
import { AttributeSchema, GraphSchema, NodeSchema } from "./protobuf/schemas.ts";
import { elementType, floatTensor } from "./protobuf/tensors.ts";
import { withChanges } from "./protobuf/with-changes.ts";

/** The least number above 0: nothing, in any sum with a number that is not. */
const ALMOST_ZERO = 2 ** -149;

/** Operations that pad with zeros themselves, so that a Pad may become a part of them. */
const PADDING: ReadonlySet<string> = new Set(["Conv"]);

/**
 * The same graph with Pads of 0 that pad with almost 0 where a pooling may follow: ONNX Runtime makes one operation of the
 * two, from its optimization `basic` on, whose padding is -∞ for a maximum.
 */
export function withoutZeroPads(graph: GraphProto): GraphProto {
  const index = indexGraph(graph);
  const added: TensorProto[] = [];
  const nodes = graph.node.map((node, i) => {
    if (!isZeroPad(node, index) || isForConvolutions(node, index)) return node;
    if (node.attribute.some(({ name }) => name === "pads")) return withValueAttribute(node);
    const name = `coarse/almost_zero_${i}`;
    added.push(floatTensor(name, { shape: [], values: Float32Array.of(ALMOST_ZERO) }));
    const [data = "", pads = "", , ...axes] = node.input;
    return withChanges(NodeSchema, node, { input: [data, pads, name, ...axes] });
  });
  if (nodes.every((node, i) => node === graph.node[i])) return graph;
  return withChanges(GraphSchema, graph, { node: nodes, initializer: [...graph.initializer, ...added] });
}

/**
 * Whether a model pads within a function or a branch, where `withoutZeroPads` does not reach, so that ONNX Runtime
 * has to be told not to make a part of a pooling of it.
 */
export function hidesPads({ model, graph }: Pick<OnnxGraph, "model" | "graph">): boolean {
  const isOrHasPad = (node: NodeProto): boolean => node.opType === "Pad" || hasPadInside(node);
  const hasPadInside = ({ attribute }: NodeProto): boolean =>
    attribute.some(({ g, graphs }) =>
      [...(g ? [g] : []), ...graphs].some((own) => own.node.some(isOrHasPad)),
    );
  return model.functions.some(({ node }) => node.some(isOrHasPad)) || graph.node.some(hasPadInside);
}

/** Whether it pads float32 numbers with 0. */
function isZeroPad(node: NodeProto, index: GraphIndex): boolean {
  if (node.opType !== "Pad" || node.domain !== "") return false;
  const mode = node.attribute.find(({ name }) => name === "mode");
  if (mode && new TextDecoder().decode(mode.s) !== "constant") return false;
  const value = node.input[2];
  if (value === undefined || value === "") return floatAttribute(node, "value", 0) === 0;
  const found = evaluatorOf(index).constant(value);
  return found?.type === elementType.float32 && found.values[0] === 0;
}

function isForConvolutions(node: NodeProto, index: GraphIndex): boolean {
  const readers = index.readers.get(node.output[0] ?? "") ?? [];
  return readers.length > 0 && readers.every(({ opType }) => PADDING.has(opType));
}

function withValueAttribute(node: NodeProto): NodeProto {
  const others = node.attribute.filter(({ name }) => name !== "value");
  const value = create(AttributeSchema, { name: "value", type: 1, f: ALMOST_ZERO });
  return withChanges(NodeSchema, node, { attribute: [...others, value] });
}
