import { freeTensorName } from "./free-tensor-name.ts";
import { type GraphIndex, indexGraph } from "./graph-index.ts";
import type { GraphProto, NodeProto } from "./protobuf/messages.ts";
import { node } from "./protobuf/nodes.ts";
import { GraphSchema } from "./protobuf/schemas.ts";
import { withChanges } from "./protobuf/with-changes.ts";

/**
 * The tensor of floating point numbers for which one of whole numbers stands: what it was rounded from where that happens
 * image by image, else what it is dequantized to.
 */
export function floatTensorOf(name: string, { producers, readers }: GraphIndex): string | undefined {
  const producer = producers.get(name);
  if (producer?.opType === "DynamicQuantizeLinear") return producer.input[0];
  const reader = readers.get(name)?.find((node) => node.opType === "DequantizeLinear");
  return reader?.input[0] === name ? reader.output[0] : undefined;
}

/** Operations that read features, or scores, as whole numbers whose scale and zero point follow. */
const READERS: ReadonlySet<string> = new Set([
  "QGemm",
  "QLinearAdd",
  "QLinearConv",
  "QLinearMatMul",
  "QLinearSigmoid",
  "QLinearSoftmax",
]);

/** Operations between a network's output and its last linear layer: more would be no end. */
const DEEPEST = 32;

/**
 * The same graph, where the operations at its end read whole numbers also with those as floating point numbers: features
 * for another head. What nothing reads is cut off again, see `cutGraph`.
 */
export function withFloatTensors(graph: GraphProto): GraphProto {
  const index = indexGraph(graph);
  const added = new Map<string, NodeProto>();
  for (const { input } of endOf(graph, index)) {
    const [values = "", scale = "", zero = ""] = input;
    if (index.initializers.has(values) || added.has(values) || floatTensorOf(values, index) !== undefined)
      continue;
    const output = freeTensorName(graph.node, `${values}/dequantized`);
    added.set(values, node("DequantizeLinear", { inputs: [values, scale, zero], output }));
  }
  if (added.size === 0) return graph;
  return withChanges(GraphSchema, graph, { node: [...graph.node, ...added.values()] });
}

/** Operations on whole numbers that an output is made by. */
function endOf({ output }: GraphProto, { producers }: GraphIndex): readonly NodeProto[] {
  const found = new Set<NodeProto>();
  let tensors = output.map(({ name }) => name);
  for (let steps = 0; steps < DEEPEST && tensors.length > 0; steps++) {
    const nodes = new Set(tensors.flatMap((name) => producers.get(name) ?? []));
    const fresh = [...nodes].filter((each) => !found.has(each));
    for (const each of fresh) found.add(each);
    tensors = fresh.flatMap(({ input }) => input);
  }
  return [...found].filter(({ opType }) => READERS.has(opType));
}
