import { node } from "../../formats/onnx/protobuf/nodes.ts";
import type { Numbers } from "./numbers.ts";
import { bias, CLASSES, FEATURES, kernel, type Tail } from "./onnx-models.ts";

function turned({ values }: Numbers): Float32Array {
  return Float32Array.from(
    values,
    (_, at) => values[(at % FEATURES) * CLASSES + Math.floor(at / FEATURES)] ?? 0,
  );
}

const half = (numbers: Numbers): Numbers => ({ ...numbers, values: numbers.values.map((v) => v / 2) });
const softmax = (input: string) =>
  node("Softmax", { inputs: [input], output: "scores", attributes: { axis: 1n } });

/** The same head as other programs write it, by what is peculiar to it. */
export const foreignHeads: Readonly<Record<string, Tail>> = {
  "Gemm and Softmax": {
    nodes: [node("Gemm", { inputs: ["flat", "w", "b"], output: "z" }), softmax("z")],
    weights: { w: kernel, b: bias },
  },
  "Gemm with transB, alpha and beta": {
    nodes: [
      node("Gemm", {
        inputs: ["flat", "w", "b"],
        output: "scores",
        attributes: { transB: 1n, alpha: 2, beta: 2 },
      }),
    ],
    weights: { w: half({ shape: [CLASSES, FEATURES], values: turned(kernel) }), b: half(bias) },
  },
  "MatMul and Add": {
    nodes: [
      node("MatMul", { inputs: ["flat", "w"], output: "product" }),
      node("Add", { inputs: ["b", "product"], output: "z" }),
      softmax("z"),
    ],
    weights: { w: kernel, b: { ...bias, shape: [1, CLASSES] } },
  },
  "1×1 Conv, Softmax and Flatten": {
    nodes: [
      node("Conv", { inputs: ["pooled", "w", "b"], output: "z" }),
      softmax("z"),
      node("Flatten", { inputs: ["scores"], output: "flat_scores" }),
    ],
    weights: { w: { shape: [CLASSES, FEATURES, 1, 1], values: turned(kernel) }, b: bias },
  },
  "1×1 Conv on all pixels, then their mean": {
    nodes: [
      node("Conv", { inputs: ["pictures", "w", "b"], output: "map" }),
      node("GlobalAveragePool", { inputs: ["map"], output: "mean" }),
      node("Flatten", { inputs: ["mean"], output: "scores" }),
    ],
    weights: { w: { shape: [CLASSES, FEATURES, 1, 1], values: turned(kernel) }, b: bias },
  },
};
