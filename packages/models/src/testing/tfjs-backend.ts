import * as tf from "@tensorflow/tfjs";

/** What TensorFlow.js computes with: plain JavaScript, or WebAssembly, which takes a tenth of the time for a whole network. */
export type TfjsBackend = "cpu" | "wasm";

/** Has TensorFlow.js compute with a backend from now on. */
export async function useTfjsBackend(backend: TfjsBackend): Promise<void> {
  if (backend === "wasm") await import("@tensorflow/tfjs-backend-wasm");
  if (!(await tf.setBackend(backend))) throw new Error(`TensorFlow.js has no backend ${backend}`);
}
