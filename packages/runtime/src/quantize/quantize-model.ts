import { availableParallelism } from "node:os";
import type { ImageBatch } from "@coarse/core";
import { indexOfLargest } from "@coarse/core/internal";
import { type Model, modelToOnnx } from "@coarse/models";
import { quantizeOnnx } from "@coarse/models/internal";
import { checkThreads } from "../check-threads.ts";
import { NoCalibrationImagesError } from "../errors.ts";
import { openClassifier } from "../open-classifier.ts";
import type { OnnxEngineName, OpenClassifierOptions } from "../types.ts";
import { type ObserveOptions, observeRanges } from "./observe-ranges.ts";
import { singleImages } from "./single-images.ts";

/** How a model is quantized. */
export interface QuantizeOptions extends Pick<OpenClassifierOptions, "threads"> {
  /** `onnxruntime` if not given, as for {@linkcode openClassifier}. */
  readonly engine?: OnnxEngineName;
  /** Ends it between two photos, with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Rounds a model's convolutions to int8 weights and 8-bit activations, but for those of its first layers and its head
 * (post-training quantization). What the 8 bits span is found on the photos of `batches`, of the kind that it is to be used on: 32 are
 * enough. It is faster on processors whose instructions add up 8-bit products, such as VNNI.
 *
 * ```ts
 * const model = await quantizeModel(await readModel("mobilenet_v2.keras"), batches);
 * await using classifier = await openClassifier(model);
 * ```
 *
 * @param model - One of float32.
 * @param batches - Images `[N, height, width, 3]`, 0 to 255, of the network's size.
 * @param options - The engine that finds the ranges, and what ends it.
 * @returns The same model with 8 bits, and how near it comes.
 * @throws {UnquantizableModelError} for a network without convolutions, one of 8 bits, or ONNX operators before version 13
 * @throws {NoCalibrationPhotosError} where there are none
 * @throws {ThreadCountError}
 */
export async function quantizeModel(
  model: Model,
  batches: readonly ImageBatch[],
  options: QuantizeOptions = {},
): Promise<Model> {
  const { engine = "onnxruntime", threads = availableParallelism(), signal } = options;
  checkThreads(threads);
  const images = batches.flatMap(singleImages);
  if (images.length === 0) throw new NoCalibrationImagesError();
  const { ranges, answers } = await observeRanges(model, images, { engine, threads, signal });
  const quantized: Model = { ...model, graph: quantizeOnnx(modelToOnnx(model), ranges) };
  const quantizedAnswers = await likeliestClasses(quantized, images, { engine, threads, signal });
  const sameAnswers = answers.filter((answer, i) => answer === quantizedAnswers[i]).length;
  return { ...quantized, int8: { images: answers.length, sameAnswers } };
}

async function likeliestClasses(
  model: Model,
  images: readonly ImageBatch[],
  { engine, threads, signal }: ObserveOptions,
): Promise<readonly number[]> {
  await using classifier = await openClassifier(model, { engine, threads });
  const found: number[] = [];
  for (const image of images) {
    signal?.throwIfAborted();
    found.push(indexOfLargest((await classifier.forward(image)).logits));
  }
  return found;
}
