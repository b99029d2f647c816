import "@coarse/testing";
import { describe, expect, it } from "vitest";
import { UnquantizableModelError } from "../errors.ts";
import { encodeOnnx } from "../formats/onnx/encode-onnx.ts";
import { newOnnxGraph } from "../formats/onnx/new-onnx-graph.ts";
import type { OnnxGraph } from "../formats/onnx/onnx-graph.ts";
import { node } from "../formats/onnx/protobuf/nodes.ts";
import { ModelSchema } from "../formats/onnx/protobuf/schemas.ts";
import { floatTensor } from "../formats/onnx/protobuf/tensors.ts";
import { withChanges } from "../formats/onnx/protobuf/with-changes.ts";
import { type Numbers, seededNumbers } from "../testing/onnx/numbers.ts";
import { runOnnx, runOnnxOnce } from "../testing/onnx/run-onnx.ts";
import { isQuantized } from "./is-quantized.ts";
import { observedOnnx } from "./observed-onnx.ts";
import { overflowProbe } from "./overflow-probe.ts";
import { quantizeOnnx } from "./quantize-onnx.ts";

const HEIGHT = 5;
const CHANNELS = 4;
const IMAGE_SHAPE = [1, 3, HEIGHT, HEIGHT];

/** Numbers that 8 bits hold exactly: `integers / steps`, the largest among them. */
function onGrid(shape: readonly number[], { steps, low }: { steps: number; low: number }): Numbers {
  const { values } = seededNumbers(shape, { seed: shape.length + steps, low, high: steps });
  const integers = values.map(Math.round);
  for (let first = 0; first < values.length; first += values.length / (shape[0] ?? 1))
    integers[first] = steps;
  return { shape, values: integers.map((value) => value / steps) };
}

/**
 * Two convolutions, the second one's result added to what it reads, and a head that changes nothing; a bias for the first
 * alone.
 */
function residualModel(bias: Float32Array = Float32Array.of(0.5, -0.25, 0.125, 0)): OnnxGraph {
  const first = onGrid([CHANNELS, 3, 3, 3], { steps: 127, low: -127 });
  const identity = Float32Array.from({ length: CHANNELS ** 2 }, (_, i) => (i % (CHANNELS + 1) === 0 ? 1 : 0));
  const second = onGrid([CHANNELS, CHANNELS, 1, 1], { steps: 127, low: -127 });
  return newOnnxGraph({
    source: "residual.onnx",
    nodes: [
      node("Abs", { inputs: ["picture"], output: "pixels" }),
      node("Conv", {
        inputs: ["pixels", "first_kernel", "first_bias"],
        output: "first",
        attributes: { pads: [1n, 1n, 1n, 1n] },
      }),
      node("Relu", { inputs: ["first"], output: "active" }),
      node("Conv", { inputs: ["active", "second_kernel"], output: "second" }),
      node("Add", { inputs: ["active", "second"], output: "sum" }),
      node("Conv", { inputs: ["sum", "head_kernel"], output: "scores" }),
    ],
    weights: [
      floatTensor("first_kernel", first),
      floatTensor("first_bias", { shape: [CHANNELS], values: bias }),
      floatTensor("second_kernel", second),
      floatTensor("head_kernel", { shape: [CHANNELS, CHANNELS, 1, 1], values: identity }),
    ],
    input: { name: "picture", shape: IMAGE_SHAPE },
    outputs: [{ name: "scores", shape: [1, CHANNELS, HEIGHT, HEIGHT] }],
    metadata: {},
  });
}

const image = onGrid(IMAGE_SHAPE, { steps: 255, low: 0 });
const ranges = new Map([
  ["pixels", { low: 0, high: 1 }],
  ["active", { low: 0, high: 8 }],
  ["second", { low: -16, high: 16 }],
]);

/** As engines run 8 bits on processors where sums of their products would overflow; on others it changes nothing. */
const exactly = { extra: { session: { x64quantprecision: "1" } } };

