import { loadOnnxRuntime } from "./engines/load-onnx-runtime.ts";
import { overflows } from "./engines/overflows.ts";
import type { EngineName } from "./types.ts";

/**
 * Has an engine load and set up what does not depend on a model, for who has to wait for one meanwhile: 20 ms of ONNX
 * Runtime's start. Nothing to be done for `tfjs-node`.
 */
export async function prepareEngine(engine: EngineName): Promise<void> {
  if (engine !== "tfjs-node") await overflows(await loadOnnxRuntime(engine));
}
