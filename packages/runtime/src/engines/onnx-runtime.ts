import type { InferenceSessionFactory, TensorConstructor } from "onnxruntime-common";
import type { OnnxEngineName } from "../types.ts";

/** What is used of a package of ONNX Runtime: `onnxruntime-node`, `onnxruntime-web` and their like. */
export interface OnnxRuntimePackage {
  readonly InferenceSession: InferenceSessionFactory;
  readonly Tensor: TensorConstructor;
}

/** A build of ONNX Runtime, and what makes sessions in it. */
export interface OnnxRuntime extends OnnxRuntimePackage {
  readonly engine: OnnxEngineName;
  readonly provider: "cpu" | "wasm";
}
