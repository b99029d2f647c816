import type { ImageBatch } from "@coarse/core";
import { indexOfLargest } from "@coarse/core/internal";
import { bundledModel, type Model, readModel, UnquantizableModelError } from "@coarse/models";
import { describeWithShared, describeWithTfjsNode, signalToNoise } from "@coarse/testing";
import { describe, expect, it } from "vitest";
import { NoCalibrationImagesError, UnsupportedEngineError } from "../errors.ts";
import { openClassifier } from "../open-classifier.ts";
import { onePixelModel } from "../testing/fake-network.ts";
import { goldenPixels, layerModels, onnxModel } from "../testing/models.ts";
import { quantizeModel } from "./quantize-model.ts";
import { singleImages } from "./single-images.ts";

async function logitsOf(model: Model, batch: ImageBatch): Promise<Float32Array> {
  await using classifier = await openClassifier(model);
  return (await classifier.forward(batch)).logits;
}

/** Gray ramps, each of another slope, for a network of any size. */
function ramps(count: number, { height, width }: { height: number; width: number }): ImageBatch {
  const length = height * width * 3;
  const pixels = Float32Array.from(
    { length: count * length },
    (_, i) => (i * (Math.floor(i / length) + 3)) % 256,
  );
  return { pixels, count, height, width };
}

describe("quantizeModel", () => {
  it("keeps what the bundled network sees", async () => {
    const model = await readModel(bundledModel);
    const batch = ramps(6, model.input);
    const quantized = await quantizeModel(model, [batch]);
    expect(quantized.int8?.images).toBe(6);
    expect(quantized.int8?.sameAnswers).toBeGreaterThanOrEqual(5);
    expect(quantized.head).toBe(model.head);
    expect(signalToNoise(await logitsOf(model, batch), await logitsOf(quantized, batch))).toBeGreaterThan(15);
  });

  it("gives the same network for photos in one batch and in several", async () => {
    const model = await readModel(bundledModel);
    const batch = ramps(4, model.input);
    const [together, apart] = [
      await quantizeModel(model, [batch]),
      await quantizeModel(model, singleImages(batch), { threads: 1 }),
    ];
    expect(await logitsOf(apart, batch)).toEqual(await logitsOf(together, batch));
  });

  it("ends between two photos", async () => {
    const model = await readModel(bundledModel);
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 30);
    const run = quantizeModel(model, [ramps(2000, model.input)], { threads: 1, signal: abort.signal });
    await expect(run).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
  });

  it("wants photos and convolutions", async () => {
    await expect(quantizeModel(onePixelModel, [])).rejects.toThrow(NoCalibrationImagesError);
    const model = await readModel(bundledModel);
    const quantized = await quantizeModel(model, [ramps(1, model.input)]);
    await expect(quantizeModel(quantized, [ramps(1, model.input)])).rejects.toThrow(UnquantizableModelError);
  });
});

describeWithShared("quantizeModel on MobileNetV2", () => {
  const [keras = ""] = layerModels;

  it.each([keras, onnxModel])("keeps the answers of %s", async (file) => {
    const model = await readModel(file);
    const images = goldenPixels();
    const quantized = await quantizeModel(model, [images]);
    expect(quantized.int8).toEqual({ images: images.count, sameAnswers: images.count });
    const [exact, rounded] = [await logitsOf(model, images), await logitsOf(quantized, images)];
    expect(signalToNoise(exact, rounded)).toBeGreaterThan(18);
    for (let start = 0; start < exact.length; start += 1000)
      expect(indexOfLargest(rounded.subarray(start, start + 1000))).toBe(
        indexOfLargest(exact.subarray(start, start + 1000)),
      );
  });
});

describeWithTfjsNode("quantizeModel and tfjs-node", () => {
  it("can't be joined", async () => {
    const model = await readModel(bundledModel);
    const quantized = await quantizeModel(model, [ramps(1, model.input)]);
    await expect(openClassifier(quantized, { engine: "tfjs-node" })).rejects.toThrow(UnsupportedEngineError);
  });
});
