import { newOnnxGraph } from "../../formats/onnx/new-onnx-graph.ts";
import type { OnnxGraph } from "../../formats/onnx/onnx-graph.ts";
import type { NodeProto, TensorProto } from "../../formats/onnx/protobuf/messages.ts";
import { node } from "../../formats/onnx/protobuf/nodes.ts";
import { floatTensor } from "../../formats/onnx/protobuf/tensors.ts";
import { type Numbers, seededNumbers } from "./numbers.ts";

/** Number of features and of classes of the models below. */
export const FEATURES = 3;
export const CLASSES = 4;

/** A kernel `[F, C]` and a bias `[C]` that every form of head below spells in its own way. */
export const kernel: Numbers = seededNumbers([FEATURES, CLASSES], { seed: 3 });
export const bias: Numbers = seededNumbers([CLASSES], { seed: 4 });

/** Images of 2 × 2 pixels, channels first, any number of them. */
export const images: Numbers = seededNumbers([2, 3, 2, 2], { seed: 5 });

/** What a foreign model does behind `pooled`, images `[N, 3, 1, 1]`, or `flat`, vectors `[N, 3]`. The last node makes the output. */
export interface Tail {
  readonly nodes: readonly NodeProto[];
  readonly weights: Readonly<Record<string, Numbers>>;
}

/** A model as another program would write it: channels first, features as the mean over the pixels. */
export function foreignModel({ nodes, weights }: Tail): OnnxGraph {
  const tensors: TensorProto[] = Object.entries(weights).map(([name, value]) => floatTensor(name, value));
  return newOnnxGraph({
    source: "foreign.onnx",
    nodes: [
      node("GlobalAveragePool", { inputs: ["pictures"], output: "pooled" }),
      node("Flatten", { inputs: ["pooled"], output: "flat", attributes: { axis: 1n } }),
      ...nodes,
    ],
    weights: tensors,
    input: { name: "pictures", shape: ["batch", 3, 2, 2] },
    outputs: [{ name: nodes.at(-1)?.output[0] ?? "flat", shape: ["batch", CLASSES] }],
    metadata: {},
  });
}

/** Mean over the pixels of each channel: the features of {@link foreignModel}, `[N, 3]`. */
export function featuresOf({ values }: Numbers): number[] {
  const means: number[] = [];
  for (let start = 0; start < values.length; start += 4)
    means.push(values.subarray(start, start + 4).reduce((a, b) => a + b, 0) / 4);
  return means;
}

/** `features · kernel + bias` in plain loops, `[N, C]`. */
export function logitsOf(
  features: readonly number[],
  head: { kernel: Float32Array; bias: Float32Array },
): number[] {
  const classes = head.bias.length;
  const count = head.kernel.length / classes;
  return Array.from({ length: (features.length / count) * classes }, (_, at) => {
    const [row, column] = [Math.floor(at / classes), at % classes];
    let sum = head.bias[column] ?? 0;
    for (let f = 0; f < count; f++)
      sum += (features[row * count + f] ?? 0) * (head.kernel[f * classes + column] ?? 0);
    return sum;
  });
}

/** Softmax of each row in plain loops. */
export function softmaxOf(logits: readonly number[], classes: number): number[] {
  return logits.map((z, at) => {
    const start = at - (at % classes);
    const row = logits.slice(start, start + classes);
    return Math.exp(z) / row.reduce((sum, other) => sum + Math.exp(other), 0);
  });
}
