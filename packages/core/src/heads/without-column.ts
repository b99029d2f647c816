import type { Head } from "../types.ts";
import { scoreHead } from "./score-head.ts";

/** `withoutColumn(head [F, C], column) → [F, C - 1]`: the same head without one of its classes. */
export function withoutColumn(head: Head, column: number): Head {
  const { kernel, bias, featureCount, classCount, isIdentity, isIndependent } = head;
  const independent = isIndependent ? { isIndependent } : {};
  if (isIdentity) return { ...scoreHead(classCount - 1), ...independent };
  return {
    ...independent,
    kernel: kernel.filter((_, at) => at % classCount !== column),
    bias: bias.filter((_, at) => at !== column),
    featureCount,
    classCount: classCount - 1,
  };
}
