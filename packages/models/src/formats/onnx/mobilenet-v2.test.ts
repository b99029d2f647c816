import { readFileSync } from "node:fs";
import { describeWithShared, readNpy, shared } from "@coarse/testing";
import { beforeAll, expect, it } from "vitest";
import { layerGraphToOnnx } from "../../convert/to-onnx/layer-graph-to-onnx.ts";
import { activationsOnnx } from "../../head/onnx/activations-onnx.ts";
import { readOnnxHead } from "../../head/onnx/read-onnx-head.ts";
import { replaceOnnxHead } from "../../head/onnx/replace-onnx-head.ts";
import { type Numbers, seededNumbers } from "../../testing/onnx/numbers.ts";
import { softmaxOf } from "../../testing/onnx/onnx-models.ts";
import { runOnnx, runOnnxOnce } from "../../testing/onnx/run-onnx.ts";
import { readKerasFile } from "../keras/keras-file.ts";
import { decodeOnnx } from "./decode-onnx.ts";
import { encodeOnnx } from "./encode-onnx.ts";
import type { OnnxGraph } from "./onnx-graph.ts";
import { readOnnxInput } from "./read-onnx-input.ts";

/** Rounding of 52 convolutions in another order; the golden features themselves are exact to 0.001. */
const SAME_NETWORK = 1e-4;
const GOLDEN = 1e-3;
const FEATURES = 1280;
const CLASSES = 1000;

describeWithShared("decodeOnnx and layerGraphToOnnx: MobileNetV2", () => {
  let fromKeras: OnnxGraph;
  let foreign: OnnxGraph;
  let imageFiles: Numbers;
  let goldenFeatures: Float32Array;

  beforeAll(async () => {
    const keras = readFileSync(shared("models/mobilenet_v2_1.0_224.keras"));
    fromKeras = layerGraphToOnnx(await readKerasFile(keras, "mobilenet.keras"));
    foreign = decodeOnnx(readFileSync(shared("models/mobilenet_v2_1.0_224.onnx")), "mobilenet.onnx");
    const resized = readNpy(shared("golden/petimages.first4.resized.npy"));
    imageFiles = { shape: resized.shape, values: resized.values.map((v) => v / 127.5 - 1) };
    goldenFeatures = goldenRows(["Cat/1.jpg", "Cat/10.jpg", "Dog/1.JPG", "Dog/3.JPG"]);
  });

  async function activations(onnx: OnnxGraph, images: Numbers) {
    const { bytes, featuresName, logitsName } = activationsOnnx(onnx);
    const { [featuresName]: features, [logitsName]: logits } = await runOnnx(bytes, images);
    if (!features || !logits) throw new Error("An output is missing");
    return { features, logits };
  }

  it("takes images as Keras does", () => {
    const keras = { layout: "NHWC", height: 224, width: 224, batch: undefined };
    expect(readOnnxInput(fromKeras)).toMatchObject(keras);
    expect(readOnnxInput(foreign)).toMatchObject(keras);
  });

  it("has the same head, converted or foreign", () => {
    const [head, other] = [readOnnxHead(fromKeras), readOnnxHead(foreign)];
    expect(head).toMatchObject({ featureCount: FEATURES, classCount: CLASSES });
    expect(head.kernel).toBeWithin(other.kernel, 0);
    expect(head.bias).toBeWithin(other.bias, 0);
  });

  it("gives the same logits, converted or foreign", async () => {
    const noise = seededNumbers([2, 224, 224, 3], { seed: 11 });
    for (const images of [noise, imageFiles]) {
      const [converted, other] = [await activations(fromKeras, images), await activations(foreign, images)];
      expect(converted.logits.values).toBeWithin(other.logits.values, SAME_NETWORK);
    }
  });

  it("gives the features of Keras, converted or foreign", async () => {
    for (const onnx of [fromKeras, foreign]) {
      const { features } = await activations(onnx, imageFiles);
      expect(features.shape).toEqual([4, FEATURES]);
      expect(features.values).toBeWithin(goldenFeatures, GOLDEN);
    }
  });

  it("gives as probabilities the softmax of its logits", async () => {
    for (const onnx of [fromKeras, foreign]) {
      const { logits } = await activations(onnx, imageFiles);
      const { values } = await runOnnxOnce(encodeOnnx(onnx), imageFiles);
      expect(values).toBeWithin(softmaxOf([...logits.values], CLASSES), 1e-6);
    }
  });

  it("has no operation left that could have been merged into another", () => {
    const count = (opType: string) => fromKeras.graph.node.filter((n) => n.opType === opType).length;
    expect([count("Conv"), count("Clip"), count("Add")]).toEqual([52, 35, 10]);
    expect([count("BatchNormalization"), count("Pad"), count("Transpose")]).toEqual([0, 0, 1]);
  });

  it("has 2,562 numbers in a head of cat and dog", async () => {
    const head = {
      kernel: seededNumbers([FEATURES, 2]).values,
      bias: seededNumbers([2], { seed: 2 }).values,
      featureCount: FEATURES,
      classCount: 2,
    };
    for (const onnx of [fromKeras, foreign]) {
      const coarse = replaceOnnxHead(onnx, head);
      const { kernel, bias } = readOnnxHead(coarse);
      expect(kernel.length + bias.length).toBe(2562);
      expect(weightsOf(onnx) - weightsOf(coarse)).toBe(CLASSES * (FEATURES + 1) - 2562);
      const { shape } = await runOnnxOnce(encodeOnnx(coarse), imageFiles);
      expect(shape).toEqual([4, 2]);
    }
  });
});

/** Number of float32 numbers in all weights; int64 shapes and axes are left out. */
function weightsOf({ graph }: OnnxGraph): number {
  return graph.initializer.reduce((sum, t) => sum + (t.dataType === 1 ? t.rawData.byteLength / 4 : 0), 0);
}

function goldenRows(files: readonly string[]): Float32Array {
  const { values } = readNpy(shared("golden/petimages.features.npy"));
  const golden: { files: string[] } = JSON.parse(readFileSync(shared("golden/petimages.json"), "utf8"));
  return Float32Array.from(
    files.flatMap((file) => {
      const row = golden.files.indexOf(`PetImages/${file}`);
      return [...values.subarray(row * FEATURES, (row + 1) * FEATURES)];
    }),
  );
}
