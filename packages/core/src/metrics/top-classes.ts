/** A fine class and how probable it is. */
export interface RankedClass {
  readonly classIndex: number;
  readonly probability: number;
}

/** The `count` most probable classes of one image, the likeliest first; of equals the lower index. */
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
