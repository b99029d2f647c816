import type { Model } from "@coarse/models";
import { UnrunnableModelError } from "./errors.ts";

/** How far the sum of probabilities may be from 1: networks of 16 bits round each of thousands. */
const TOLERANCE = 0.02;

/** What is checked. */
export interface CheckedOutputs {
  readonly count: number;
  readonly outputs: Model["outputs"];
  readonly source: string;
}

/**
 * Holds what a graph says of its outputs against the first that come of it, where no linear layer proves it: logits
 * `[N, C]` are not probabilities by themselves.
 *
 * @throws {UnrunnableModelError} where they contradict it
 */
export function checkOutputs(logits: Float32Array, { count, outputs, source }: CheckedOutputs): void {
  if (outputs !== "logits" || count === 0) return;
  const width = logits.length / count;
  const rows = Array.from({ length: count }, (_, i) => logits.subarray(i * width, (i + 1) * width));
  if (rows.every(isDistribution))
    throw new UnrunnableModelError(
      source,
      "its outputs are probabilities by their numbers, but not by the operations at its end: export it with a softmax there, or give its logits",
    );
}

function isDistribution(row: Float32Array): boolean {
  const total = row.reduce((sum, value) => sum + value, 0);
  return row.every((value) => value >= 0 && value <= 1) && Math.abs(total - 1) < TOLERANCE;
}
