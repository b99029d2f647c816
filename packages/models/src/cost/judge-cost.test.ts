import { readFileSync } from "node:fs";
import { create } from "@bufbuild/protobuf";
import { describeWithShared, shared } from "@coarse/testing";
import { describe, expect, it } from "vitest";
import { decodeOnnx } from "../formats/onnx/decode-onnx.ts";
import { newOnnxGraph } from "../formats/onnx/new-onnx-graph.ts";
import type { OnnxGraph } from "../formats/onnx/onnx-graph.ts";
import type { NodeProto, TensorProto } from "../formats/onnx/protobuf/messages.ts";
import { type AttributeValue, node as made } from "../formats/onnx/protobuf/nodes.ts";
import {
  AttributeSchema,
  FunctionSchema,
  GraphSchema,
  ModelSchema,
  NodeSchema,
  TensorSchema,
} from "../formats/onnx/protobuf/schemas.ts";
import { floatTensor, int64Tensor } from "../formats/onnx/protobuf/tensors.ts";
import { withChanges } from "../formats/onnx/protobuf/with-changes.ts";
import { judgeCost } from "./judge-cost.ts";

type Attributes = Readonly<Record<string, AttributeValue>>;

function node(
  opType: string,
  inputs: readonly string[],
  output: string,
  attributes: Attributes = {},
): NodeProto {
  return made(opType, { inputs, output, attributes });
}

const weights = (name: string, shape: readonly number[]) =>
  floatTensor(name, { shape, values: new Float32Array(shape.reduce((a, b) => a * b, 1)) });

const scalar = (name: string, value: number) =>
  withChanges(TensorSchema, int64Tensor(name, [value]), { dims: [] });

const axes = { axes: [1n, 2n], keepdims: 0n };

/** Operations that make `before` of `images [N, 8, 8, 3]`, and a head behind them. */
function network(nodes: readonly NodeProto[], tensors: readonly TensorProto[] = []): OnnxGraph {
  return newOnnxGraph({
    source: "made up",
    nodes: [
      ...nodes,
      node("ReduceMean", ["before"], "pooled", axes),
      node("MatMul", ["pooled", "kernel"], "out"),
    ],
    weights: [...tensors, weights("kernel", [3, 10])],
    input: { name: "images", shape: ["N", 8, 8, 3] },
    outputs: [{ name: "out", shape: ["N", 10] }],
    metadata: {},
  });
}

/** One number of `big`, added to the images. */
const used = [node("ReduceMean", ["big"], "one", { keepdims: 0n }), node("Add", ["images", "one"], "before")];

const judged = (graph: OnnxGraph, count = 1) => judgeCost(graph, { count, height: 8, width: 8 });

