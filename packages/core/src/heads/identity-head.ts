import type { Head } from "../types.ts";

/** A head of `count` features whose logits are the features themselves. */
export function identityHead(count: number): Head {
  const kernel = new Float32Array(count * count);
  for (let i = 0; i < count; i++) kernel[i * count + i] = 1;
  return { kernel, bias: new Float32Array(count), featureCount: count, classCount: count };
}
