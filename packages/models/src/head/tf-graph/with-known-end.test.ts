import "@coarse/testing";
import { classScores } from "@coarse/core/internal";
import { expect, it } from "vitest";
import { layerGraphToOnnx } from "../../convert/to-onnx/layer-graph-to-onnx.ts";
import type { GraphNode } from "../../formats/tf-graph/tf-graph.ts";
import { seededNumbers } from "../../testing/onnx/numbers.ts";
import { runOnnx } from "../../testing/onnx/run-onnx.ts";
import { floats, integers, op, tfGraph } from "../../testing/tf-graph/graph.ts";
import { runGraph } from "../../testing/tf-graph/run-graph.ts";
import { endOf } from "../graph-head.ts";
import { activationsOnnx } from "../onnx/activations-onnx.ts";
import type { OutputKind } from "../scores/output-kind.ts";
import { withKnownEnd } from "./with-known-end.ts";

const CLASSES = 5;
const SIZE = { height: 8, width: 8 };
const images = seededNumbers([2, 8, 8, 3], { seed: 4 });
const constants = {
  axes: integers([1, 2]),
  kernel: floats([3, CLASSES]),
  kernel_of_pixels: floats([1, 1, 3, CLASSES], 2),
  bias: floats([CLASSES], 3),
  temperature: { shape: [], values: Float32Array.of(0.3) },
};

const mean = (name: string, input: string) =>
  op(name, { op: "Mean", input: [input, "axes"], attr: { keep_dims: false } });
const linear = [
  mean("pool", "images"),
  op("product", {
    op: "MatMul",
    input: ["pool", "kernel"],
    attr: { transpose_a: false, transpose_b: false },
  }),
  op("z", { op: "BiasAdd", input: ["product", "bias"] }),
];
const pixels = op("map", {
  op: "Conv2D",
  input: ["images", "kernel_of_pixels"],
  attr: { strides: [1, 1, 1, 1], dilations: [1, 1, 1, 1], padding: "VALID", data_format: "NHWC" },
});

const ENDS: Readonly<
  Record<string, readonly [OutputKind, features: number | undefined, readonly GraphNode[]]>
> = {
  "a sigmoid": ["independent", 3, [...linear, op("s", { op: "Sigmoid", input: ["z"] })]],
  "a log-softmax": ["log-probabilities", 3, [...linear, op("s", { op: "LogSoftmax", input: ["z"] })]],
  "a temperature": [
    "probabilities",
    3,
    [
      ...linear,
      op("cooled", { op: "RealDiv", input: ["z", "temperature"] }),
      op("p", { op: "Softmax", input: ["cooled"] }),
    ],
  ],
  "an activation and pooling behind the last convolution": [
    "probabilities",
    undefined,
    [
      pixels,
      op("active", { op: "Relu", input: ["map"] }),
      mean("z", "active"),
      op("p", { op: "Softmax", input: ["z"] }),
    ],
  ],
};

it.each(Object.entries(ENDS))(
  "withKnownEnd: %s, as TensorFlow.js has it",
  async (_, [outputs, features, nodes]) => {
    const graph = tfGraph({ nodes, constants });
    const known = withKnownEnd(graph, SIZE);
    if (known.kind !== "layers") throw new Error("Expected layers");
    const end = endOf({ graph: known, source: "graph" });
    expect(end.outputs).toBe(outputs);
    expect(end.head.isIdentity ? undefined : end.head.featureCount).toBe(features);
    const { bytes, logitsName } = activationsOnnx(layerGraphToOnnx(known));
    const { [logitsName]: logits } = await runOnnx(bytes, images);
    const own = (await runGraph(graph, images)).values;
    const rows = (values: Float32Array) => [values.slice(0, CLASSES), values.slice(CLASSES)];
    const found = rows(logits?.values ?? new Float32Array()).flatMap((row) => [
      ...classScores(row, end.head),
    ]);
    const isLog = outputs === "log-probabilities";
    expect(found).toBeWithin(isLog ? own.map((value) => Math.exp(value)) : own, 2e-6);
  },
);
