import { join } from "node:path";
import { runPython } from "@coarse/testing";
import type { Numbers } from "./onnx/numbers.ts";

/** A Keras file and the batch that it is tried on. */
export interface KerasCase {
  readonly path: string;
  readonly batch: Numbers;
}

/** What Keras says of a file: the names of its layers in its own order, how many weights each has, and what it predicts. */
export interface KerasPrediction {
  readonly layers: readonly string[];
  readonly weights: Readonly<Record<string, { readonly trained: number; readonly statistics: number }>>;
  readonly shape: readonly number[];
  readonly values: readonly number[];
  /** All outputs; `shape` and `values` are those of the first. */
  readonly outputs: readonly { readonly shape: readonly number[]; readonly values: readonly number[] }[];
}

/** Loads files in Keras itself, with no custom objects, and predicts one batch with each. */
export function predictKeras(cases: readonly KerasCase[]): KerasPrediction[] {
  const script = join(import.meta.dirname, "../reference/load_models.py");
  const input = JSON.stringify(
    cases.map(({ path, batch }) => ({ path, shape: batch.shape, values: [...batch.values] })),
  );
  return JSON.parse(runPython(script, { input }).toString());
}
