import "@coarse/testing";
import { describe, expect, it } from "vitest";
import { UnsupportedHeadError } from "../../errors.ts";
import type { GraphConstant, GraphNode, TfGraph } from "../../formats/tf-graph/tf-graph.ts";
import { FLOAT32_TOLERANCE } from "../../testing/onnx/layer-case.ts";
import { type Numbers, seededNumbers } from "../../testing/onnx/numbers.ts";
import { floats, integers, op, tfGraph } from "../../testing/tf-graph/graph.ts";
import { runGraph } from "../../testing/tf-graph/run-graph.ts";
import { findTfGraphHead } from "./find-tf-graph-head.ts";
import { replaceTfGraphHead } from "./replace-tf-graph-head.ts";

const IMAGES = seededNumbers([2, 4, 4, 3], { seed: 9 });
const kernel = floats([3, 5], 3);
const bias = floats([5], 4);
const axes = integers([1, 2]);
const mean = (keep_dims: boolean) =>
  op("pool", { op: "Mean", input: ["images", "axes"], attr: { keep_dims } });
const softmax = op("scores", { op: "Softmax", input: ["z"] });
const window = { strides: [1, 1, 1, 1], padding: "SAME" } as const;

/** The same head as other graphs write it, by what is peculiar to it. */
const HEADS: Readonly<Record<string, { nodes: GraphNode[]; k?: GraphConstant; b?: GraphConstant }>> = {
  "_FusedMatMul, Softmax and Identity": {
    nodes: [
      mean(false),
      op("z", { op: "_FusedMatMul", input: ["pool", "k", "b"], attr: { fused_ops: ["BiasAdd"] } }),
      softmax,
      op("Identity", { op: "Identity", input: ["scores:0", "^pool"] }),
    ],
  },
  "MatMul turned, AddV2 the other way round": {
    nodes: [
      mean(false),
      op("m", { op: "MatMul", input: ["pool", "k"], attr: { transpose_b: true } }),
      op("z", { op: "AddV2", input: ["b", "m"] }),
    ],
    k: {
      shape: [5, 3],
      values: kernel.values.map((_, at) => kernel.values[(at % 3) * 5 + Math.floor(at / 3)] ?? 0),
    },
  },
  "1×1 Conv2D, BiasAdd, Squeeze and Softmax": {
    nodes: [
      mean(true),
      op("c", { op: "Conv2D", input: ["pool", "k"], attr: window }),
      op("biased", { op: "BiasAdd", input: ["c", "b"] }),
      op("z", { op: "Squeeze", input: ["biased"], attr: { squeeze_dims: [1, 2] } }),
      softmax,
    ],
    k: { ...kernel, shape: [1, 1, 3, 5] },
  },
  "1×1 _FusedConv2D on all pixels, then their mean": {
    nodes: [
      op("c", {
        op: "_FusedConv2D",
        input: ["images", "k", "b"],
        attr: { ...window, fused_ops: ["BiasAdd"] },
      }),
      op("z", { op: "Mean", input: ["c", "axes"] }),
    ],
    k: { ...kernel, shape: [1, 1, 3, 5] },
  },
};

function graphOf(name: string): TfGraph {
  const { nodes = [], k = kernel, b = bias } = HEADS[name] ?? {};
  return tfGraph({ nodes, constants: { axes, k, b }, inputShape: [4, 4, 3] });
}

/** `softmax(mean of the pixels · kernel + bias)` in plain loops. */
function probabilities({ kernel, bias }: { kernel: ArrayLike<number>; bias: ArrayLike<number> }): number[] {
  return [0, 1].flatMap((image) => {
    const features = [0, 1, 2].map((channel) => meanOf(IMAGES, image, channel));
    const z = Array.from(bias, (b, c) =>
      features.reduce((sum, x, f) => sum + x * (kernel[f * bias.length + c] ?? 0), b),
    );
    const total = z.reduce((sum, value) => sum + Math.exp(value), 0);
    return z.map((value) => Math.exp(value) / total);
  });
}

function meanOf({ values }: Numbers, image: number, channel: number): number {
  return (
    Array.from({ length: 16 }, (_, pixel) => values[(image * 16 + pixel) * 3 + channel] ?? 0).reduce(
      (a, b) => a + b,
    ) / 16
  );
}

describe("findTfGraphHead and replaceTfGraphHead: the head", () => {
  it.each(Object.keys(HEADS))("is found: %s", (name) => {
    const { head } = findTfGraphHead(graphOf(name));
    expect(head).toMatchObject({ featureCount: 3, classCount: 5 });
    expect(head.kernel).toBeWithin(kernel.values, 0);
    expect(head.bias).toBeWithin(bias.values, 0);
  });

  it.each(Object.keys(HEADS))("is replaced, under the old output's name: %s", async (name) => {
    const graph = graphOf(name);
    const head = {
      kernel: seededNumbers([3, 2], { seed: 5 }).values,
      bias: seededNumbers([2], { seed: 6 }).values,
      featureCount: 3,
      classCount: 2,
    };
    const replaced = replaceTfGraphHead(graph, head).graph;
    expect(replaced.output).toBe(graph.output);
    const { shape, values } = await runGraph(replaced, IMAGES);
    expect(shape).toEqual([2, 2]);
    expect(values).toBeWithin(probabilities(head), FLOAT32_TOLERANCE);
    expect([...replaced.constants.keys()]).not.toContain("k");
    const again = replaceTfGraphHead(replaced, head).graph;
    expect((await runGraph(again, IMAGES)).values).toBeWithin(values, 1e-6);
  });

  it("is refused where there is none, or one of other features", () => {
    const nodes = [op("y", { op: "Relu", input: ["images"] })];
    expect(() => findTfGraphHead(tfGraph({ nodes }))).toThrow(UnsupportedHeadError);
    const head = { kernel: new Float32Array(8), bias: new Float32Array(2), featureCount: 4, classCount: 2 };
    const [name = ""] = Object.keys(HEADS);
    expect(() => replaceTfGraphHead(graphOf(name), head)).toThrow(
      "Expected a head of 3 features, but got one of 4",
    );
  });
});
