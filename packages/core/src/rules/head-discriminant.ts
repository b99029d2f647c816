import { columnProducts, typicalLength } from "../heads/column-products.ts";
import type { MixedColumn } from "../heads/mix-columns.ts";
import { solvePositive } from "../heads/solve-positive.ts";
import type { Group, Head } from "../types.ts";
import { centeredMix, linearRule } from "./linear-rule.ts";
import type { CoarseRule } from "./rule.ts";

/**
 * `head-discriminant`: one column per group, of one length, that parts the groups' fine columns from each other. The centered
 * fine columns `w_c = W[:, c] - w̄` stand for photos of their classes (in a trained network the features of a class
 * gather along its column), and the column of a group is their ridge regression on membership,
 * `v_G = argmin of sum over classes c of (v · w_c - [c in G])² / |group of c| + λ |v|²`, then scaled to
 * `z_G = s · x · v_G / |v_G|` as in {@linkcode headUnit}. Groups count alike whatever their size.
 * `λ = s² / (mean of |group of c| over c)`, so that a photo differs from its column by as much as the column's length;
 * with growing `λ` it becomes `head-unit`.
 *
 * A. Hoerl and R. Kennard, Ridge regression, Technometrics 12, 1970. V. Papyan, X. Han and D. Donoho, Prevalence of neural
 * collapse during the terminal phase of deep learning training, PNAS 117, 2020: features along columns.
 */
export const headDiscriminant: CoarseRule = linearRule("head-discriminant", discriminantColumns);

function discriminantColumns(head: Head, groups: readonly Group[]): readonly MixedColumn[] {
  const classIndices = groups.flatMap((group) => group.classIndices);
  const sizes = groups.flatMap((group) => group.classIndices.map(() => group.classIndices.length));
  const meanSize = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  const products = columnProducts(head, classIndices);
  const scale = typicalLength(head);
  const ridged = products.slice();
  // the dual of the regression: (K + λ · sizes) a = membership, v = sum of a_c · w_c
  for (const [position, size] of sizes.entries()) {
    const cell = position * (sizes.length + 1);
    ridged[cell] = (ridged[cell] ?? 0) + (scale * scale * size) / meanSize;
  }
  const solutions = solvePositive(ridged, memberships(groups));
  return solutions.map((weights) => {
    const factor = scale / Math.sqrt(quadraticForm(products, weights));
    return centeredMix({ classIndices, weights: weights.map((weight) => weight * factor) }, head.classCount);
  });
}

/** `[c in G]` for the classes of all groups, one row per group. */
function memberships(groups: readonly Group[]): readonly Float64Array[] {
  return groups.map((own) =>
    Float64Array.from(groups.flatMap((group) => group.classIndices.map(() => (group === own ? 1 : 0)))),
  );
}

/** `aᵀ · K · a`. */
function quadraticForm(matrix: Float64Array, vector: Float64Array): number {
  const n = vector.length;
  let total = 0;
  for (let row = 0; row < n; row++) {
    const own = vector[row] as number;
    for (let column = 0; column < n; column++)
      total += own * (matrix[row * n + column] as number) * (vector[column] as number);
  }
  return total;
}
