import type { Head } from "../types.ts";
import { columnProducts } from "./column-products.ts";

/**
 * Parts classes into at most `count` clusters of similar kernel columns by Ward's method: from one cluster per class,
 * merges the two whose merging adds least to the squared distances from cluster means,
 * `|A| |B| / (|A| + |B|) · |mean of A - mean of B|²`; of equals the pair of the lowest first classes. Deterministic.
 *
 * J. H. Ward, Hierarchical grouping to optimize an objective function, JASA 58, 1963; distances are updated as in G. N.
 * Lance and W. T. Williams, A general theory of classificatory sorting strategies, Computer Journal 9, 1967.
 *
 * @param head - `[F, C]`.
 * @param classIndices - Columns of it.
 * @param count - Of clusters, at most.
 * @returns Clusters in order of their first class, each ascending as `classIndices` are.
 */
export function clusterColumns(
  head: Head,
  classIndices: readonly number[],
  count: number,
): readonly (readonly number[])[] {
  const clusters: (number[] | undefined)[] = classIndices.map((index) => [index]);
  if (classIndices.length <= count) return clusters.flatMap((cluster) => (cluster ? [cluster] : []));
  const costs = mergingCosts(columnProducts(head, classIndices), classIndices.length);
  for (let left = classIndices.length; left > count; left--) {
    const [a, b] = cheapestPair(costs, clusters);
    updateCosts(costs, clusters, { a, b });
    clusters[a] = [...(clusters[a] ?? []), ...(clusters[b] ?? [])].sort((x, y) => x - y);
    clusters[b] = undefined;
  }
  return clusters.flatMap((cluster) => (cluster ? [cluster] : []));
}

/** What it costs to merge single classes: half their squared distance. Row-major `[n, n]`. */
function mergingCosts(products: Float64Array, n: number): Float64Array {
  const square = (i: number) => products[i * (n + 1)] ?? Number.NaN;
  return products.map((product, cell) => {
    const column = cell % n;
    return (square((cell - column) / n) + square(column)) / 2 - product;
  });
}

function cheapestPair(
  costs: Float64Array,
  clusters: readonly (readonly number[] | undefined)[],
): readonly [number, number] {
  let best: readonly [number, number] = [0, 0];
  let least = Number.POSITIVE_INFINITY;
  for (let a = 0; a < clusters.length; a++) {
    if (!clusters[a]) continue;
    for (let b = a + 1; b < clusters.length; b++) {
      const cost = costs[a * clusters.length + b] ?? Number.NaN;
      if (!clusters[b] || !(cost < least)) continue;
      least = cost;
      best = [a, b];
    }
  }
  return best;
}

/** `cost(AB, C) = ((|A| + |C|) cost(A, C) + (|B| + |C|) cost(B, C) - |C| cost(A, B)) / (|A| + |B| + |C|)`. */
function updateCosts(
  costs: Float64Array,
  clusters: readonly (readonly number[] | undefined)[],
  { a, b }: { readonly a: number; readonly b: number },
): void {
  const n = clusters.length;
  const cost = (i: number, j: number) => costs[i * n + j] ?? Number.NaN;
  const size = (i: number) => clusters[i]?.length ?? 0;
  const merged = cost(a, b);
  for (const [c, other] of clusters.entries()) {
    if (!other || c === a || c === b) continue;
    const updated =
      ((size(a) + size(c)) * cost(a, c) + (size(b) + size(c)) * cost(b, c) - size(c) * merged) /
      (size(a) + size(b) + size(c));
    costs[a * n + c] = updated;
    costs[c * n + a] = updated;
  }
}