describe("judgeCost", () => {
  it.each<[string, readonly NodeProto[], (readonly TensorProto[])?]>([
    ["Identity", [node("Identity", ["images"], "before")]],
    [
      "a shape that is computed of the images'",
      [
        node("Shape", ["images"], "shape"),
        node("Slice", ["shape", "0", "1"], "N"),
        node("Concat", ["N", "rest"], "wanted", { axis: 0n }),
        node("Reshape", ["images", "wanted"], "flat"),
        node("Reshape", ["flat", "shape"], "before"),
      ],
      [int64Tensor("0", [0]), int64Tensor("1", [1]), int64Tensor("rest", [-1])],
    ],
    [
      "an addition of what Expand makes of a constant",
      [node("Expand", ["a", "wide"], "b"), node("Mul", ["images", "b"], "before")],
      [weights("a", [1]), int64Tensor("wide", [8, 8, 3])],
    ],
  ])("lets %s pass", (_, nodes, tensors) => {
    expect(judged(network(nodes, tensors))).toEqual({ verdict: "harmless" });
    expect(judged(network(nodes, tensors), 32)).toEqual({ verdict: "harmless" });
  });

  const large = int64Tensor("large", [60_000, 60_000]);

  it.each<[string, readonly NodeProto[], (readonly TensorProto[])?]>([
    ["ConstantOfShape", [node("ConstantOfShape", ["large"], "big"), ...used], [large]],
    [
      "Expand behind arithmetic",
      [node("Mul", ["large", "large"], "l"), node("Expand", ["kernel1", "l"], "big"), ...used],
      [large, weights("kernel1", [1])],
    ],
    ["Tile", [node("Tile", ["images", "t"], "big"), ...used], [int64Tensor("t", [1, 9999, 9999, 1])]],
    [
      "Range and Gather",
      [
        node("Range", ["from", "to", "step"], "ix"),
        node("Gather", ["images", "ix"], "big", { axis: 0n }),
        ...used,
      ],
      [scalar("from", 0), scalar("to", 9e7), scalar("step", 1)],
    ],
    ["RandomNormal", [node("RandomNormal", [], "big", { shape: [60_000n, 60_000n] }), ...used]],
    [
      "Pad",
      [node("Pad", ["images", "p"], "big"), ...used],
      [int64Tensor("p", [0, 9999, 9999, 0, 0, 0, 0, 0])],
    ],
    [
      "Resize",
      [node("Resize", ["images", "", "", "s"], "big"), ...used],
      [int64Tensor("s", [1, 20_000, 20_000, 3])],
    ],
    [
      "OneHot",
      [node("ArgMax", ["images"], "i", { axis: 3n }), node("OneHot", ["i", "d", "kernel1"], "big"), ...used],
      [int64Tensor("d", [9e9]), weights("kernel1", [2])],
    ],
    [
      "a product of a column and a row",
      [
        node("Reshape", ["images", "c"], "column"),
        node("Tile", ["column", "t"], "tall"),
        node("Transpose", ["tall"], "row"),
        node("MatMul", ["tall", "row"], "big"),
        ...used,
      ],
      [int64Tensor("c", [-1, 1]), int64Tensor("t", [200, 1])],
    ],
    [
      "an outer sum of broadcasting",
      [
        node("Reshape", ["images", "c"], "column"),
        node("Reshape", ["images", "r"], "row"),
        node("Add", ["column", "row"], "plane"),
        node("Unsqueeze", ["plane", "last"], "thin"),
        node("Mul", ["thin", "plane"], "big"),
        ...used,
      ],
      [int64Tensor("c", [-1, 1]), int64Tensor("r", [1, -1]), int64Tensor("last", [2, 3])],
    ],
    [
      "Einsum",
      [
        node("Einsum", ["images", "images"], "large", { equation: "abcd,efgh->abcdefgh" }),
        node("Einsum", ["large", "images"], "larger", { equation: "abcdefgh,ijkl->abcdefghijkl" }),
        node("Einsum", ["larger", "images"], "big", { equation: "abcdefghijkl,mnop->abcdefghijklmnop" }),
        ...used,
      ],
    ],
    [
      "Concat of itself",
      [
        ...Array.from({ length: 30 }, (__, i) => {
          const from = i === 0 ? "images" : `c${i - 1}`;
          return node("Concat", [from, from], i === 29 ? "big" : `c${i}`, { axis: 1n });
        }),
        ...used,
      ],
    ],
  ])("refuses %s that grows", (_, nodes, tensors) => {
    expect(judged(network(nodes, tensors)).verdict).toBe("too costly");
  });

  it.each<[string, readonly NodeProto[], (readonly TensorProto[])?]>([
    ["an operation of no list", [node("Unique", ["images"], "before")]],
    [
      "division by what comes of the pixels",
      [
        node("Cast", ["images"], "i", { to: 7n }),
        node("Div", ["i", "i"], "j"),
        node("Cast", ["j"], "before", { to: 1n }),
      ],
    ],
    [
      "division by -1",
      [
        node("Cast", ["images"], "i", { to: 7n }),
        node("Div", ["i", "m"], "j"),
        node("Cast", ["j"], "before", { to: 1n }),
      ],
      [int64Tensor("m", [-1])],
    ],
    [
      "places of what is not zero",
      [node("NonZero", ["images"], "n"), node("Cast", ["n"], "big", { to: 1n }), ...used],
    ],
    [
      "a shape of the pixels",
      [
        node("Cast", ["images"], "i", { to: 7n }),
        node("ReduceSum", ["i"], "s", { keepdims: 0n }),
        node("Reshape", ["s", "v"], "l"),
        node("ConstantOfShape", ["l"], "big"),
        ...used,
      ],
      [int64Tensor("v", [1])],
    ],
    ["operations out of order", [node("Relu", ["later"], "before"), node("Relu", ["images"], "later")]],
  ])("does not let %s pass unseen", (_, nodes, tensors) => {
    expect(judged(network(nodes, tensors)).verdict).toBe("not proven");
  });

  it("sees a formula that only some numbers of images make grow", () => {
    const graph = network(
      [
        node("Shape", ["images"], "shape"),
        node("Gather", ["shape", "0"], "N"),
        node("Equal", ["N", "3"], "is"),
        node("Where", ["is", "many", "1"], "l"),
        node("ConstantOfShape", ["l"], "big"),
        ...used,
      ],
      [int64Tensor("0", [0]), int64Tensor("3", [3]), int64Tensor("1", [1]), int64Tensor("many", [9e9])],
    );
    expect([1, 2, 4].map((count) => judged(graph, count).verdict)).toEqual([
      "harmless",
      "harmless",
      "harmless",
    ]);
    expect(judged(graph, 3).verdict).toBe("too costly");
  });
});

