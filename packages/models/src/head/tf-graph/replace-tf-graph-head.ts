import type { Head } from "@coarse/core";
import { field, type JsonObject } from "../../formats/containers/json.ts";
import type { GraphConstant, GraphNode, TfGraph } from "../../formats/tf-graph/tf-graph.ts";
import type { Json } from "../../types.ts";
import { cutTfGraph } from "./cut-tf-graph.ts";
import { findTfGraphHead } from "./find-tf-graph-head.ts";

/** A graph with a head of known names. */
export interface NamedHead {
  readonly graph: TfGraph;
  /** Nodes that make the head's input `[N, F]` and its output `[N, C]`, before softmax. */
  readonly features: string;
  readonly logits: string;
}

/**
 * The same graph with `head` `[F, G]` in place of its own, and a softmax behind it. The output keeps its name; what only
 * the old head needed is gone. Throws `UnsupportedHeadError` where there is no head to replace, a `RangeError` where the
 * features differ in number.
 */
export function replaceTfGraphHead(graph: TfGraph, head: Head): NamedHead {
  const old = findTfGraphHead(graph);
  if (old.head.featureCount !== head.featureCount)
    throw new RangeError(
      `Expected a head of ${old.head.featureCount} features, but got one of ${head.featureCount}`,
    );
  const name = freeNames(graph);
  const constants: readonly (readonly [string, GraphConstant])[] = [
    [name("kernel"), { shape: [head.featureCount, head.classCount], values: head.kernel }],
    [name("bias"), { shape: [head.classCount], values: head.bias }],
    ...(old.form === "images" ? [[name("axes"), PIXEL_AXES] as const] : []),
  ];
  const nodes = [
    ...graph.nodes.filter((node) => node.name !== graph.output),
    ...constants.map(([constant, { values }]) => constantNode(constant, values)),
    old.form === "images"
      ? operation("Mean", name("features"), [old.features, name("axes")])
      : operation("Identity", name("features"), [old.features]),
    operation("MatMul", name("matmul"), [name("features"), name("kernel")]),
    operation("BiasAdd", name("logits"), [name("matmul"), name("bias")]),
    operation("Softmax", name("probabilities"), [name("logits")]),
    operation("Identity", graph.output, [name("probabilities")]),
  ];
  const replaced = cutTfGraph({
    ...graph,
    nodes,
    constants: new Map([...graph.constants, ...constants]),
    signature: withClassCount(graph.signature, head.classCount),
  });
  return { graph: replaced, features: name("features"), logits: name("logits") };
}

const PIXEL_AXES: GraphConstant = { shape: [2], values: Int32Array.of(1, 2) };

/** Names under `coarse/`, or `coarse_2/` and so on where the graph has such already. */
function freeNames({ nodes }: TfGraph): (part: string) => string {
  const taken = new Set(nodes.map((node) => node.name.split("/")[0]));
  let prefix = "coarse";
  for (let i = 2; taken.has(prefix); i++) prefix = `coarse_${i}`;
  return (part) => `${prefix}/${part}`;
}

function operation(op: string, name: string, input: readonly string[]): GraphNode {
  const mean: JsonObject = op === "Mean" ? { Tidx: { type: "DT_INT32" }, keep_dims: { b: false } } : {};
  const matMul: JsonObject = op === "MatMul" ? { transpose_a: { b: false }, transpose_b: { b: false } } : {};
  return { name, op, input, attr: { T: { type: "DT_FLOAT" }, ...mean, ...matMul } };
}

function constantNode(name: string, values: GraphConstant["values"]): GraphNode {
  const type = values instanceof Int32Array ? "DT_INT32" : "DT_FLOAT";
  return { name, op: "Const", input: [], attr: { dtype: { type } } };
}

/** What the file tells callers of its only output. */
function withClassCount(signature: JsonObject, classCount: number): JsonObject {
  const tensorShape = { dim: [{ size: "-1" }, { size: String(classCount) }] };
  const outputs = Object.entries(field(signature, "outputs") ?? {}).map(([key, output]): [string, Json] => [
    key,
    { ...(typeof output === "object" ? output : {}), tensorShape },
  ]);
  return outputs.length === 0 ? signature : { ...signature, outputs: Object.fromEntries(outputs) };
}
