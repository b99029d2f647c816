import type { Head } from "../types.ts";

/**
 * What stands for the head of a network that has none: its features are the `classCount` logits themselves. Other than
 * {@linkcode identityHead} it has no kernel, which for thousands of classes would fill the memory.
 */
export function scoreHead(classCount: number): Head {
  return {
    kernel: new Float32Array(),
    bias: new Float32Array(classCount),
    featureCount: classCount,
    classCount,
    isIdentity: true,
  };
}
