import "@coarse/testing";
import { describe, expect, it } from "vitest";
import { UnsupportedHeadError } from "../../errors.ts";
import { node } from "../../formats/onnx/protobuf/nodes.ts";
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

  const refused: Readonly<Record<string, { tail: Tail; found: RegExp }>> = {
    "an activation other than softmax": {
      tail: {
        nodes: [
          node("Gemm", { inputs: ["flat", "w", "b"], output: "z" }),
          node("Sigmoid", { inputs: ["z"], output: "scores" }),
        ],
        weights: { w: kernel, b: bias },
      },
      found: /Sigmoid \(scores\)/,
    },
    "no linear layer": { tail: { nodes: [], weights: {} }, found: /no linear layer/ },
    "a kernel that is computed": {
      tail: { nodes: [node("MatMul", { inputs: ["flat", "flat"], output: "scores" })], weights: {} },
      found: /MatMul/,
    },
    "a 3×3 convolution": {
      tail: {
        nodes: [node("Conv", { inputs: ["pooled", "w"], output: "scores" })],
        weights: { w: { shape: [1, 1, 3, 3], values: new Float32Array(9) } },
      },
      found: /Conv/,
    },
  };
  for (const [title, { tail, found }] of Object.entries(refused))
    it(`refuses ${title}`, () => {
      expect(() => readOnnxHead(foreignModel(tail))).toThrow(UnsupportedHeadError);
      expect(() => readOnnxHead(foreignModel(tail))).toThrow(found);
    });
});
