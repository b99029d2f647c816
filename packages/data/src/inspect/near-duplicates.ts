import { type DifferenceHash, hammingDistance } from "./difference-hash.ts";

/** Two positions in a list of hashes that differ in a few bits. */
export interface NearPair {
  readonly first: number;
  readonly second: number;
  readonly distance: number;
}

/** Bits in each part of a hash: of hashes that differ in at most 7 bits, one of 8 parts is equal. */
const PART_BITS = 8;
const PARTS = 64 / PART_BITS;

/**
 * All pairs whose hashes differ in at most `within` bits, 0 to 7, in the order of the list. Only hashes that share a
 * part are compared, so that the time stays far below that for all pairs.
 */
export function nearDuplicates(
  hashes: readonly (DifferenceHash | undefined)[],
  within: number,
): readonly NearPair[] {
  const buckets = new Map<number, number[]>();
  const pairs: NearPair[] = [];
  hashes.forEach((hash, second) => {
    if (hash === undefined) return;
    const seen = new Set<number>();
    for (let part = 0; part < PARTS; part++) {
      const key = part * 2 ** PART_BITS + partOf(hash, part);
      const bucket = buckets.get(key) ?? [];
      for (const first of bucket) seen.add(first);
      bucket.push(second);
      buckets.set(key, bucket);
    }
    for (const first of [...seen].sort((a, b) => a - b)) {
      const distance = hammingDistance(hashes[first] ?? [0, 0], hash);
      if (distance <= within) pairs.push({ first, second, distance });
    }
  });
  return pairs;
}

function partOf([high, low]: DifferenceHash, part: number): number {
  const half = part < PARTS / 2 ? high : low;
  return (half >>> (PART_BITS * (part % (PARTS / 2)))) & (2 ** PART_BITS - 1);
}
