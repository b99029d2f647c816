import type { Activations, Head } from "../types.ts";

/** Numbers from -1 to 1 that are the same in every run (mulberry32). */
export function randomNumbers(count: number, seed: number): Float32Array {
  let state = seed;
  return Float32Array.from({ length: count }, () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 31 - 1;
  });
}

/** A head `[featureCount, classCount]` with random weights. */
export function randomHead(featureCount: number, classCount: number): Head {
  return {
    kernel: randomNumbers(featureCount * classCount, 1),
    bias: randomNumbers(classCount, 2),
    featureCount,
    classCount,
  };
}

/** What the head makes of random features `[count, F]`: `logits = features · kernel + bias`, logits up to some ten. */
export function randomActivations(head: Head, count: number): Activations {
  const features = randomNumbers(count * head.featureCount, 3).map((feature) => feature * 4);
  const logits = Float32Array.from({ length: count * head.classCount }, (_, cell) => {
    const index = cell % head.classCount;
    const image = (cell - index) / head.classCount;
    let sum = head.bias[index] ?? Number.NaN;
    for (let feature = 0; feature < head.featureCount; feature++)
      sum +=
        (features[image * head.featureCount + feature] ?? Number.NaN) *
        (head.kernel[feature * head.classCount + index] ?? Number.NaN);
    return sum;
  });
  return { features, logits, count };
}
