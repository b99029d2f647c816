import type { JsonObject } from "../../formats/containers/json.ts";
import type { GraphConstant, GraphNode, TfGraph } from "../../formats/tf-graph/tf-graph.ts";
import type { Json } from "../../types.ts";
import { seededNumbers } from "../onnx/numbers.ts";

/** An attribute: a text, texts, integers, a number or a truth value. */
type Attribute = string | readonly string[] | readonly number[] | number | boolean;

/** A node as the converter of TensorFlow.js writes it. */
export function op(
  name: string,
  node: {
    readonly op: string;
    readonly input?: readonly string[];
    readonly attr?: Readonly<Record<string, Attribute>>;
  },
): GraphNode {
  const attr = Object.entries(node.attr ?? {}).map(([key, value]): [string, Json] => [key, encoded(value)]);
  return {
    name,
    op: node.op,
    input: node.input ?? [],
    attr: { T: { type: "DT_FLOAT" }, ...Object.fromEntries(attr) },
  };
}

/** Seeded numbers as a constant. */
export function floats(shape: readonly number[], seed = 1): GraphConstant {
  return seededNumbers(shape, { seed });
}

/** Integers as a constant of one axis, or of the shape given. */
export function integers(
  values: readonly number[],
  shape: readonly number[] = [values.length],
): GraphConstant {
  return { shape, values: Int32Array.from(values) };
}

/** A graph of 224 × 224 or other images, whose last node makes the output. */
export function tfGraph(parts: {
  readonly nodes: readonly GraphNode[];
  readonly constants?: Readonly<Record<string, GraphConstant>>;
  readonly inputShape?: readonly number[];
}): TfGraph {
  const { nodes, constants = {}, inputShape = [8, 8, 3] } = parts;
  const dim = [-1, ...inputShape].map((size) => ({ size: String(size) }));
  const output = nodes.at(-1)?.name ?? "";
  const images = op("images", { op: "Placeholder" });
  return {
    kind: "tf-graph",
    source: "graph/model.json",
    nodes: [
      { ...images, attr: { shape: { shape: { dim } }, dtype: { type: "DT_FLOAT" } } },
      ...Object.entries(constants).map(([name, constant]) => constantNode(name, constant)),
      ...nodes,
    ],
    constants: new Map(Object.entries(constants)),
    input: "images",
    output,
    topology: { versions: { producer: 2129 }, library: {} },
    signature: { inputs: described("images", dim), outputs: described(output, [{ size: "-1" }]) },
  };
}

function described(name: string, dim: readonly Json[]): JsonObject {
  return { [name]: { name: `${name}:0`, dtype: "DT_FLOAT", tensorShape: { dim } } };
}

function constantNode(name: string, { values }: GraphConstant): GraphNode {
  const type = values instanceof Int32Array ? "DT_INT32" : "DT_FLOAT";
  return { name, op: "Const", input: [], attr: { dtype: { type } } };
}

function encoded(value: Attribute): Json {
  if (typeof value === "string") return { s: base64(value) };
  if (typeof value === "boolean") return { b: value };
  if (typeof value === "number") return { f: value };
  const texts = value.filter((item) => typeof item === "string");
  return texts.length > 0 ? { list: { s: texts.map(base64) } } : { list: { i: value.map(String) } };
}

function base64(text: string): string {
  return Buffer.from(text, "latin1").toString("base64");
}
