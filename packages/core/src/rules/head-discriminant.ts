import { columnProducts, dot, typicalLength } from "../heads/column-products.ts";
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
  const roots = groups.flatMap(({ classIndices: { length } }) =>
    new Array<number>(length).fill(Math.sqrt(length)),
  );
  const n = classIndices.length;
  const scale = typicalLength(head);
  const ridge = (scale * scale * n) / roots.reduce((sum, root) => sum + root * root, 0);
  // the dual of the regression in units of the roots of sizes: (K' + λ) x = r, v = sum of x_c · w_c / root_c
  const products = columnProducts(head, classIndices);
  const ridged = products.map(
    (product, cell) => product / ((roots[Math.floor(cell / n)] ?? 1) * (roots[cell % n] ?? 1)),
  );
  for (let cell = 0; cell < ridged.length; cell += n + 1) ridged[cell] = (ridged[cell] as number) + ridge;
  const rights = memberships(groups, roots);
  const solutions = solvePositive(ridged, rights);
  return groups.map((_, group) => {
    const own = { start: group * n, end: (group + 1) * n };
    const x = solutions.subarray(own.start, own.end);
    // K' x = r - λ x, so that |v|² = x · K' x needs no product with K'
    const square = dot(x, rights.subarray(own.start, own.end)) - ridge * dot(x, x);
    const factor = scale / Math.sqrt(square);
    return centeredMix({ classIndices, weights: x.map((weight, c) => (weight * factor) / (roots[c] ?? 1)) });
  });
}

/** `[G, n]`: `[c in G] / root_c` for the classes of all groups, one row per group. */
function memberships(groups: readonly Group[], roots: readonly number[]): Float64Array {
  const rows = new Float64Array(groups.length * roots.length);
  let c = 0;
  for (const [group, { classIndices }] of groups.entries())
    for (let own = 0; own < classIndices.length; own++, c++)
      rows[group * roots.length + c] = 1 / (roots[c] ?? Number.NaN);
  return rows;
}
