import { describe, expect, it } from "vitest";
import { layerGraph } from "../testing/onnx/layer-case.ts";
import type { Layer, Weight } from "../types.ts";
import { ownScaling } from "./own-scaling.ts";

type Given = Pick<Layer, "className"> & Partial<Layer>;

const convolution: Given = { className: "Conv2D" };
const rescaling = (scale: number, offset: number): Given => ({
  className: "Rescaling",
  config: { scale, offset },
});
const vector = (name: string, values: readonly number[]): Weight => ({
  name,
  shape: [values.length],
  values: Float32Array.from(values),
});
const batchNormalization = (mean: number, variance: number): Given => ({
  className: "BatchNormalization",
  weights: [vector("moving_mean", [mean, mean, mean]), vector("moving_variance", Array(3).fill(variance))],
});
const caffe: readonly Given[] = [
  { className: "Flip", config: { axis: -1 } },
  { className: "Rescaling", config: { scale: 1, offset: [-103.9, -116.8, -123.7] } },
];

/** What layers, and a convolution behind them, do to the pixels. */
const kindOf = (...layers: readonly Given[]) =>
  ownScaling(layerGraph([4, 4, 3], [...layers, convolution])).kind;

describe("ownScaling", () => {
  it.each<[string, readonly Given[]]>([
    ["-1 to 1", [rescaling(1 / 127.5, -1)]],
    ["0 to 1", [rescaling(1 / 255, 0)]],
    ["in two steps", [rescaling(1 / 255, 0), rescaling(2, -1)]],
    ["less a mean, as Caffe's networks take them", caffe],
    [
      "by its statistics",
      [{ className: "Normalization", config: { mean: [120, 120, 120], variance: [3600, 3600, 3600] } }],
    ],
    ["by a batch normalization", [batchNormalization(120, 3600)]],
    [
      "behind all that does nothing to the numbers",
      ["GaussianNoise", "RandomFlip", "Identity", "Dropout", "ZeroPadding2D", "Resizing", "CenterCrop"]
        .map((className): Given => ({ className }))
        .concat(rescaling(1 / 127.5, -1)),
    ],
  ])("sees pixels scaled from 0 to 255: %s", (_, layers) => expect(kindOf(...layers)).toBe("from 0 to 255"));

  it.each<[string, readonly Given[]]>([
    ["a convolution at once", []],
    ["what does nothing", [{ className: "ZeroPadding2D" }, rescaling(1, 0)]],
    ["scaling behind the convolution", [convolution, rescaling(1 / 127.5, -1)]],
    ["a batch normalization that learned nothing", [batchNormalization(0, 1)]],
  ])("sees none: %s", (_, layers) => expect(kindOf(...layers)).toBe("nothing"));

  it.each<[string, readonly Given[]]>([
    ["of 0 to 1, made -1 to 1", [rescaling(2, -1)]],
    ["of 0 to 1, by their deviation", [rescaling(4.37, -2.12)]],
    ["of 0 to 1, shifted alone", [rescaling(1, -0.5)]],
    ["of -1 to 1, by a batch normalization", [batchNormalization(-0.1, 0.3)]],
    ["turned round and not scaled", caffe.slice(0, 1)],
  ])("does not know pixels %s", (_, layers) => expect(kindOf(...layers)).toBe("other"));

  it("does not know where one way is scaled and another is not", () => {
    const graph = layerGraph(
      [4, 4, 3],
      [
        { ...rescaling(1 / 255, 0), name: "scaled" },
        { className: "Conv2D", name: "one" },
        { className: "Conv2D", name: "other", inputs: ["images"] },
        { className: "Add", inputs: ["one", "other"] },
      ],
    );
    expect(ownScaling(graph)).toMatchObject({ kind: "other", found: expect.stringContaining("on one way") });
  });
});
