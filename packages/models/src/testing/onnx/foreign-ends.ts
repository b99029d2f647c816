import { node } from "../../formats/onnx/protobuf/nodes.ts";
import { type Numbers, seededNumbers } from "./numbers.ts";
import { bias, CLASSES, FEATURES, kernel, type Tail } from "./onnx-models.ts";

const gemm = (output = "z", weight = "w") => node("Gemm", { inputs: ["flat", weight, "b"], output });
const head = { w: kernel, b: bias };
const kernel2 = seededNumbers([FEATURES, CLASSES], { seed: 21 });
const number = (value: number): Numbers => ({ shape: [], values: Float32Array.of(value) });
const perClass = (seed: number): Numbers => seededNumbers([CLASSES], { seed, low: 0.5, high: 2 });
const kernelOfPixels: Numbers = {
  ...seededNumbers([CLASSES, FEATURES, 1, 1], { seed: 22 }),
};
const op = (opType: string, inputs: readonly string[], output: string, attributes = {}) =>
  node(opType, { inputs, output, attributes });
const softmax = (input: string, output = "scores") => op("Softmax", [input], output, { axis: 1n });

/** How a model ends, what its output says, and what a head is found with. */
export interface ForeignEnd {
  readonly tail: Tail;
  readonly outputs: "logits" | "probabilities" | "log-probabilities" | "independent";
  /** Features of the linear layer that is found; absent where none is. */
  readonly features?: number;
}

