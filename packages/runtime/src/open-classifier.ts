import { availableParallelism } from "node:os";
import { type Model, taxonomyOfModel } from "@coarse/models";
import { checkThreads } from "./check-threads.ts";
import { nativeRuntime, usableEngine } from "./engines/load-onnx-runtime.ts";
import { openOnDevice } from "./engines/on-device.ts";
import { openOnnxRuntime } from "./engines/open-onnx-runtime.ts";
import { openTfjsNode } from "./engines/tfjs-node.ts";
import { DeviceError, UnknownEngineError } from "./errors.ts";
import type { Network } from "./network.ts";
import { classifierOf } from "./network-classifier.ts";
import { openGuarded } from "./trial/open-guarded.ts";
import {
  type DeviceName,
  deviceNames,
  type EngineName,
  type OpenClassifierOptions,
  type RunningClassifier,
} from "./types.ts";

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
 * @throws {DeviceError} for a device that is not there, and one whose probabilities are not the processor's
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
  const { engine: wanted = "onnxruntime", threads = availableParallelism(), device = "cpu" } = options;
  if (!Object.hasOwn(engines, wanted)) throw new UnknownEngineError(wanted, Object.keys(engines));
  checkThreads(threads);
  if (!deviceNames.includes(device))
    throw new DeviceError(device, "there is no such device", `choose ${deviceNames.slice(1).join(", ")}`);
  const taxonomy = await taxonomyOfModel(model);
  const engine = await usableEngine(wanted);
  const open = device === "cpu" ? engines[engine] : opensOn(device, engine);
  const network = await openGuarded(model, { engine, threads, device, open });
  return classifierOf(model, { network, engine, taxonomy });
}

/** Opens models on another device than the processor, which the native library alone has. */
function opensOn(
  device: Exclude<DeviceName, "cpu">,
  engine: EngineName,
): (model: Model, threads: number) => Promise<Network> {
  if (engine !== "onnxruntime")
    throw new DeviceError(
      device,
      `the engine ${engine} has the processor alone`,
      "choose --engine onnxruntime",
    );
  return async (model, threads) => openOnDevice(await nativeRuntime(), model, { device, threads });
}
