import "@coarse/testing";
import { describe, expect, it } from "vitest";
import { NoClassScoresError } from "../../errors.ts";
import { node } from "../../formats/onnx/protobuf/nodes.ts";
import { GraphSchema } from "../../formats/onnx/protobuf/schemas.ts";
import { floatValueInfo } from "../../formats/onnx/protobuf/value-info.ts";
import { withChanges } from "../../formats/onnx/protobuf/with-changes.ts";
import { foreignHeads } from "../../testing/onnx/foreign-heads.ts";
import { bias, CLASSES, FEATURES, foreignModel, kernel, type Tail } from "../../testing/onnx/onnx-models.ts";
import { readOnnxHead } from "./read-onnx-head.ts";

describe("readOnnxHead", () => {
  for (const [title, tail] of Object.entries(foreignHeads))
    it(title, () => {
      const head = readOnnxHead(foreignModel(tail));
      expect(head).toMatchObject({ featureCount: FEATURES, classCount: CLASSES });
      expect(head.kernel).toBeWithin(kernel.values, 0);
      expect(head.bias).toBeWithin(bias.values, 0);
    });

  it("takes a bias of zeros where there is none", () => {
    const matMul = node("MatMul", { inputs: ["flat", "w"], output: "scores" });
    expect([...readOnnxHead(foreignModel({ nodes: [matMul], weights: { w: kernel } })).bias]).toEqual([
      0, 0, 0, 0,
    ]);
  });

  const z = node("Gemm", { inputs: ["flat", "w", "b"], output: "z" });
  const weights = { w: kernel, b: bias };

  it("finds it behind a sigmoid, and says that classes are independent", () => {
    const sigmoid = node("Sigmoid", { inputs: ["z"], output: "scores" });
    const head = readOnnxHead(foreignModel({ nodes: [z, sigmoid], weights }));
    expect(head).toMatchObject({ featureCount: FEATURES, isIndependent: true });
    expect(head.kernel).toBeWithin(kernel.values, 0);
  });

  const headless: Readonly<Record<string, Tail>> = {
    "an activation behind the linear layer": {
      nodes: [z, node("Relu", { inputs: ["z"], output: "scores" })],
      weights,
    },
    "a kernel that is computed": {
      nodes: [node("MatMul", { inputs: ["flat", "flat"], output: "scores" })],
      weights: {},
    },
    "a 3×3 convolution": {
      nodes: [node("Conv", { inputs: ["pooled", "w"], output: "scores" })],
      weights: { w: { shape: [1, 1, 3, 3], values: new Float32Array(9) } },
    },
    "no linear layer": { nodes: [], weights: {} },
  };
  for (const [title, tail] of Object.entries(headless))
    it(`takes the scores alone of ${title}`, () => {
      const head = readOnnxHead(foreignModel(tail));
      expect(head).toMatchObject({ featureCount: CLASSES, classCount: CLASSES, isIdentity: true });
    });

  it.each([
    [["N"], "[?]"],
    [["N", 100, CLASSES], `[?, 100, ${CLASSES}]`],
    [["N", CLASSES, 8, 8], `[?, ${CLASSES}, 8, 8]`],
  ])("refuses an output of the shape %s, which is no row of scores", (shape, said) => {
    const { graph, ...model } = foreignModel({ nodes: [z], weights });
    const output = [floatValueInfo("z", shape)];
    const changed = { ...model, graph: withChanges(GraphSchema, graph, { output }) };
    expect(() => readOnnxHead(changed)).toThrow(`its output z has the shape ${said}`);
  });

  it("follows a chain of sums of a tensor with itself once", () => {
    const sums = Array.from({ length: 30 }, (_, i) =>
      node("Add", { inputs: [`s${i}`, `s${i}`], output: `s${i + 1}` }),
    );
    const first = node("Gemm", { inputs: ["flat", "w", "b"], output: "s0" });
    const head = readOnnxHead(foreignModel({ nodes: [first, ...sums], weights }));
    expect(head.bias).toBeWithin(
      bias.values.map((value) => value * 2 ** 30),
      1,
    );
  });

  it.each(["ArgMax", "TopK"])("refuses the answers of %s by name", (opType) => {
    const nodes = [z, node(opType, { inputs: ["z"], output: "answer" })];
    expect(() => readOnnxHead(foreignModel({ nodes, weights }))).toThrow(NoClassScoresError);
    expect(() => readOnnxHead(foreignModel({ nodes, weights }))).toThrow(`${opType} (answer)`);
  });
});
