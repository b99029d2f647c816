import type { ImageBatch } from "@coarse/core";
import { readNpy, shared } from "@coarse/testing";

/** MobileNetV2 in the forms that both engines run. */
export const layerModels: readonly string[] = [
  "mobilenet_v2_1.0_224.keras",
  "mobilenet_v2_1.0_224.h5",
  "mobilenet_v2_1.0_224_tfjs_layers/model.json",
  "mobilenet_v2_1.0_224_tfjs_graph",
  "mobilenet_v2_weights_tf_dim_ordering_tf_kernels_1.0_224.h5",
].map((file) => shared(`models/${file}`));

export const onnxModel: string = shared("models/mobilenet_v2_1.0_224.onnx");

/** Cat/1, Cat/10, Dog/1 and Dog/3 among the 20 photos of the golden files. */
const rows = [0, 1, 10, 13];

/** Four photos as Keras's loader gives them to the network. */
export function goldenPixels(): ImageBatch {
  const { shape, values } = readNpy(shared("golden/petimages.first4.resized.npy"));
  const [count = 0, height = 0, width = 0] = shape;
  return { pixels: values, count, height, width };
}

/** What Keras finds as features of the four photos, `[4, 1280]`. */
export function goldenFeatures(): Float32Array {
  const { shape, values } = readNpy(shared("golden/petimages.features.npy"));
  const [, length = 0] = shape;
  return Float32Array.from(rows.flatMap((row) => [...values.subarray(row * length, (row + 1) * length)]));
}

/** The four rows of a list that has one for each of the 20 photos. */
export function goldenRows<Row>(list: readonly Row[]): readonly (Row | undefined)[] {
  return rows.map((row) => list[row]);
}

/** The first images of a batch. */
export function firstImages(batch: ImageBatch, count: number): ImageBatch {
  const length = batch.pixels.length / batch.count;
  return { ...batch, pixels: batch.pixels.subarray(0, count * length), count };
}
