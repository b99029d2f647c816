import type { NodeProto, TensorProto } from "../../formats/onnx/protobuf/messages.ts";
import { node } from "../../formats/onnx/protobuf/nodes.ts";
import { floatTensor } from "../../formats/onnx/protobuf/tensors.ts";
import type { LinearScores } from "../scores/linear-scores.ts";
import type { OnnxScores } from "./onnx-scores.ts";

/** Operations that make vectors `[N, …]`, and the tensor they make. */
export interface Vectors {
  readonly nodes: readonly NodeProto[];
  readonly weights: readonly TensorProto[];
  readonly name: string;
}

/** A tensor that holds vectors. */
export function plainVectors(name: string): Vectors {
  return { nodes: [], weights: [], name };
}

/** Vectors of a tensor with axes of length 1 behind those of images and classes, or between them. */
export function flattened(tensor: string): Vectors {
  const name = `${tensor}/vectors`;
  return {
    nodes: [node("Flatten", { inputs: [tensor], output: name, attributes: { axis: 1n } })],
    weights: [],
    name,
  };
}

/** The mean over the pixels of images; where there is one pixel, it changes nothing. */
export function pooled(tensor: string): Vectors {
  const mean = `${tensor}/mean`;
  const name = `${tensor}/vectors`;
  return {
    nodes: [
      node("GlobalAveragePool", { inputs: [tensor], output: mean }),
      node("Flatten", { inputs: [mean], output: name, attributes: { axis: 1n } }),
    ],
    weights: [],
    name,
  };
}

/** What linear layers read, side by side. */
export function featureVectors({ parts, form }: LinearScores): Vectors {
  const all = parts.map(({ features, mayHaveAxes }) => {
    if (form === "images") return pooled(features);
    return mayHaveAxes ? flattened(features) : plainVectors(features);
  });
  const [first] = all;
  if (first && all.length === 1) return first;
  const inputs = all.map(({ name }) => name);
  const name = `${inputs[0]}/joined`;
  return {
    nodes: [
      ...all.flatMap(({ nodes }) => nodes),
      node("Concat", { inputs, output: name, attributes: { axis: 1n } }),
    ],
    weights: [],
    name,
  };
}

/** The least number of float32 in full precision: of 0 there is no logarithm. */
const LEAST = 2 ** -126;
/** What float32 has next below 1. */
const MOST = 1 - 2 ** -24;

/** Logits of scores that no tensor holds as logits: `log p`, or `log(s / (1 - s))`. */
export function logitVectors({
  tensor,
  by,
  divisor = 1,
}: Pick<OnnxScores, "tensor" | "by" | "divisor">): Vectors {
  const flat = flattened(tensor);
  if (by === "as they are") return flat;
  const name = (part: string) => `${tensor}/${part}`;
  const number = (part: string, value: number) =>
    floatTensor(name(part), { shape: [1], values: Float32Array.of(value) });
  const raised = { nodes: [node("Max", { inputs: [flat.name, name("least")], output: name("raised") })] };
  const log = node("Log", { inputs: [name("raised")], output: name("log") });
  if (by === "log")
    return {
      nodes: [...flat.nodes, ...raised.nodes, log],
      weights: [number("least", LEAST)],
      name: name("log"),
    };
  return {
    nodes: [
      ...flat.nodes,
      node("Div", { inputs: [flat.name, name("divisor")], output: name("scores") }),
      node("Max", { inputs: [name("scores"), name("least")], output: name("raised") }),
      log,
      node("Min", { inputs: [name("scores"), name("most")], output: name("lowered") }),
      node("Sub", { inputs: [name("one"), name("lowered")], output: name("rest") }),
      node("Log", { inputs: [name("rest")], output: name("log_rest") }),
      node("Sub", { inputs: [name("log"), name("log_rest")], output: name("log_odds") }),
    ],
    weights: [number("divisor", divisor), number("least", LEAST), number("most", MOST), number("one", 1)],
    name: name("log_odds"),
  };
}
