import "@coarse/testing";
import { PreprocessingFormatError } from "@coarse/core";
import { describe, expect, it } from "vitest";
import { NotAClassifierError } from "../errors.ts";
import { newOnnxGraph } from "../formats/onnx/new-onnx-graph.ts";
import { withOnnxMetadata } from "../formats/onnx/onnx-metadata.ts";
import { node } from "../formats/onnx/protobuf/nodes.ts";
import { floatTensor } from "../formats/onnx/protobuf/tensors.ts";
import { describeOnnx } from "../model/describe-onnx.ts";
import { readPreprocessing } from "./read-preprocessing.ts";
import { readUltralyticsExport } from "./ultralytics.ts";

const texts = {
  author: "Ultralytics",
  task: "classify",
  imgsz: "[224, 224]",
  names: `{${Array.from({ length: 1000 }, (_, i) => `${i}: 'kind ${i}'`).join(", ")}}`,
  version: "8.3.0",
};
const read = (more: Readonly<Record<string, string>>) =>
  readUltralyticsExport({ ...texts, ...more }, "m.onnx");

describe("readUltralyticsExport", () => {
  // classify_transforms in ultralytics/data/augment.py of 8.3: T.Resize(224), T.CenterCrop(224), T.ToTensor(), T.Normalize(0, 1)
  it("is torchvision's Resize, CenterCrop and ToTensor", () => {
    expect(read({})?.preprocessing).toEqual({
      decode: "accurate-dct",
      inputSize: [224, 224],
      resize: { mode: "shortest-edge", size: 224, interpolation: "bilinear", antialias: true },
      centering: "half-even",
      channels: "rgb",
      rescale: 1 / 255,
      mean: [0, 0, 0],
      std: [1, 1, 1],
    });
    expect(read({ imgsz: "64" })?.preprocessing).toMatchObject({ inputSize: [64, 64], resize: { size: 64 } });
    expect(read({ imgsz: "[96, 128]" })?.preprocessing).toMatchObject({
      inputSize: [96, 128],
      resize: { mode: "stretch", size: [96, 128] },
    });
  });

  it("cuts out first, as OpenCV resizes, before 8.1", () => {
    expect(read({ version: "8.0.196" })?.preprocessing?.resize).toEqual({
      ...{ mode: "crop", interpolation: "bilinear", antialias: false },
    });
  });

  it("knows tasks, and models of others", () => {
    expect(read({ task: "detect" })).toEqual({ task: "detect" });
    expect(readUltralyticsExport({ task: "classify" }, "m.onnx")).toBeUndefined();
    expect(readUltralyticsExport({ names: "[]" }, "m.onnx")).toBeUndefined();
    expect(read({ imgsz: "large" })).toEqual({ task: "classify" });
  });
});

describe("an ONNX file that Ultralytics exported", () => {
  const kernel = { shape: [3, 1000], values: Float32Array.from({ length: 3000 }, (_, i) => Math.sin(i)) };
  const graph = newOnnxGraph({
    source: "best.onnx",
    nodes: [
      node("GlobalAveragePool", { inputs: ["images"], output: "pooled" }),
      node("Flatten", { inputs: ["pooled"], output: "flat" }),
      node("MatMul", { inputs: ["flat", "kernel"], output: "scores" }),
    ],
    weights: [floatTensor("kernel", kernel)],
    input: { name: "images", shape: [1, 3, 224, 224] },
    outputs: [{ name: "scores", shape: [1, 1000] }],
    metadata: {},
  });
  const described = (more: Readonly<Record<string, string>>) =>
    describeOnnx(withOnnxMetadata(graph, { ...texts, ...more }), { sizes: [], labels: {} });

  it("has its own labels", () => {
    expect(described({})).toMatchObject({ labelSet: "own", labelsFrom: "metadata" });
    expect(described({}).labels?.[999]).toBe("kind 999");
  });

  it("is prepared as it says", () => {
    expect(described({}).input).toMatchObject({
      preprocessing: { resize: { mode: "shortest-edge", size: 224 }, rescale: 1 / 255, mean: [0, 0, 0] },
      origins: { rescale: "metadata" },
    });
  });

  it("is refused where it is a detector", () => {
    expect(() => described({ task: "detect" })).toThrow(NotAClassifierError);
    expect(() => described({ task: "detect" })).toThrow(/Ultralytics made it for the task "detect"/);
  });
});

describe("readPreprocessing of Teachable Machine's metadata.json", () => {
  const metadata = {
    tmVersion: "2.4.4",
    packageName: "@teachablemachine/image",
    labels: ["a", "b"],
    imageSize: 224,
  };

  // capture() and cropTo() in libraries/image/src/utils of @teachablemachine/image 0.8
  it("cuts the center out, divides by 127 and takes 1 away", () => {
    const parts = readPreprocessing(metadata, { source: "metadata.json" });
    expect(parts).toMatchObject({ inputSize: [224, 224], resize: { mode: "crop" }, channels: "rgb" });
    const { rescale = 0, mean: [mean] = [], std: [std] = [] } = parts;
    const scaled = [0, 127, 255].map((pixel) => (pixel * rescale - (mean ?? 0)) / (std ?? 0));
    expect(scaled).toBeWithin([-1, 0, 255 / 127 - 1], 1e-12);
  });

  it("is refused where it is none", () => {
    const read = () => readPreprocessing({ ...metadata, imageSize: "big" }, { source: "metadata.json" });
    expect(read).toThrow(PreprocessingFormatError);
  });
});
