import type { Head } from "../types.ts";

/**
 * `columnCosines(head [F, C], seed) → [C]`: cosine between the kernel column of class `seed` and each class's,
 * `W[:, s] · W[:, c] / (|W[:, s]| |W[:, c]|)`, in double, without the bias. A column of zeros has cosine 0 with all.
 *
 * @param head - `[F, C]`.
 * @param seed - A column of it.
 * @returns `[C]`, from -1 to 1.
 */
export function columnCosines(head: Head, seed: number): Float64Array {
  const { featureCount, classCount, kernel } = head;
  const products = new Float64Array(classCount);
  const squares = new Float64Array(classCount);
  for (let feature = 0; feature < featureCount; feature++) {
    const start = feature * classCount;
    const seedWeight = kernel[start + seed] ?? Number.NaN;
    for (let index = 0; index < classCount; index++) {
      const weight = kernel[start + index] ?? Number.NaN;
      products[index] = (products[index] ?? 0) + weight * seedWeight;
      squares[index] = (squares[index] ?? 0) + weight * weight;
    }
  }
  const seedSquare = squares[seed] ?? Number.NaN;
  return products.map((product, index) => {
    const norms = Math.sqrt(seedSquare * (squares[index] ?? 0));
    return norms === 0 ? 0 : product / norms;
  });
}
