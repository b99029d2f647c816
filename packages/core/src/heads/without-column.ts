import type { Head } from "../types.ts";

/** `withoutColumn(head [F, C], column) → [F, C - 1]`: the same head without one of its classes. */
export function withoutColumn({ kernel, bias, featureCount, classCount }: Head, column: number): Head {
  return {
    kernel: kernel.filter((_, at) => at % classCount !== column),
    bias: bias.filter((_, at) => at !== column),
    featureCount,
    classCount: classCount - 1,
  };
}
