import { UnsupportedHeadError } from "../../errors.ts";
import { type GraphIndex, indexGraph } from "../../formats/onnx/graph-index.ts";
import type { OnnxGraph } from "../../formats/onnx/onnx-graph.ts";
import type { NodeProto } from "../../formats/onnx/protobuf/messages.ts";
import { type LinearNode, linearNode } from "./linear-node.ts";

/** The last linear layer of an ONNX model and where it stands. */
export interface OnnxHead extends LinearNode {
  /** The tensor it makes: logits `[N, C]`, or images of them `[N, C, h, w]`. */
  readonly logits: string;
}

/** Operations behind a head that change the form of its output or make probabilities of it. */
const behindAnyHead: ReadonlySet<string> = new Set([
  "Softmax",
  "Identity",
  "Reshape",
  "Flatten",
  "Squeeze",
  "Dropout",
  "Cast",
]);

/** Behind a 1×1 convolution there may be a mean over the pixels, which can as well be taken before it. */
const behindConvolution: ReadonlySet<string> = new Set(["GlobalAveragePool", "Transpose", "ReduceMean"]);

/**
 * Finds the head of a classifier by going back from its first output. Throws {@link UnsupportedHeadError} where there
 * is something else than a linear layer.
 */
export function findOnnxHead({ graph, source }: OnnxGraph): OnnxHead {
  const index = indexGraph(graph);
  const passed: NodeProto[] = [];
  let logits = graph.output[0]?.name ?? "";
  for (let node = index.producers.get(logits); node; node = index.producers.get(logits)) {
    const found = linearNode(node, index);
    if (found) return checked({ ...found, logits }, { passed, source });
    const isPassable = behindAnyHead.has(node.opType) || behindConvolution.has(node.opType);
    if (!isPassable || passed.includes(node)) throw new UnsupportedHeadError(source, describe(node));
    passed.push(node);
    logits = nextBack(node, index);
  }
  throw new UnsupportedHeadError(source, "no linear layer");
}

function nextBack(node: NodeProto, { initializers }: GraphIndex): string {
  return node.input.find((name) => !initializers.has(name)) ?? "";
}

function checked(
  head: OnnxHead,
  { passed, source }: { readonly passed: readonly NodeProto[]; readonly source: string },
): OnnxHead {
  const softmaxes = passed.filter((node) => node.opType === "Softmax");
  if (softmaxes.length > 1) throw new UnsupportedHeadError(source, "more than one softmax");
  const misplaced = head.form === "vectors" && passed.find((node) => behindConvolution.has(node.opType));
  if (misplaced) throw new UnsupportedHeadError(source, describe(misplaced));
  if (head.head.classCount < 2) throw new UnsupportedHeadError(source, `${head.head.classCount} output`);
  return head;
}

function describe(node: NodeProto): string {
  return `the operation ${node.opType}${node.name === "" ? "" : ` (${node.name})`}`;
}
