import "@coarse/testing";
import { expect, it } from "vitest";
import { layerGraphToOnnx } from "../../convert/to-onnx/layer-graph-to-onnx.ts";
import { encodeOnnx } from "../../formats/onnx/encode-onnx.ts";
import type { Json, Layer, LayerGraph, Weight } from "../../types.ts";
import { type Numbers, seededNumbers } from "./numbers.ts";
import { runOnnxOnce } from "./run-onnx.ts";
import { runTfjs } from "./run-tfjs.ts";

/** Sums of a few dozen products in another order. */
export const FLOAT32_TOLERANCE = 1e-5;

/** One layer and the inputs it is tried on. */
export interface LayerCase {
  readonly className: string;
  readonly config?: { readonly [key: string]: Json };
  readonly weights?: readonly Weight[];
  /** Without batch axis, as Keras has it. */
  readonly inputShape: readonly number[];
}

const input = (shape: readonly number[]): Layer => ({
  name: "images",
  className: "InputLayer",
  config: { batch_input_shape: [null, ...shape], dtype: "float32" },
  inputs: [],
  weights: [],
});

/** A model of layers that each read the one before, or the layers named in `inputs`. */
export function layerGraph(
  inputShape: readonly number[],
  layers: readonly (Pick<Layer, "className"> & Partial<Layer>)[],
): LayerGraph {
  const named = layers.map((layer, i) => ({
    name: `layer_${i}`,
    config: {},
    inputs: [layers[i - 1]?.name ?? (i === 0 ? "images" : `layer_${i - 1}`)],
    weights: [],
    ...layer,
  }));
  const output = named.at(-1)?.name ?? "images";
  return { kind: "layers", name: "tried", layers: [input(inputShape), ...named], output };
}

/** What ONNX Runtime makes of a converted layer graph. */
export async function runConverted(graph: LayerGraph, images: Numbers): Promise<Numbers> {
  return runOnnxOnce(encodeOnnx(layerGraphToOnnx(graph)), images);
}

/** Expects the converted graph to give what TensorFlow.js gives, on two seeded images. */
export async function expectAsInTfjs(graph: LayerGraph, inputShape: readonly number[]): Promise<void> {
  const images = seededNumbers([2, ...inputShape], { seed: 7, low: -2, high: 8 });
  const [actual, expected] = [await runConverted(graph, images), await runTfjs(graph, images)];
  expect(actual.shape).toEqual(expected.shape);
  expect(actual.values).toBeWithin(expected.values, FLOAT32_TOLERANCE);
}

/** A test that one layer, converted, gives what TensorFlow.js gives. */
export function itConverts(
  title: string,
  { className, config = {}, weights = [], inputShape }: LayerCase,
): void {
  it(title, () => expectAsInTfjs(layerGraph(inputShape, [{ className, config, weights }]), inputShape));
}
