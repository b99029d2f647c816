import type { Head } from "../types.ts";

/** `headLogits(head [F, P], features [F]) → [P]`: `x · W + b`, in double. */
export function headLogits(head: Head, features: Float32Array): Float64Array {
  const { kernel, classCount } = head;
  const logits = Float64Array.from(head.bias);
  for (const [feature, value] of features.entries()) {
    if (value === 0) continue;
    const start = feature * classCount;
    for (let column = 0; column < classCount; column++)
      logits[column] = (logits[column] ?? 0) + value * (kernel[start + column] ?? Number.NaN);
  }
  return logits;
}
