import type { Model } from "@coarse/models";
import type { Network } from "../network.ts";
import type { OnnxEngineName } from "../types.ts";
import { loadOnnxRuntime } from "./load-onnx-runtime.ts";
import { openInOnnxRuntime } from "./onnxruntime.ts";

/** Holds models in the build of ONNX Runtime that this machine has. */
export function openOnnxRuntime(engine: OnnxEngineName): (model: Model, threads: number) => Promise<Network> {
  return async (model, threads) => openInOnnxRuntime(await loadOnnxRuntime(engine), { model, threads });
}
