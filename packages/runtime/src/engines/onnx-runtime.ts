import type { InferenceSessionFactory, TensorConstructor } from "onnxruntime-common";
import type { DeviceName, OnnxEngineName } from "../types.ts";
import type { OnnxRuntimeLibrary } from "./onnx-runtime-library.ts";

/** What is used of a package of ONNX Runtime: `onnxruntime-node`, `onnxruntime-web` and their like. */
export interface OnnxRuntimePackage {
  readonly InferenceSession: InferenceSessionFactory;
  readonly Tensor: TensorConstructor;
  /** Of the native library alone: what else than the processor it may run networks on. */
  listSupportedBackends?(): readonly { readonly name: string; readonly bundled: boolean }[];
}

/** A build of ONNX Runtime, and what makes sessions in it. */
export interface OnnxRuntime extends OnnxRuntimePackage {
  readonly engine: OnnxEngineName;
  readonly provider: DeviceName | "wasm";
}

/** Whether sessions and tensors can be made with it. */
export function isOnnxRuntime(library: OnnxRuntimeLibrary): library is OnnxRuntimePackage {
  const { InferenceSession, Tensor } = library;
  return (
    "create" in InferenceSession &&
    typeof InferenceSession.create === "function" &&
    typeof Tensor === "function"
  );
}
