import type { Head } from "@coarse/core";
import type { Layer } from "../../types.ts";

/** Layers in topological order, and the one whose output is wanted. */
export interface PlanLayers {
  readonly layers: readonly Layer[];
  readonly output: string;
}

/** What a Dense layer reads and computes. */
export interface DenseParts {
  readonly input: string;
  /** `[rows, columns]`, row-major. */
  readonly kernel: Float32Array;
  readonly columns: number;
  /** `[columns]`; without one the layer has none. */
  readonly bias?: Float32Array;
  readonly activation?: "linear" | "softmax" | "softplus";
}

/** `activation(x · kernel + bias)` as a Keras layer. */
export function denseLayer(name: string, parts: DenseParts): Layer {
  const { input, kernel, columns, bias, activation = "linear" } = parts;
  return {
    name,
    className: "Dense",
    config: { units: columns, activation, use_bias: bias !== undefined },
    inputs: [input],
    weights: [
      { name: "kernel", shape: [kernel.length / columns, columns], values: kernel },
      ...(bias ? [{ name: "bias", shape: [columns], values: bias }] : []),
    ],
  };
}

/** A head as a Dense layer. */
export function headLayer(
  name: string,
  head: Head,
  { input, activation = "linear" }: Pick<DenseParts, "input" | "activation">,
): Layer {
  const { kernel, bias, classCount } = head;
  return denseLayer(name, { input, kernel, bias, columns: classCount, activation });
}

/** A kernel `[rows, columns]` that is zero but for the given cells. */
export function sparseKernel(
  [rows, columns]: readonly [rows: number, columns: number],
  cells: Iterable<readonly [row: number, column: number, value: number]>,
): Float32Array {
  const kernel = new Float32Array(rows * columns);
  for (const [row, column, value] of cells) kernel[row * columns + column] = value;
  return kernel;
}

/** `[rows, labels]` with a 1 where a column is of a label: `x · M` sums the columns by label. */
export function sumKernel(labelOfColumn: readonly number[], labelCount: number): Float32Array {
  return sparseKernel(
    [labelOfColumn.length, labelCount],
    labelOfColumn.map((label, column) => [column, label, 1] as const),
  );
}

/** A layer without weights. */
export function plainLayer(
  name: string,
  className:
    | "Activation"
    | "Add"
    | "Concatenate"
    | "Flatten"
    | "GlobalAveragePooling2D"
    | "Maximum"
    | "Multiply"
    | "Reshape",
  { inputs, config = {} }: Pick<Layer, "inputs"> & Partial<Pick<Layer, "config">>,
): Layer {
  return { name, className, config, inputs, weights: [] };
}
