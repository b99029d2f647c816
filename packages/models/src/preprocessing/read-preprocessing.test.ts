import { PreprocessingFormatError, type PreprocessingParts, scalings } from "@coarse/core";
import { scalingNameOf } from "@coarse/core/internal";
import { describe, expect, it } from "vitest";
import { readPreprocessing } from "./read-preprocessing.ts";

const read = (value: unknown, more: { modelType?: string } = {}) =>
  readPreprocessing(value, { source: "p.json", ...more });

function scalingOf({ channels = "rgb", rescale = 0, mean = [0, 0, 0], std = [1, 1, 1] }: PreprocessingParts) {
  return scalingNameOf({ channels, rescale, mean, std });
}

const processor = (name: string, more: object = {}) => ({
  image_processor_type: `${name}ImageProcessor`,
  ...more,
});

describe("readPreprocessing of Transformers' preprocessor_config.json", () => {
  it.each([
    ["ViT", {}, "stretch", [224, 224], [224, 224], "tf"],
    ["ViT", { size: 384 }, "stretch", [384, 384], [384, 384], "tf"],
    ["ViT", { size: { height: 8, width: 9 } }, "stretch", [8, 9], [8, 9], "tf"],
    ["ConvNext", {}, "stretch", [384, 384], [384, 384], "tf"],
    ["ConvNext", { size: 224 }, "shortest-edge", 256, [224, 224], "tf"],
    ["ConvNext", { size: { shortest_edge: 224 }, crop_pct: 0.95 }, "shortest-edge", 235, [224, 224], "tf"],
    ["MobileNetV1", {}, "shortest-edge", 256, [224, 224], "tf"],
    ["MobileNetV2", { crop_size: 192 }, "shortest-edge", 256, [192, 192], "tf"],
    ["EfficientNet", { include_top: false }, "stretch", [346, 346], [346, 346], "tf"],
    ["EfficientNet", { do_center_crop: true, include_top: false }, "stretch", [346, 346], [289, 289], "tf"],
    ["Beit", {}, "stretch", [256, 256], [224, 224], "tf"],
    ["Levit", { size: 224 }, "shortest-edge", 256, [224, 224], "torch"],
    ["CLIP", { size: 336, crop_size: 336 }, "shortest-edge", 336, [336, 336], "clip"],
    ["CLIP", { image_mean: 0.5, image_std: 0.5 }, "shortest-edge", 224, [224, 224], "tf"],
    ["CLIP", { do_normalize: false }, "shortest-edge", 224, [224, 224], "unit"],
    ["CLIP", { do_normalize: false, do_rescale: false }, "shortest-edge", 224, [224, 224], "none"],
  ] as const)("%s with %j: %s to %j, cut to %j, %s", (name, config, mode, size, inputSize, scaling) => {
    const parts = read(processor(name, config));
    expect(parts.resize).toMatchObject({ mode, size, antialias: true });
    expect(parts.inputSize).toEqual(inputSize);
    expect(scalingOf(parts)).toBe(scaling);
    expect(parts).toMatchObject({ decode: "accurate-dct", centering: "floor" });
  });

  it("turns channels for MobileViT, unless told not to", () => {
    expect(read(processor("MobileViT"))).toMatchObject({
      channels: "bgr",
      rescale: 1 / 255,
      mean: [0, 0, 0],
    });
    expect(read(processor("MobileViT", { do_flip_channel_order: false }))).toMatchObject({ channels: "rgb" });
  });

  it("divides twice for EfficientNet, and takes its offset away", () => {
    const parts = read(processor("EfficientNet", { rescale_factor: 1 / 127.5, rescale_offset: true }));
    expect(parts).toMatchObject({ mean: [1.5, 1.5, 1.5], std: [0.25, 0.25, 0.25] });
  });

  it("knows the old name of a processor, the fast one, and none at all by the model's type", () => {
    const parts = read(processor("ViT"));
    expect(read({ feature_extractor_type: "ViTFeatureExtractor" })).toEqual(parts);
    expect(read({ image_processor_type: "ViTImageProcessorFast" })).toEqual(parts);
    expect(read({ do_resize: true }, { modelType: "swin" })).toEqual(parts);
  });

  it.each([
    [
      { image_processor_type: "OwlViTImageProcessor" },
      "the image processor OwlViTImageProcessor is none of ViT,",
    ],
    [{ image_processor_type: "__proto__" }, "the image processor __proto__ is none of ViT,"],
    [{ do_resize: true }, "it names no image_processor_type"],
    [processor("ViT", { do_resize: false }), "do_resize is false"],
    [processor("ViT", { size: { shortest_edge: 224 } }), "size has no height and width"],
    [processor("CLIP", { do_center_crop: false }), "it resizes the shortest edge and cuts nothing off"],
    [processor("ViT", { size: { longest_edge: 9 } }), "size"],
    [processor("ViT", { image_mean: [0.5] }), "image_mean"],
    [processor("ViT", { resample: 9 }), "resample"],
  ])("refuses %j", (value, reason) => {
    expect(() => read(value)).toThrow(PreprocessingFormatError);
    expect(() => read(value)).toThrow(`Can't use the preprocessing of p.json: ${reason}`);
  });
});

