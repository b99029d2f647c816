import { ancestorDistances } from "./ancestors.ts";
import { synsetNameOf } from "./path-similarity.ts";
import type { Taxonomy } from "./types.ts";

/** The ancestors of one class as positions in one list of all, and how far up they are. */
interface NumberedAncestors {
  readonly positions: readonly number[];
  readonly distances: readonly number[];
}

function numberAncestors(taxonomy: Taxonomy): {
  ofClass: readonly NumberedAncestors[];
  ancestorCount: number;
} {
  const positions = new Map<string, number>();
  const positionOf = (name: string): number => {
    const position = positions.get(name) ?? positions.size;
    positions.set(name, position);
    return position;
  };
  const ofClass = taxonomy.classes.map(({ index }) => {
    const distances = ancestorDistances(synsetNameOf(index, taxonomy), taxonomy);
    return { positions: [...distances.keys()].map(positionOf), distances: [...distances.values()] };
  });
  return { ofClass, ancestorCount: positions.size };
}

/** Shortest path through one of `ancestors`, given the distance from the other synset to every ancestor. */
function shortestPath(distancesOfOther: Float64Array, { positions, distances }: NumberedAncestors): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < positions.length; i++) {
    const path = (distances[i] ?? 0) + (distancesOfOther[positions[i] ?? -1] ?? Number.POSITIVE_INFINITY);
    if (path < shortest) shortest = path;
  }
  return shortest;
}

/**
 * `pathSimilarity` of every class with every class: row-major `[C, C]`, symmetric, ones on the diagonal.
 *
 * @param taxonomy - Of `C` classes.
 * @returns `[C, C]`, numbers from 0 to 1.
 * @throws {ClassWithoutSynsetError} where the label of a class means nothing to WordNet.
 */
export function pathSimilarityMatrix(taxonomy: Taxonomy): Float64Array {
  const { ofClass, ancestorCount } = numberAncestors(taxonomy);
  const matrix = new Float64Array(ofClass.length ** 2);
  const distances = new Float64Array(ancestorCount);
  for (const [a, above] of ofClass.entries()) {
    distances.fill(Number.POSITIVE_INFINITY);
    above.positions.forEach((position, i) => {
      distances[position] = above.distances[i] ?? 0;
    });
    for (const [b, other] of ofClass.entries())
      matrix[a * ofClass.length + b] = 1 / (1 + shortestPath(distances, other));
  }
  return matrix;
}
