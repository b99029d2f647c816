import { availableParallelism } from "node:os";
import { type Model, taxonomyOfModel } from "@coarse/models";
import { checkThreads } from "./check-threads.ts";
import { usableEngine } from "./engines/load-onnx-runtime.ts";
import { openOnnxRuntime } from "./engines/open-onnx-runtime.ts";
import { openTfjsNode } from "./engines/tfjs-node.ts";
import { UnknownEngineError } from "./errors.ts";
import type { Network } from "./network.ts";
import { classifierOf } from "./network-classifier.ts";
import { openGuarded } from "./trial/open-guarded.ts";
import type { EngineName, OpenClassifierOptions, RunningClassifier } from "./types.ts";

const engines: Readonly<Record<EngineName, (model: Model, threads: number) => Promise<Network>>> = {
  onnxruntime: openOnnxRuntime("onnxruntime"),
  "onnxruntime-web": openOnnxRuntime("onnxruntime-web"),
  "tfjs-node": openTfjsNode,
};

/**
 * Makes a classifier that was read from a file ready to run. Of a coarse model, the logits are the logarithms of its
 * probabilities, and its head is the identity.
 *
 * @param model - As it was read.
 * @param options - Which engine, and on how many threads.
 * @returns The classifier, `[N, height, width, 3] → features [N, F]` and logits `[N, C]`; to be disposed of.
 * @throws {EngineNotSetUpError} for `tfjs-node` where TensorFlow.js's package or its compiled part is missing, and where
 * no build of ONNX Runtime can be loaded
 * @throws {UnsupportedEngineError} for an ONNX model with `tfjs-node`
 * @throws {UnsupportedLayerError} for a layer that the engine, or the conversion for it, does not have
 * @throws {CostlyModelError} for a network that takes more memory or time than any for such images
 * @throws {UnknownEngineError} {@linkcode ThreadCountError} for options that mean nothing
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { loadImage } from "@coarse/data";
 * import { readModel } from "@coarse/models";
 * import { openClassifier } from "@coarse/runtime";
 *
 * await using classifier = await openClassifier(await readModel("tiny.keras"));
 * const image = await loadImage("photos/cat/1.png", classifier.input);
 * const { logits } = await classifier.forward(image);
 * assert.equal(logits.length, 1000);
 * ```
 */
export async function openClassifier(
  model: Model,
  options: OpenClassifierOptions = {},
): Promise<RunningClassifier> {
  const { engine: wanted = "onnxruntime", threads = availableParallelism() } = options;
  if (!Object.hasOwn(engines, wanted)) throw new UnknownEngineError(wanted, Object.keys(engines));
  checkThreads(threads);
  const taxonomy = await taxonomyOfModel(model);
  const engine = await usableEngine(wanted);
  const network = await openGuarded(model, { engine, threads, open: engines[engine] });
  return classifierOf(model, { network, engine, taxonomy });
}
