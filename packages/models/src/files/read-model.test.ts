import { readFileSync } from "node:fs";
import { type Head, scalings } from "@coarse/core";
import { describeWithShared, readNpy, shared } from "@coarse/testing";
import { expect, it } from "vitest";
import { readModel } from "./read-model.ts";

const FORMS = [
  ["keras", "mobilenet_v2_1.0_224.keras"],
  ["h5", "mobilenet_v2_1.0_224.h5"],
  ["tfjs-layers", "mobilenet_v2_1.0_224_tfjs_layers"],
  ["tfjs-layers", "mobilenet_v2_1.0_224_tfjs_layers/model.json"],
  ["tfjs-graph", "mobilenet_v2_1.0_224_tfjs_graph"],
  ["onnx", "mobilenet_v2_1.0_224.onnx"],
] as const;

/** What Keras made of 20 photos: classes and probabilities behind the head. */
const golden = () => JSON.parse(readFileSync(shared("golden/petimages.json"), "utf8")).accurateDct;

/** `softmax(features · kernel + bias)`: class and probability of the five likeliest. */
function topFive(features: Float32Array, { kernel, bias, classCount }: Head) {
  const logits = Array.from(bias);
  features.forEach((x, f) => {
    for (let c = 0; c < classCount; c++) logits[c] = (logits[c] ?? 0) + x * (kernel[f * classCount + c] ?? 0);
  });
  const total = logits.reduce((sum, z) => sum + Math.exp(z), 0);
  const ranked = logits.map((z, index) => ({ index, probability: Math.exp(z) / total }));
  return ranked.sort((a, b) => b.probability - a.probability).slice(0, 5);
}

describeWithShared("readModel", () => {
  it.each(FORMS)("reads MobileNetV2 as %s from %s, with the head that Keras uses", async (format, name) => {
    const path = shared(`models/${name}`);
    const model = await readModel(path);
    expect(model).toMatchObject({
      format,
      labelSet: "imagenet-1k",
      input: { height: 224, width: 224, preprocessing: { ...scalings.tf, decode: "fast-dct" } },
      head: { featureCount: 1280, classCount: 1000 },
    });
    const { values } = readNpy(shared("golden/petimages.features.npy"));
    const images = Array.from({ length: 20 }, (_, i) => values.subarray(i * 1280, (i + 1) * 1280));
    const top = images.map((features) => topFive(features, model.head));
    expect(top.map((five) => five.map(({ index }) => index))).toEqual(golden().fineTop5);
    expect(top.map((five) => five[0]?.probability ?? 0)).toBeWithin(golden().fineTop1Probability, 1e-5);
  });

  it("lets the caller say how pixels are scaled", async () => {
    const path = shared("models/mobilenet_v1_0.75_224_tfjs");
    expect((await readModel(path)).input.preprocessing).toMatchObject(scalings.tf);
    const said = await readModel(path, { preprocessing: "caffe" });
    expect(said.input.preprocessing).toMatchObject(scalings.caffe);
  });
});
