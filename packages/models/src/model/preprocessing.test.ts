import { describe, expect, it } from "vitest";
import type { Preprocessing } from "../types.ts";
import { recognizePreprocessing } from "./preprocessing.ts";

/** Names that Keras Applications gives its models, and the mode of their `preprocess_input`. */
const MODELS: readonly [string, Preprocessing][] = [
  ["mobilenet_1.00_224", "tf"],
  ["mobilenetv2_1.00_224", "tf"],
  ["MobilenetV3large", "none"],
  ["inception_v3", "tf"],
  ["inception_resnet_v2", "tf"],
  ["xception", "tf"],
  ["NASNet", "tf"],
  ["resnet50v2", "tf"],
  ["resnet50", "caffe"],
  ["densenet121", "torch"],
  ["vgg16", "caffe"],
  ["efficientnetb0", "none"],
  ["efficientnetv2-b0", "none"],
  ["convnext_tiny", "none"],
];

describe("recognizePreprocessing", () => {
  it.each(MODELS)("of %s: %s", (name, expected) => {
    expect(recognizePreprocessing({ models: [name], layers: [] })).toBe(expected);
  });

  it("goes by the layers where the model has a name of its own", () => {
    const layers = ["input_1", "conv1_conv", "conv2_block1_1_conv", "conv2_block1_preact_bn"];
    expect(recognizePreprocessing({ models: ["pets"], layers })).toBe("tf");
    expect(recognizePreprocessing({ models: ["pets"], layers: layers.slice(0, 3) })).toBe("caffe");
  });

  it("leaves scaling to a model that has layers for it", () => {
    const names = { models: ["resnet50"], layers: ["rescaling"], scalesItself: true };
    expect(recognizePreprocessing(names)).toBe("none");
  });

  it("does not guess where a model lacks the scaling its family has inside, or has no family", () => {
    const names = { models: ["efficientnetv2-b0"], layers: [], scalesItself: false };
    expect(recognizePreprocessing(names)).toBeUndefined();
    expect(recognizePreprocessing({ models: ["my_resnet", "__proto__"], layers: ["a"] })).toBeUndefined();
  });
});