/** Ends that are more than a linear layer and a softmax. */
export const foreignEnds: Readonly<Record<string, ForeignEnd>> = {
  "log-softmax": {
    tail: { nodes: [gemm(), op("LogSoftmax", ["z"], "scores", { axis: 1n })], weights: head },
    outputs: "log-probabilities",
    features: FEATURES,
  },
  "logarithm of a softmax": {
    tail: { nodes: [gemm(), softmax("z", "p"), op("Log", ["p"], "scores")], weights: head },
    outputs: "log-probabilities",
    features: FEATURES,
  },
  "log-softmax by hand": {
    tail: {
      nodes: [
        gemm(),
        op("ReduceLogSumExp", ["z"], "total", { axes: [1n] }),
        op("Sub", ["z", "total"], "scores"),
      ],
      weights: head,
    },
    outputs: "log-probabilities",
    features: FEATURES,
  },
  "softmax by hand": {
    tail: {
      nodes: [
        gemm(),
        op("ReduceMax", ["z"], "top", { axes: [1n] }),
        op("Sub", ["z", "top"], "shifted"),
        op("Exp", ["shifted"], "e"),
        op("Constant", [], "axis", { value_ints: [1n] }),
        op("ReduceSum", ["e", "axis"], "total"),
        op("Div", ["e", "total"], "scores"),
      ],
      weights: head,
    },
    outputs: "probabilities",
    features: FEATURES,
  },
  sigmoid: {
    tail: { nodes: [gemm(), op("Sigmoid", ["z"], "scores")], weights: head },
    outputs: "independent",
    features: FEATURES,
  },
  "temperature by division, softmax": {
    tail: { nodes: [gemm(), op("Div", ["z", "t"], "y"), softmax("y")], weights: { ...head, t: number(2.5) } },
    outputs: "probabilities",
    features: FEATURES,
  },
  "scale and shift of each class": {
    tail: {
      nodes: [gemm(), op("Mul", ["s", "z"], "y"), op("Sub", ["y", "d"], "scores")],
      weights: { ...head, s: perClass(31), d: perClass(32) },
    },
    outputs: "logits",
    features: FEATURES,
  },
  "batch normalization behind the linear layer": {
    tail: {
      nodes: [gemm(), op("BatchNormalization", ["z", "g", "s", "m", "v"], "scores", { epsilon: 0.01 })],
      weights: { ...head, g: perClass(33), s: perClass(34), m: perClass(35), v: perClass(36) },
    },
    outputs: "logits",
    features: FEATURES,
  },
  "two heads of the same features, averaged": {
    tail: {
      nodes: [
        gemm("y1"),
        gemm("y2", "w2"),
        op("Add", ["y1", "y2"], "sum"),
        op("Div", ["sum", "two"], "scores"),
      ],
      weights: { ...head, w2: kernel2, two: number(2) },
    },
    outputs: "logits",
    features: FEATURES,
  },
  "two heads of different features, averaged": {
    tail: {
      nodes: [
        op("Mul", ["flat", "flat"], "squares"),
        gemm("y1"),
        op("MatMul", ["squares", "w2"], "y2"),
        op("Mean", ["y1", "y2"], "scores"),
      ],
      weights: { ...head, w2: kernel2 },
    },
    outputs: "logits",
    features: 2 * FEATURES,
  },
  "two heads of different features, stacked and averaged": {
    tail: {
      nodes: [
        op("Mul", ["flat", "flat"], "squares"),
        op("Constant", [], "first", { value_ints: [0n] }),
        gemm("y1"),
        op("MatMul", ["squares", "w2"], "y2"),
        op("Unsqueeze", ["y1", "first"], "u1"),
        op("Unsqueeze", ["y2", "first"], "u2"),
        op("Concat", ["u1", "u2"], "stack", { axis: 0n }),
        op("ReduceMean", ["stack"], "scores", { axes: [0n], keepdims: 0n }),
      ],
      weights: { ...head, w2: kernel2 },
    },
    outputs: "logits",
    features: 2 * FEATURES,
  },
  "heads of some classes each": {
    tail: {
      nodes: [
        op("MatMul", ["flat", "w1"], "y1"),
        op("MatMul", ["flat", "w2"], "y2"),
        op("Concat", ["y1", "y2"], "z", { axis: -1n }),
        softmax("z"),
      ],
      weights: {
        w1: seededNumbers([FEATURES, 1], { seed: 41 }),
        w2: seededNumbers([FEATURES, 3], { seed: 42 }),
      },
    },
    outputs: "probabilities",
    features: FEATURES,
  },
  "cosine head: normalized features, normalized kernel, scale": {
    tail: {
      nodes: [
        op("LpNormalization", ["flat"], "unit", { axis: 1n, p: 2n }),
        op("MatMul", ["unit", "w"], "cosines"),
        op("Mul", ["cosines", "scale"], "z"),
        softmax("z"),
      ],
      weights: { w: kernel, scale: number(16) },
    },
    outputs: "probabilities",
    features: FEATURES,
  },
  "a linear layer on pixels, their mean, a temperature": {
    tail: {
      nodes: [
        op("Conv", ["pictures", "k", "b"], "map"),
        op("ReduceMean", ["map"], "mean", { axes: [2n, 3n], keepdims: 0n }),
        op("Div", ["mean", "t"], "z"),
        softmax("z"),
      ],
      weights: { k: kernelOfPixels, b: bias, t: number(0.5) },
    },
    outputs: "probabilities",
    features: FEATURES,
  },
  "an activation and pooling behind the last convolution": {
    tail: {
      nodes: [
        op("Conv", ["pictures", "k", "b"], "map"),
        op("Relu", ["map"], "active"),
        op("GlobalAveragePool", ["active"], "mean"),
        op("Flatten", ["mean"], "z", { axis: 1n }),
        softmax("z"),
      ],
      weights: { k: kernelOfPixels, b: bias },
    },
    outputs: "probabilities",
  },
  "largest over the pixels, no softmax": {
    tail: {
      nodes: [
        op("Conv", ["pictures", "k", "b"], "map"),
        op("GlobalMaxPool", ["map"], "largest"),
        op("Flatten", ["largest"], "scores", { axis: 1n }),
      ],
      weights: { k: kernelOfPixels, b: bias },
    },
    outputs: "logits",
  },
  "mean of two softmaxes": {
    tail: {
      nodes: [
        gemm("y1"),
        gemm("y2", "w2"),
        softmax("y1", "p1"),
        softmax("y2", "p2"),
        op("Add", ["p1", "p2"], "sum"),
        op("Mul", ["sum", "half"], "scores"),
      ],
      weights: { ...head, w2: kernel2, half: number(0.5) },
    },
    outputs: "probabilities",
  },
  "mean of two sigmoids": {
    tail: {
      nodes: [
        gemm("y1"),
        gemm("y2", "w2"),
        op("Sigmoid", ["y1"], "p1"),
        op("Sigmoid", ["y2"], "p2"),
        op("Mean", ["p1", "p2"], "scores"),
      ],
      weights: { ...head, w2: kernel2 },
    },
    outputs: "independent",
  },
  "a softmax of a softmax": {
    tail: { nodes: [gemm(), softmax("z", "p"), softmax("p")], weights: head },
    outputs: "probabilities",
  },
};
