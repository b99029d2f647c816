import { indexGraph, tensorsReadBy } from "../formats/onnx/graph-index.ts";
import type { GraphProto, NodeProto } from "../formats/onnx/protobuf/messages.ts";
import { type FloatArray, readFloatTensor } from "../formats/onnx/protobuf/tensors.ts";

/** A convolution whose weights are constants, with what it takes and what becomes of it. */
export interface QuantizableConvolution {
  readonly node: NodeProto;
  /** The tensor it reads, `[N, channels, height, width]`. */
  readonly input: string;
  /** The tensor that its result is, behind the ReLU or clipping that alone reads it, where there is one. */
  readonly output: string;
  /** `[output channels, …]` */
  readonly kernel: FloatArray;
  /** `[output channels]` */
  readonly bias: FloatArray | undefined;
}

/** Operations that end in a score for each class, or lead to such a one. */
const linearOperations: ReadonlySet<string> = new Set(["Conv", "Gemm", "MatMul"]);
const activations: ReadonlySet<string> = new Set(["Clip", "Relu"]);

/** The convolutions of a graph that can be computed with 8 bits, in its order; not those that are its head. */
export function quantizableConvolutions(graph: GraphProto): readonly QuantizableConvolution[] {
  const { initializers, producers } = indexGraph(graph);
  const readers = readersOf(graph);
  const heads = lastLinearNodes(graph);
  const constant = (name: string | undefined) => {
    const tensor = initializers.get(name ?? "");
    return tensor && readFloatTensor(tensor);
  };
  return graph.node.flatMap((node) => {
    const [input = "", kernelName, biasName = ""] = node.input;
    const [result = ""] = node.output;
    const kernel = constant(kernelName);
    const bias = constant(biasName);
    const isConvolution = node.opType === "Conv" && node.domain === "" && kernel?.shape.length === 4;
    if (!isConvolution || heads.has(node) || !producers.has(input) || (biasName !== "" && !bias)) return [];
    return [{ node, input, output: activated(result, readers), kernel, bias }];
  });
}

/** The linear layers behind which there is no other one. */
function lastLinearNodes(graph: GraphProto): ReadonlySet<NodeProto> {
  const { producers } = indexGraph(graph);
  const seen = new Set<NodeProto>();
  const last = new Set<NodeProto>();
  const open = graph.output.map(({ name }) => name);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const node = producers.get(name);
    if (!node || seen.has(node)) continue;
    seen.add(node);
    if (linearOperations.has(node.opType)) last.add(node);
    else open.push(...tensorsReadBy(node));
  }
  return last;
}

type Readers = ReadonlyMap<string, readonly (NodeProto | undefined)[]>;

/** Who reads each tensor; `undefined` stands for the graph's own outputs. */
function readersOf(graph: GraphProto): Readers {
  const readers = new Map<string, (NodeProto | undefined)[]>();
  const add = (name: string, reader: NodeProto | undefined) => {
    const found = readers.get(name);
    if (found) found.push(reader);
    else readers.set(name, [reader]);
  };
  for (const node of graph.node) for (const name of tensorsReadBy(node)) add(name, node);
  for (const { name } of graph.output) add(name, undefined);
  return readers;
}

function activated(result: string, readers: Readers): string {
  const [reader, ...others] = readers.get(result) ?? [];
  const isActivation = reader?.domain === "" && activations.has(reader.opType) && reader.input[0] === result;
  return isActivation && others.length === 0 ? (reader.output[0] ?? result) : result;
}
