/** A fine class and how probable it is. */
export interface RankedClass {
  readonly classIndex: number;
  readonly probability: number;
}

/**
 * The `count` most probable classes of one image, the likeliest first; of equals the lower index.
 *
 * @param probabilities - `[C]`, those of one image.
 * @param count - How many.
 * @returns Class indices with their probabilities.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { topClasses } from "@coarse/core";
 *
 * const [best] = topClasses([0.1, 0.7, 0.2], 1);
 * assert.deepEqual(best, { classIndex: 1, probability: 0.7 });
 * ```
 */
export function topClasses(probabilities: ArrayLike<number>, count: number): readonly RankedClass[] {
  const best: RankedClass[] = [];
  for (let classIndex = 0; classIndex < probabilities.length; classIndex++) {
    const probability = probabilities[classIndex] ?? 0;
    if (best.length === count && probability <= (best.at(-1)?.probability ?? 0)) continue;
    const place = best.findIndex((other) => other.probability < probability);
    best.splice(place === -1 ? best.length : place, 0, { classIndex, probability });
    if (best.length > count) best.pop();
  }
  return best;
}
