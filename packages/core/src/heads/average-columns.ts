import type { Group, Head } from "../types.ts";

/**
 * `averageColumns(head [F, C], groups [G]) → [F, G]`: the published coarse head,
 * `kernel[:, G] = mean of W[:, c] over c in G`, `bias[G] = mean of b[c] over c in G`. Sums are taken in double.
 *
 * K. Filus and J. Domańska, Extracting coarse-grained classifiers from large Convolutional Neural Networks,
 * Engineering Applications of Artificial Intelligence, 2024, doi 10.1016/j.engappai.2024.109377.
 *
 * @param groups their class indices are columns of `head`; a stray one gives `NaN`
 */
export function averageColumns(head: Head, groups: readonly Group[]): Head {
  const { featureCount, classCount } = head;
  const kernel = new Float32Array(featureCount * groups.length);
  for (let feature = 0; feature < featureCount; feature++) {
    const row = head.kernel.subarray(feature * classCount, (feature + 1) * classCount);
    averageInto(kernel.subarray(feature * groups.length, (feature + 1) * groups.length), row, groups);
  }
  const bias = new Float32Array(groups.length);
  averageInto(bias, head.bias, groups);
  return { kernel, bias, featureCount, classCount: groups.length };
}

function averageInto(target: Float32Array, row: Float32Array, groups: readonly Group[]): void {
  groups.forEach(({ classIndices }, group) => {
    let sum = 0;
    for (const index of classIndices) sum += row[index] ?? Number.NaN;
    target[group] = sum / classIndices.length;
  });
}
