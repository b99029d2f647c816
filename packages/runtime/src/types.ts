import type { Classifier } from "@coarse/core";
import type { ModelInput } from "@coarse/models";

/**
 * What runs the network: `onnxruntime` is ONNX Runtime's native library, several times faster than the others;
 * `onnxruntime-web` the same compiled to WebAssembly, which runs wherever Node.js does; `tfjs-node` is TensorFlow itself.
 */
export type EngineName = "onnxruntime" | "onnxruntime-web" | "tfjs-node";

/** The builds of ONNX Runtime. */
export type OnnxEngineName = Exclude<EngineName, "tfjs-node">;

/** What a network is computed on: the processor, or what ONNX Runtime's native library reaches besides on some platforms. */
export const deviceNames = ["cpu", "cuda", "coreml", "dml", "webgpu"] as const;

/** One of {@linkcode deviceNames}. */
export type DeviceName = (typeof deviceNames)[number];

/** How a classifier is to be run. */
export interface OpenClassifierOptions {
  /** `onnxruntime` if not given, which is `onnxruntime-web` where there is no native library that can be loaded. */
  readonly engine?: EngineName;
  /**
   * Processor cores for one batch; as many as there are if not given. TensorFlow takes the number of the first
   * classifier that a process opens with it, and keeps it.
   */
  readonly threads?: number;
  /**
   * `cpu` if not given. Of any other, the first batch is computed on the processor as well, and it is an error where their
   * probabilities differ by more than 0.001.
   */
  readonly device?: DeviceName;
}

/** A classifier that an engine holds ready; it has memory of its own until it is disposed of. */
export interface RunningClassifier extends Classifier, AsyncDisposable {
  /** What runs it: not always what was asked for. */
  readonly engine: EngineName;
  readonly input: ModelInput;
  /** Waits for batches under way and gives the engine's memory back. May be called more than once. */
  dispose(): Promise<void>;
}