/** A model's operations with functions that they call by name. */
function withFunctions(
  graph: OnnxGraph,
  functions: Readonly<Record<string, readonly NodeProto[]>>,
): OnnxGraph {
  const made = Object.entries(functions).map(([name, nodes]) =>
    create(FunctionSchema, { name, domain: "own", input: ["x"], output: ["y"], node: nodes }),
  );
  return { ...graph, model: withChanges(ModelSchema, graph.model, { functions: made }) };
}

const call = (name: string, input: string, output: string): NodeProto =>
  withChanges(NodeSchema, node(name, [input], output), { domain: "own" });

describe("judgeCost of functions and branches", () => {
  const calls = network([call("F0", "images", "before")]);

  it("follows what a function does", () => {
    const harmless = withFunctions(calls, { F0: [node("Relu", ["x"], "y")] });
    expect(judged(harmless)).toEqual({ verdict: "harmless" });
    const growing = withFunctions(calls, {
      F0: [
        node("Concat", Array<string>(5000).fill("x"), "z", { axis: 1n }),
        node("Concat", Array<string>(5000).fill("z"), "w", { axis: 1n }),
        node("ReduceMean", ["w"], "v", { keepdims: 0n }),
        node("Add", ["x", "v"], "y"),
      ],
    });
    expect(judged(growing)).toMatchObject({
      verdict: "too costly",
      reason: expect.stringContaining("Concat"),
    });
  });

  it("counts the operations of functions that call each other twice", () => {
    const nested = Array.from({ length: 40 }, (_, i) => [
      `F${i}`,
      i === 39 ? [node("Relu", ["x"], "y")] : [call(`F${i + 1}`, "x", "z"), call(`F${i + 1}`, "z", "y")],
    ]);
    expect(judged(withFunctions(calls, Object.fromEntries(nested)))).toMatchObject({
      verdict: "too costly",
      reason: expect.stringMatching(/more than 20000 operations/),
    });
  });

  it("ends with a function that calls itself", () => {
    expect(judged(withFunctions(calls, { F0: [call("F0", "x", "y")] })).verdict).toBe("too costly");
  });

  const branches = (yes: readonly NodeProto[], no: readonly NodeProto[]) => {
    const graphs = { then_branch: yes, else_branch: no };
    const attribute = Object.entries(graphs).map(([name, nodes]) =>
      create(AttributeSchema, {
        name,
        type: 5,
        g: create(GraphSchema, {
          node: nodes,
          output: nodes.slice(-1).map(({ output: [made = ""] }) => ({ name: made })),
        }),
      }),
    );
    const choice = [
      node("ReduceSum", ["images"], "sum", { keepdims: 0n }),
      node("Greater", ["sum", "sum"], "condition"),
      withChanges(NodeSchema, node("If", ["condition"], "before"), { attribute }),
    ];
    return judged(network(choice));
  };

  it("follows both branches", () => {
    const relu = [node("Relu", ["images"], "a")];
    expect(branches(relu, [node("Sigmoid", ["images"], "b")])).toEqual({ verdict: "harmless" });
    expect(branches(relu, [node("Concat", ["images", "images"], "b", { axis: 1n })]).verdict).toBe(
      "not proven",
    );
    const growing = [
      node("Concat", Array<string>(5000).fill("images"), "c", { axis: 1n }),
      node("Concat", Array<string>(5000).fill("c"), "d", { axis: 1n }),
    ];
    expect(branches(relu, [...growing, node("Relu", ["images"], "b")]).verdict).toBe("too costly");
  });
});