describe("readPreprocessing of timm's pretrained_cfg", () => {
  const config = {
    input_size: [3, 224, 224],
    test_input_size: [3, 288, 288],
    test_crop_pct: 1,
    crop_pct: 0.95,
  };

  it("by itself and within config.json", () => {
    const parts = read({ ...config, interpolation: "bilinear", mean: [0.5, 0.5, 0.5], std: [0.5, 0.5, 0.5] });
    expect(parts).toMatchObject({ inputSize: [224, 224], cropPct: 0.95, centering: "half-even" });
    expect(parts.resize).toEqual({ mode: "shortest-edge", interpolation: "bilinear", antialias: true });
    expect(scalingOf(parts)).toBe("tf");
    expect(read({ architecture: "resnet18", pretrained_cfg: config })).toMatchObject({
      ...{ ...scalings.torch, cropPct: 0.95, resize: { interpolation: "bicubic" } },
    });
    expect(read({ ...config, crop_mode: "squash" }).resize?.mode).toBe("stretch");
  });

  it("takes the size for tests where the network has that size", () => {
    const options = { source: "p.json", networkSize: [288, 288] } as const;
    expect(readPreprocessing(config, options)).toMatchObject({ inputSize: [288, 288], cropPct: 1 });
  });

  it("refuses what it can't do", () => {
    expect(() => read({ ...config, crop_mode: "border" })).toThrow("crop_mode border");
    expect(() => read({ input_size: [1, 28, 28] })).toThrow("input_size");
  });
});

describe("readPreprocessing of torchvision's arguments", () => {
  it("with the preset's defaults", () => {
    expect(read({ crop_size: 224 })).toMatchObject({
      ...{ ...scalings.torch, inputSize: [224, 224], centering: "half-even" },
      resize: { mode: "shortest-edge", size: 256, interpolation: "bilinear", antialias: true },
    });
  });

  it("as Python prints them", () => {
    const value = { crop_size: [384], resize_size: [384, 380], interpolation: "InterpolationMode.BICUBIC" };
    expect(read(value)).toMatchObject({
      inputSize: [384, 384],
      resize: { mode: "stretch", size: [384, 380], interpolation: "bicubic" },
    });
    expect(() => read({ crop_size: 9, interpolation: "area" })).toThrow(
      "interpolation is one of nearest, bilinear",
    );
  });
});

it("readPreprocessing reads our own, and names what it is not", () => {
  expect(read({ rescale: 1 })).toEqual({ rescale: 1 });
  expect(() => read([])).toThrow(PreprocessingFormatError);
});
