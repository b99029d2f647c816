import { columnProducts } from "../heads/column-products.ts";
import { type MixedColumn, meanColumn, mixColumns, weightedSum } from "../heads/mix-columns.ts";
import { principalDirections } from "../heads/principal-directions.ts";
import type { Group, Head, Rule } from "../types.ts";
import type { CoarseRule } from "./rule.ts";
import type { QuadraticPlan } from "./rule-plan.ts";
import { eachImage, softmaxRule } from "./softmax-rule.ts";

/**
 * `low-rank:r`: {@linkcode secondOrder} with the variance along the r directions alone in which the group's columns differ
 * most: `z_G = mean + sum over k ≤ r of s_k² / 2 + (log |G|) / 2` with `s_k = sum of v_kc (z_c - mean) / sqrt(|G|)` over c in
 * G, where the `v_k` are the first r eigenvectors of `K = Dᵀ D` and `D [F, |G|]` are the group's columns minus their mean.
 * With all directions the sum of `s_k²` is the variance itself (up to the biases' own), so `low-rank` of the largest
 * group's size is `second-order`; a group keeps at most 1 + r columns.
 *
 * C. Eckart and G. Young, The approximation of one matrix by another of lower rank, Psychometrika 1, 1936: no other r
 * columns keep more of the squares.
 */
export function lowRank(most: number): CoarseRule {
  const name: Rule = `low-rank:${most}`;
  return softmaxRule(name, {
    groupLogits: (head, groups) => {
      const parts = groups.map((group) => ({
        mean: meanOf(head, group),
        directions: directionsOf(head, group, most),
      }));
      return eachImage(head, groups, (fine, coarse) => {
        const along = (column: MixedColumn) =>
          weightedSum(fine, column) - weightedSum(head.bias, column) + column.bias;
        for (const [position, { mean, directions }] of parts.entries())
          coarse[position] = directions.reduce((sum, column) => sum + along(column) ** 2, along(mean));
      });
    },
    plan: (head, groups) => planOf(head, groups, most),
  });
}

function planOf(head: Head, groups: readonly Group[], most: number): QuadraticPlan {
  const directions = groups.map((group) => directionsOf(head, group, most));
  return {
    kind: "quadratic",
    linear: mixColumns(
      head,
      groups.map((group) => meanOf(head, group)),
    ),
    deviations: mixColumns(head, directions.flat()),
    labelOfColumn: directions.flatMap((own, label) => own.map(() => label)),
    labelCount: groups.length,
  };
}

function meanOf(head: Head, { classIndices }: Group): MixedColumn {
  return meanColumn(head, classIndices, Math.log(classIndices.length) / 2);
}

/** The columns whose squares are added: `sum of v_kc (W[:, c] - mean) / sqrt(2 |G|)`, their biases mixed alike. */
function directionsOf(head: Head, { classIndices }: Group, most: number): readonly MixedColumn[] {
  const n = classIndices.length;
  if (n === 1) return [];
  const { eigenvectors } = principalDirections(productsOfDeviations(head, classIndices));
  return eigenvectors.slice(0, Math.min(most, n - 1)).map((vector) => {
    const mean = vector.reduce((sum, value) => sum + value, 0) / n;
    const weights = vector.map((value) => (value - mean) / Math.sqrt(2 * n));
    return { classIndices, weights, bias: weightedSum(head.bias, { classIndices, weights }) };
  });
}

/** `Dᵀ D [n, n]`: inner products of the centered columns, centered once more by their own mean. */
function productsOfDeviations(head: Head, classIndices: readonly number[]): Float64Array {
  const n = classIndices.length;
  const products = columnProducts(head, classIndices);
  const means = Float64Array.from({ length: n }, (_, row) =>
    products.subarray(row * n, (row + 1) * n).reduce((sum, product) => sum + product / n, 0),
  );
  const mean = means.reduce((sum, own) => sum + own / n, 0);
  return products.map(
    (product, cell) => product + mean - ((means[Math.floor(cell / n)] ?? 0) + (means[cell % n] ?? 0)),
  );
}