/** A vision transformer of one block as PyTorch exports it: every shape is computed of the images', for any number of them. */
function visionTransformer(): OnnxGraph {
  const [width, heads, patches, classes] = [64, 4, 16, 10];
  const normalized = (from: string, to: string) => [
    node("ReduceMean", [from], `${to}/mean`, { axes: [-1n] }),
    node("Sub", [from, `${to}/mean`], `${to}/centered`),
    node("Pow", [`${to}/centered`, "two"], `${to}/squares`),
    node("ReduceMean", [`${to}/squares`], `${to}/variance`, { axes: [-1n] }),
    node("Sqrt", [`${to}/variance`], `${to}/deviation`),
    node("Div", [`${to}/centered`, `${to}/deviation`], to),
  ];
  const split = (part: string, index: string) => [
    node("Gather", ["qkv", index], `${part}/split`, { axis: 2n }),
    node("Transpose", [`${part}/split`], part, { perm: part === "k" ? [0n, 2n, 3n, 1n] : [0n, 2n, 1n, 3n] }),
  ];
  const nodes = [
    node("Conv", ["pixels", "patch"], "patches", { strides: [8n, 8n] }),
    node("Shape", ["patches"], "shape"),
    node("Slice", ["shape", "0l", "2l"], "front"),
    node("Concat", ["front", "-1l"], "flat/shape", { axis: 0n }),
    node("Reshape", ["patches", "flat/shape"], "flat"),
    node("Transpose", ["flat"], "tokens", { perm: [0n, 2n, 1n] }),
    node("Gather", ["shape", "0"], "N", { axis: 0n }),
    node("Unsqueeze", ["N", "0l"], "Nl"),
    node("Concat", ["Nl", "-1l", "-1l"], "class/wanted", { axis: 0n }),
    node("Equal", ["class/wanted", "minus"], "class/open"),
    node("Where", ["class/open", "ones3", "class/wanted"], "class/shape"),
    node("Expand", ["class", "class/shape"], "class/token"),
    node("Concat", ["class/token", "tokens"], "sequence", { axis: 1n }),
    node("Add", ["sequence", "positions"], "x"),
    ...normalized("x", "x/norm"),
    node("MatMul", ["x/norm", "qkv/kernel"], "qkv/flat"),
    node("Shape", ["x/norm"], "x/shape"),
    node("Slice", ["x/shape", "0l", "2l"], "x/front"),
    node("Concat", ["x/front", "heads"], "qkv/shape", { axis: 0n }),
    node("Reshape", ["qkv/flat", "qkv/shape"], "qkv"),
    ...split("q", "0"),
    ...split("k", "1"),
    ...split("v", "2"),
    node("MatMul", ["q", "k"], "attention"),
    node("Softmax", ["attention"], "weights", { axis: -1n }),
    node("MatMul", ["weights", "v"], "mixed"),
    node("Transpose", ["mixed"], "mixed/turned", { perm: [0n, 2n, 1n, 3n] }),
    node("Concat", ["x/front", "-1l"], "joined/shape", { axis: 0n }),
    node("Reshape", ["mixed/turned", "joined/shape"], "joined"),
    node("Add", ["x", "joined"], "y"),
    ...normalized("y", "y/norm"),
    node("Erf", ["y/norm"], "z"),
    node("Gather", ["z", "0"], "first", { axis: 1n }),
    node("Gemm", ["first", "kernel"], "out"),
  ];
  return newOnnxGraph({
    source: "vit",
    nodes,
    weights: [
      weights("patch", [width, 3, 8, 8]),
      weights("class", [1, 1, width]),
      weights("positions", [1, patches + 1, width]),
      weights("qkv/kernel", [width, 3 * width]),
      weights("kernel", [width, classes]),
      floatTensor("two", { shape: [], values: Float32Array.of(2) }),
      ...[0, 1, 2].map((number) => scalar(`${number}`, number)),
      int64Tensor("0l", [0]),
      int64Tensor("2l", [2]),
      int64Tensor("-1l", [-1]),
      int64Tensor("minus", [-1, -1, -1]),
      int64Tensor("ones3", [1, 1, 1]),
      int64Tensor("heads", [3, heads, width / heads]),
    ],
    input: { name: "pixels", shape: ["N", 3, 32, 32] },
    outputs: [{ name: "out", shape: ["N", classes] }],
    metadata: {},
  });
}

describe("judgeCost of a vision transformer", () => {
  it.each([1, 3, 32])("follows its shapes with %d images", (count) => {
    const judgment = judgeCost(visionTransformer(), { count, height: 32, width: 32 });
    expect(judgment).toEqual({ verdict: "harmless" });
  });
});

describeWithShared("judgeCost of networks for photos", () => {
  it.each([1, 2, 32])("lets MobileNetV2 pass with %d photos", (count) => {
    const path = shared("models/mobilenet_v2_1.0_224.onnx");
    const graph = decodeOnnx(readFileSync(path), path);
    expect(judgeCost(graph, { count, height: 224, width: 224 })).toEqual({ verdict: "harmless" });
  });
});
