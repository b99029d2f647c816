import { availableParallelism } from "node:os";
import { type ImageBatch, indexOfLargest } from "@coarse/core";
import { type Model, modelToOnnx, quantiseOnnx } from "@coarse/models";
import { checkThreads } from "../check-threads.ts";
import { NoCalibrationPhotosError } from "../errors.ts";
import { openClassifier } from "../open-classifier.ts";
import type { OnnxEngineName, OpenClassifierOptions } from "../types.ts";
import { type ObserveOptions, observeRanges } from "./observe-ranges.ts";
import { singlePhotos } from "./single-photos.ts";

/** How a model is quantised. */
export interface QuantiseOptions extends Pick<OpenClassifierOptions, "threads"> {
  /** `onnxruntime` if not given, as for {@linkcode openClassifier}. */
  readonly engine?: OnnxEngineName;
  /** Ends it between two photos, with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Rounds a model's convolutions to int8 weights and 8-bit activations, but for those of its first layers and its head
 * (post-training quantisation). What the 8 bits span is found on the photos of `batches`, of the kind that it is to be used on: 32 are
 * enough. It is faster on processors whose instructions add up 8-bit products, such as VNNI.
 *
 * ```ts
 * const model = await quantiseModel(await readModel("mobilenet_v2.keras"), batches);
 * await using classifier = await openClassifier(model);
 * ```
 *
 * @throws {UnquantisableModelError} for a network without convolutions, one of 8 bits, or ONNX operators before version 13
 * @throws {NoCalibrationPhotosError} where there are none
 * @throws {ThreadCountError}
 */
export async function quantiseModel(
  model: Model,
  batches: readonly ImageBatch[],
  options: QuantiseOptions = {},
): Promise<Model> {
  const { engine = "onnxruntime", threads = availableParallelism(), signal } = options;
  checkThreads(threads);
  const photos = batches.flatMap(singlePhotos);
  if (photos.length === 0) throw new NoCalibrationPhotosError();
  const { ranges, answers } = await observeRanges(model, photos, { engine, threads, signal });
  const quantised: Model = { ...model, graph: quantiseOnnx(modelToOnnx(model), ranges) };
  const quantisedAnswers = await likeliestClasses(quantised, photos, { engine, threads, signal });
  const sameAnswers = answers.filter((answer, i) => answer === quantisedAnswers[i]).length;
  return { ...quantised, int8: { photos: answers.length, sameAnswers } };
}

async function likeliestClasses(
  model: Model,
  photos: readonly ImageBatch[],
  { engine, threads, signal }: ObserveOptions,
): Promise<readonly number[]> {
  await using classifier = await openClassifier(model, { engine, threads });
  const found: number[] = [];
  for (const photo of photos) {
    signal?.throwIfAborted();
    found.push(indexOfLargest((await classifier.forward(photo)).logits));
  }
  return found;
}