describe("quantizeOnnx", () => {
  it("errs by no more than half a step of each rounding where pixels and weights lie on the steps", async () => {
    const exact = await runOnnxOnce(encodeOnnx(residualModel()), image);
    const rounded = await runOnnxOnce(encodeOnnx(quantizeOnnx(residualModel(), ranges)), image, exactly);
    // the half step of `active` goes on directly and through the second kernel, then comes that of `second`
    const gain = 1 + CHANNELS;
    expect(rounded.values).toBeWithin(exact.values, (gain * 8) / 255 / 2 + 32 / 255 / 2);
    expect(rounded.values).not.toEqual(exact.values);
  });

  it("computes the same whether an engine joins the roundings with the convolutions or does them one by one", async () => {
    const bytes = encodeOnnx(quantizeOnnx(residualModel(), ranges));
    const [joined, single] = await Promise.all([
      runOnnxOnce(bytes, image, exactly),
      runOnnxOnce(bytes, image, { graphOptimizationLevel: "disabled" }),
    ]);
    expect(joined.values).toBeWithin(single.values, (2 * 32) / 255);
  });

  it("leaves a convolution without ranges as it is", async () => {
    const first = new Map([...ranges].filter(([name]) => name !== "second"));
    const rounded = quantizeOnnx(residualModel(), first);
    expect(rounded.graph.initializer.map(({ name }) => name)).toContain("second_kernel");
    expect(rounded.graph.initializer.map(({ name }) => name)).not.toContain("first_kernel");
    const exact = await runOnnxOnce(encodeOnnx(residualModel()), image);
    const { values } = await runOnnxOnce(encodeOnnx(rounded), image, exactly);
    expect(values).toBeWithin(exact.values, ((1 + CHANNELS) * 8) / 255 / 2);
  });

  it("keeps a bias that is large beside its weights", async () => {
    const tiny = residualModel(Float32Array.of(1, 1, 1, 1e12));
    const rounded = quantizeOnnx(
      tiny,
      new Map([
        ["pixels", { low: 0, high: 1 }],
        ["active", { low: 0, high: 1e12 }],
      ]),
    );
    const { values } = await runOnnxOnce(encodeOnnx(rounded), image);
    const last = values.subarray((CHANNELS - 1) * HEIGHT * HEIGHT);
    const exact = await runOnnxOnce(encodeOnnx(tiny), image);
    const wanted = exact.values.subarray((CHANNELS - 1) * HEIGHT * HEIGHT);
    for (const [i, value] of last.entries()) expect(value / (wanted[i] ?? 1)).toBeCloseTo(1, 1);
  });

  it("refuses networks that it can't round", () => {
    const onnx = residualModel();
    const rounded = quantizeOnnx(onnx, ranges);
    const [opset] = onnx.model.opsetImport;
    const old = withChanges(ModelSchema, onnx.model, {
      opsetImport: opset ? [{ ...opset, version: 11n }] : [],
    });
    const bare = { ...onnx, graph: { ...onnx.graph, node: onnx.graph.node.slice(0, 1) } };
    for (const [refused, reason] of [
      [rounded, "8 bits already"],
      [{ ...onnx, model: old }, "version 11"],
      [bare, "no convolution"],
    ] as const) {
      expect(() => quantizeOnnx(refused, ranges)).toThrow(UnquantizableModelError);
      expect(() => quantizeOnnx(refused, ranges)).toThrow(reason);
    }
    expect([onnx, rounded].map(isQuantized)).toEqual([false, true]);
  });
});

describe("observedOnnx", () => {
  it("shows what convolutions read and make, behind their activation", async () => {
    const { bytes, convolutions } = observedOnnx(residualModel());
    expect(convolutions).toEqual([
      { input: "pixels", output: "active" },
      { input: "active", output: "second" },
    ]);
    // the head is not among them
    const outputs = await runOnnx(bytes, image);
    expect(Object.keys(outputs).sort()).toEqual(["active", "pixels", "scores", "second"]);
    expect(outputs.active?.shape).toEqual([1, CHANNELS, HEIGHT, HEIGHT]);
  });
});

describe("overflowProbe", () => {
  it("gives what it says where 8 bits are computed exactly, one rounding after another", async () => {
    const { bytes, shape, expected } = overflowProbe();
    const length = shape.reduce((product, axis) => product * axis, 1);
    const ones = { shape, values: new Float32Array(length).fill(1) };
    const { values } = await runOnnxOnce(bytes, ones, { graphOptimizationLevel: "disabled" });
    expect(values).toBeWithin(new Float32Array(length).fill(expected), 1);
  });
});
