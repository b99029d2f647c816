import { create } from "@bufbuild/protobuf";
import { describe, expect, it } from "vitest";
import { NotAClassifierError, UnknownInputSizeError } from "../../errors.ts";
import { newOnnxGraph } from "./new-onnx-graph.ts";
import { node } from "./protobuf/nodes.ts";
import { GraphSchema, ValueInfoSchema } from "./protobuf/schemas.ts";
import { floatValueInfo } from "./protobuf/value-info.ts";
import { withChanges } from "./protobuf/with-changes.ts";
import { readOnnxInput } from "./read-onnx-input.ts";

function taking(shape: readonly (number | string)[]) {
  return newOnnxGraph({
    source: "tried.onnx",
    nodes: [node("Relu", { inputs: ["images"], output: "out" })],
    weights: [],
    input: { name: "images", shape },
    outputs: [{ name: "out", shape }],
    metadata: {},
  });
}

describe("readOnnxInput", () => {
  it("channels last", () => {
    expect(readOnnxInput(taking(["N", 5, 6, 3]))).toEqual({
      name: "images",
      layout: "NHWC",
      height: 5,
      width: 6,
      batch: undefined,
    });
  });

  it("channels first, one image at a time", () => {
    expect(readOnnxInput(taking([1, 3, 5, 6]))).toEqual({
      name: "images",
      layout: "NCHW",
      height: 5,
      width: 6,
      batch: 1,
    });
  });

  it("takes a size that is open from the options", () => {
    const open = taking(["N", 3, "h", "w"]);
    expect(readOnnxInput(open, { height: 64, width: 96 })).toMatchObject({ height: 64, width: 96 });
    expect(() => readOnnxInput(open)).toThrow(UnknownInputSizeError);
    expect(() => readOnnxInput(open)).toThrow(/\[N, 3, h, w\]/);
  });

  it("does not let the options overrule the model", () => {
    expect(readOnnxInput(taking(["N", 3, 5, 6]), { height: 64, width: 96 })).toMatchObject({
      height: 5,
      width: 6,
    });
  });

  it("knows channels by their name where their number is open", () => {
    const open = taking(["batch_size", "num_channels", "height", "width"]);
    expect(readOnnxInput(open, { height: 64, width: 96 })).toMatchObject({ layout: "NCHW", width: 96 });
    const last = taking(["batch", "height", "width", "channels"]);
    expect(readOnnxInput(last, { height: 64, width: 96 })).toMatchObject({ layout: "NHWC", width: 96 });
  });

  for (const shape of [
    ["N", 10],
    ["N", 1, 28, 28],
    ["N", "a", "b", "d"],
  ])
    it(`refuses [${shape}]`, () => {
      expect(() => readOnnxInput(taking(shape))).toThrow(NotAClassifierError);
    });

  it("refuses two inputs, and numbers of another type", () => {
    const onnx = taking(["N", 3, 5, 6]);
    const withInputs = (input: typeof onnx.graph.input) => ({
      ...onnx,
      graph: withChanges(GraphSchema, onnx.graph, { input }),
    });
    const second = floatValueInfo("more", ["N", 3]);
    expect(() => readOnnxInput(withInputs([...onnx.graph.input, second]))).toThrow(/2 inputs/);
    const tokens = create(ValueInfoSchema, { name: "tokens", type: { tensorType: { elemType: 7 } } });
    expect(() => readOnnxInput(withInputs([tokens]))).toThrow(/tokens takes no pixels/);
  });
});
