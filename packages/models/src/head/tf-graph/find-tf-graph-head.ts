import type { Head } from "@coarse/core";
import { UnsupportedHeadError } from "../../errors.ts";
import { booleanAttribute, textsAttribute } from "../../formats/tf-graph/attributes.ts";
import { dataInputs, type GraphView, viewGraph } from "../../formats/tf-graph/graph-view.ts";
import type { GraphConstant, GraphNode, TfGraph } from "../../formats/tf-graph/tf-graph.ts";
import type { OutputKind } from "../scores/output-kind.ts";

/** The last linear layer of a graph model. */
export interface TfGraphHead {
  readonly outputs: OutputKind;
  /** What the scores come from, for people. */
  readonly found: string;
  /** The tensor it reads: vectors `[N, F]`, or images `[N, h, w, F]` for a 1×1 convolution. */
  readonly features: string;
  readonly form: "vectors" | "images";
  readonly head: Head;
}

/** Operations behind a head that change the form of its output or make probabilities of it. */
const BEHIND_ANY_HEAD: ReadonlySet<string> = new Set(["Softmax", "Reshape", "Squeeze"]);
/** Behind a 1×1 convolution there may be a mean over the pixels, which can as well be taken before it. */
const BEHIND_CONVOLUTION: ReadonlySet<string> = new Set(["Mean", "AvgPool"]);

const MATRIX_PRODUCTS: ReadonlySet<string> = new Set(["MatMul", "_FusedMatMul"]);
const CONVOLUTIONS: ReadonlySet<string> = new Set(["Conv2D", "_FusedConv2D"]);
const ADDITIONS: ReadonlySet<string> = new Set(["BiasAdd", "Add", "AddV2"]);

/**
 * Finds the head of a classifier by going back from its output: a matrix product or a 1×1 convolution, with a bias in
 * it, behind it, or none, and a softmax or none. Throws {@link UnsupportedHeadError} where there is something else.
 */
export function findTfGraphHead(graph: TfGraph): TfGraphHead {
  const view = viewGraph(graph);
  const passed: GraphNode[] = [];
  let node = view.producer(graph.output);
  while (node && (BEHIND_ANY_HEAD.has(node.op) || BEHIND_CONVOLUTION.has(node.op))) {
    if (passed.includes(node)) break;
    passed.push(node);
    node = view.producer(dataInputs(node)[0] ?? "");
  }
  const found = node && linear(node, view);
  if (!found) throw new UnsupportedHeadError(graph.source, node ? describe(node) : "no linear layer");
  if (passed.filter(({ op }) => op === "Softmax").length > 1)
    throw new UnsupportedHeadError(graph.source, "more than one softmax");
  const misplaced = found.form === "vectors" && passed.find(({ op }) => BEHIND_CONVOLUTION.has(op));
  if (misplaced) throw new UnsupportedHeadError(graph.source, describe(misplaced));
  const outputs = passed.some(({ op }) => op === "Softmax") ? "probabilities" : "logits";
  return { ...found, outputs, found: node ? describe(node) : "" };
}

type LinearOperation = Omit<TfGraphHead, "outputs" | "found">;

function linear(node: GraphNode, view: GraphView): LinearOperation | undefined {
  const [first = "", second = ""] = dataInputs(node);
  if (!ADDITIONS.has(node.op)) return product(node, view, biasInside(node, view));
  for (const [before, other] of [
    [first, second],
    [second, first],
  ] as const) {
    const bias = view.constant(other);
    const producer = view.producer(before);
    if (bias && producer && !biasInside(producer, view)) return product(producer, view, bias);
  }
  return undefined;
}

/** The bias of an operation that has one fused into it. */
function biasInside(node: GraphNode, view: GraphView): GraphConstant | undefined {
  const fused = textsAttribute(node, "fused_ops");
  return fused.length === 1 && fused[0] === "BiasAdd" ? view.constant(dataInputs(node)[2] ?? "") : undefined;
}

function product(
  node: GraphNode,
  view: GraphView,
  bias: GraphConstant | undefined,
): LinearOperation | undefined {
  const [features = "", kernelName = ""] = dataInputs(node);
  const kernel = view.constant(kernelName);
  const form = formOf(node, kernel);
  if (!kernel || !form || textsAttribute(node, "fused_ops").length > (bias ? 1 : 0)) return undefined;
  const sizes = kernel.shape.slice(-2);
  const turned = booleanAttribute(node, "transpose_b");
  const [featureCount = 0, classCount = 0] = turned ? sizes.toReversed() : sizes;
  // of nothing there would be as many columns as it claims
  if (featureCount < 1) return undefined;
  const given = bias?.values ?? new Float32Array(classCount);
  if (given.length !== classCount) return undefined;
  const values = Float32Array.from(kernel.values, (value, at) =>
    turned ? (kernel.values[(at % classCount) * featureCount + Math.floor(at / classCount)] ?? 0) : value,
  );
  return {
    features,
    form,
    head: { kernel: values, bias: Float32Array.from(given), featureCount, classCount },
  };
}

function formOf(node: GraphNode, kernel: GraphConstant | undefined): TfGraphHead["form"] | undefined {
  if (MATRIX_PRODUCTS.has(node.op))
    return kernel?.shape.length === 2 && !booleanAttribute(node, "transpose_a") ? "vectors" : undefined;
  const isPlain = kernel?.shape.length === 4 && kernel.shape[0] === 1 && kernel.shape[1] === 1;
  return CONVOLUTIONS.has(node.op) && isPlain ? "images" : undefined;
}

function describe({ op, name }: GraphNode): string {
  return `the operation ${op} (${name})`;
}
