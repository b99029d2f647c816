import { setFlagsFromString } from "node:v8";
import { EngineNotSetUpError } from "../errors.ts";
import type { EngineName, OnnxEngineName } from "../types.ts";
import type { OnnxRuntime, OnnxRuntimePackage } from "./onnx-runtime.ts";
import { silenceTelemetry } from "./silence-telemetry.ts";

/** Imports a package by its name. */
export type ImportPackage = (name: string) => Promise<OnnxRuntimePackage>;

/** The native library for this platform alone, and the package of all platforms, where somebody has installed that. */
export const nativePackages: readonly string[] = [
  `@coarse/onnxruntime-${process.platform}-${process.arch}`,
  "onnxruntime-node",
];

/**
 * Loads the native library, which sends nothing from then on.
 * @param importPackage Stands in for the packages that are installed.
 * @throws {AggregateError} with what each of the packages threw, where none can be loaded; in a thread, what
 * {@linkcode silenceTelemetry} throws
 */
export async function loadNative(
  importPackage: ImportPackage = (name) => import(name),
): Promise<OnnxRuntime> {
  const errors: unknown[] = [];
  await silenceTelemetry();
  for (const name of nativePackages) {
    try {
      const { InferenceSession, Tensor, listSupportedBackends } = await importPackage(name);
      const backends = listSupportedBackends && { listSupportedBackends };
      return { engine: "onnxruntime", provider: "cpu", InferenceSession, Tensor, ...backends };
    } catch (error) {
      errors.push(error);
    }
  }
  throw new AggregateError(errors, "No native library of ONNX Runtime can be loaded");
}

async function loadWebAssembly(): Promise<OnnxRuntime> {
  // who has WebAssembly compiled fast, for what runs once, does not mean a network
  setFlagsFromString("--no-liftoff-only");
  try {
    const { InferenceSession, Tensor } = await import("#onnxruntime-web");
    return { engine: "onnxruntime-web", provider: "wasm", InferenceSession, Tensor };
  } catch (cause) {
    throw new EngineNotSetUpError("onnxruntime-web", cause);
  }
}

let native: Promise<OnnxRuntime> | undefined;
let webAssembly: Promise<OnnxRuntime> | undefined;

/**
 * Loads a build of ONNX Runtime, once per process: for `onnxruntime`, that of WebAssembly where there is no native
 * library for this platform, or none that can be loaded.
 * @throws {EngineNotSetUpError} where there is neither
 */
export function loadOnnxRuntime(engine: OnnxEngineName): Promise<OnnxRuntime> {
  if (engine === "onnxruntime") return nativeRuntime().catch(() => loadOnnxRuntime("onnxruntime-web"));
  webAssembly ??= loadWebAssembly();
  return webAssembly;
}

/** As {@linkcode loadNative}, once per process. */
export function nativeRuntime(): Promise<OnnxRuntime> {
  native ??= loadNative();
  return native;
}

/** The engine that runs networks where this one is asked for. */
export async function usableEngine(engine: EngineName): Promise<EngineName> {
  return engine === "onnxruntime" ? (await loadOnnxRuntime(engine)).engine : engine;
}
