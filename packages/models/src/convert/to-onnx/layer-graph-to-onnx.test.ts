import { describe, expect, it } from "vitest";
import { UnsupportedLayerError } from "../../errors.ts";
import { readOnnxMetadata } from "../../formats/onnx/onnx-metadata.ts";
import { shapeOf } from "../../formats/onnx/protobuf/value-info.ts";
import { expectAsInTfjs, layerGraph, runConverted } from "../../testing/onnx/layer-case.ts";
import { seededNumbers, seededWeight } from "../../testing/onnx/numbers.ts";
import { layerGraphToOnnx } from "./layer-graph-to-onnx.ts";

const dense = (name: string, config = {}) => ({
  name,
  className: "Dense",
  config: { units: 3, ...config },
  weights: [seededWeight("kernel", [3, 3]), seededWeight("bias", [3])],
});

describe("layerGraphToOnnx", () => {
  it("keeps the input of Keras, with any number of images, and names the output", () => {
    const pooled = { className: "GlobalAveragePooling2D" };
    const { graph } = layerGraphToOnnx(
      layerGraph([4, 5, 3], [pooled, dense("top", { activation: "softmax" })]),
    );
    expect(graph.input.map((v) => [v.name, shapeOf(v)])).toEqual([["images", [undefined, 4, 5, 3]]]);
    expect(graph.output.map((v) => [v.name, shapeOf(v)])).toEqual([["probabilities", [undefined, 3]]]);
  });

  it("calls the output logits where there is no softmax", () => {
    expect(layerGraphToOnnx(layerGraph([3], [dense("top")])).graph.output[0]?.name).toBe("logits");
  });

  it("keeps layers apart that have the name of the output", async () => {
    const layers = [dense("logits"), dense("logits/0"), dense("top")];
    await expectAsInTfjs(layerGraph([3], layers), [3]);
  });

  it("gives an image back channels last", async () => {
    await expectAsInTfjs(layerGraph([2, 3, 4], [{ className: "ReLU" }]), [2, 3, 4]);
  });

  it("takes any number of images at once", async () => {
    const graph = layerGraph([3], [dense("top")]);
    const three = seededNumbers([3, 3]);
    const one = await runConverted(graph, { shape: [1, 3], values: three.values.subarray(6) });
    expect((await runConverted(graph, three)).values.slice(6)).toEqual(one.values);
  });

  it("writes metadata", () => {
    const metadata = { "coarse.groups": "cat,dog" };
    expect(readOnnxMetadata(layerGraphToOnnx(layerGraph([3], [dense("top")]), { metadata }))).toEqual(
      metadata,
    );
  });

  it("names a layer that it can't convert, its class, and the classes it can", () => {
    const graph = layerGraph([3], [{ name: "mine", className: "constructor" }]);
    expect(() => layerGraphToOnnx(graph)).toThrow(UnsupportedLayerError);
    expect(() => layerGraphToOnnx(graph)).toThrow(
      /mine of class constructor .*supported are Activation, .*, ZeroPadding2D/,
    );
  });

  it("names a layer whose input is missing", () => {
    const graph = layerGraph([3], [{ name: "lost", className: "ReLU", inputs: ["nowhere"] }]);
    expect(() => layerGraphToOnnx(graph)).toThrow(/lost of class ReLU .*nowhere/);
  });

  it("refuses images of any size", () => {
    const graph = layerGraph([3], [dense("top")]);
    const [input, ...layers] = graph.layers;
    const config = { batch_input_shape: [null, null, null, 3] };
    const open = input ? [{ ...input, config }, ...layers] : [];
    expect(() => layerGraphToOnnx({ ...graph, layers: open })).toThrow(/not fixed/);
  });
});
