/** Mean of `logits[c]` over the classes. */
export function meanLogit(logits: ArrayLike<number>, classIndices: readonly number[]): number {
  let sum = 0;
  for (const index of classIndices) sum += logits[index] ?? Number.NaN;
  return sum / classIndices.length;
}

/** Variance of `logits[c]` over the classes, divided by their number. */
export function logitVariance(logits: ArrayLike<number>, classIndices: readonly number[]): number {
  const mean = meanLogit(logits, classIndices);
  let squares = 0;
  for (const index of classIndices) squares += ((logits[index] ?? Number.NaN) - mean) ** 2;
  return squares / classIndices.length;
}
