import type { ScalingName } from "@coarse/core";
import { describe, expect, it } from "vitest";
import { recognizePreprocessing } from "./recognize-preprocessing.ts";

/** Names that Keras Applications gives its models, and the mode of their `preprocess_input`. */
const MODELS: readonly [string, ScalingName][] = [
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

const NOTHING = { kind: "nothing" } as const;

describe("recognizePreprocessing", () => {
  it.each(MODELS)("of %s: %s", (name, preprocessing) => {
    expect(recognizePreprocessing({ models: [name], layers: [] })).toMatchObject({ preprocessing });
  });

  it("goes by the layers where the model has a name of its own", () => {
    const layers = ["input_1", "conv1_conv", "conv2_block1_1_conv", "conv2_block1_preact_bn"];
    const named = (own: readonly string[]) =>
      recognizePreprocessing({ models: ["pets"], layers: own }, NOTHING);
    expect(named(layers)).toMatchObject({ preprocessing: "tf" });
    expect(named(layers.slice(0, 3))).toMatchObject({ preprocessing: "caffe" });
  });

  it("leaves scaling to a model that does it itself, whatever it is called", () => {
    const names = { models: ["resnet50"], layers: [] };
    expect(recognizePreprocessing(names, { kind: "from 0 to 255" })).toMatchObject({ preprocessing: "none" });
  });

  it("does not guess where the model does something else, lacks what its family has inside, or has no family", () => {
    const other = { kind: "other", found: "it computes x · 2 + -1" } as const;
    expect(recognizePreprocessing({ models: ["resnet50"], layers: [] }, other)).toMatchObject({
      unknown: other.found,
    });
    for (const models of [["efficientnetv2-b0"], ["my_resnet", "__proto__"], ["resnet18"]])
      expect(recognizePreprocessing({ models, layers: ["a"] }, NOTHING)).toHaveProperty("unknown");
  });
});
