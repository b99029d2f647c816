import { type ImageBatch, softmax } from "@coarse/core";
import { bundledModel, type Model, readModel } from "@coarse/models";
import { describeWithShared, project, signalToNoise } from "@coarse/testing";
import { describe, expect, it } from "vitest";
import { openClassifier } from "../open-classifier.ts";
import { quantizeModel } from "../quantize/quantize-model.ts";
import { goldenPixels, layerModels, onnxModel } from "../testing/models.ts";
import type { OnnxEngineName } from "../types.ts";

/** Pictures that differ, for a network of any size. */
function ramps(count: number, { height, width }: { height: number; width: number }): ImageBatch {
  const length = height * width * 3;
  const pixels = Float32Array.from(
    { length: count * length },
    (_, i) => (i * (Math.floor(i / length) + 3)) % 256,
  );
  return { pixels, count, height, width };
}

/** Features, and the probabilities of each image, as an engine finds them. */
async function answers(model: Model, batch: ImageBatch, engine: OnnxEngineName) {
  await using classifier = await openClassifier(model, { engine });
  expect(classifier.engine).toBe(engine);
  const { features, logits, count } = await classifier.forward(batch);
  const width = logits.length / count;
  const rows = Array.from({ length: count }, (_, i) => logits.subarray(i * width, (i + 1) * width));
  return { features, probabilities: rows.flatMap((row) => [...softmax(row)]) };
}

async function expectTheSame(model: Model, batch: ImageBatch): Promise<void> {
  const native = await answers(model, batch, "onnxruntime");
  const web = await answers(model, batch, "onnxruntime-web");
  expect(web.probabilities).toBeWithin(native.probabilities, 1e-5);
  expect(web.features).toBeWithin(native.features, 1e-4);
}

describe("openClassifier: onnxruntime-web finds what onnxruntime finds", () => {
  it.each([project("fixtures/tiny.keras"), bundledModel])("in %s", async (path) => {
    const model = await readModel(path);
    await expectTheSame(model, ramps(5, model.input));
  });

  it("in a network of 8 bits, whichever of the two calibrated it", async () => {
    const model = await readModel(bundledModel);
    const batch = ramps(4, model.input);
    const quantized = await quantizeModel(model, [batch], { engine: "onnxruntime" });
    await expectTheSame(quantized, batch);
    const byWeb = await quantizeModel(model, [batch], { engine: "onnxruntime-web" });
    expect(byWeb.int8).toEqual(quantized.int8);
    const [native, web] = [
      await answers(quantized, batch, "onnxruntime"),
      await answers(byWeb, batch, "onnxruntime"),
    ];
    expect(web.probabilities).toBeWithin(native.probabilities, 1e-5);
  });
});

describeWithShared("openClassifier: onnxruntime-web finds what onnxruntime finds", () => {
  const [keras = ""] = layerModels;

  it.each([keras, onnxModel])("in %s", async (path) => expectTheSame(await readModel(path), goldenPixels()));

  // a number that falls between two of the 256 steps may go either way, and what is behind it then, too
  it("in MobileNetV2 of 8 bits, as far as 8 bits can tell", async () => {
    const model = await readModel(onnxModel);
    const images = goldenPixels();
    const exact = (await answers(model, images, "onnxruntime")).features;
    const quantized = await quantizeModel(model, [images]);
    const native = (await answers(quantized, images, "onnxruntime")).features;
    const web = (await answers(quantized, images, "onnxruntime-web")).features;
    expect(signalToNoise(exact, web)).toBeGreaterThan(signalToNoise(exact, native) - 1);
    expect(signalToNoise(native, web)).toBeGreaterThan(signalToNoise(exact, native));
  });
});
