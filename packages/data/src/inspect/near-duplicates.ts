import { type DifferenceHash, hammingDistance } from "./difference-hash.ts";
import { DisjointSets } from "./disjoint-sets.ts";

/** Bits of a hash. */
const BITS = 64;
/** As many hashes are compared with all others; of more, only those that may be near. */
const FEW = 128;

/**
 * Groups of positions whose hashes are alike: each differs in at most `within` bits from another one of its group, so
 * that the frames of a film are one group though its ends differ. What is in no group has nobody near. Groups are
 * ascending, in the order of their first positions; what has no hash is in none.
 *
 * Neither the time nor the memory grows with the number of pairs that are alike.
 *
 * @param hashes - One for each image; those without one are alike to none.
 * @param within - Bits, 0 to 63.
 * @returns Positions in `hashes`.
 */
export function nearDuplicateGroups(
  hashes: readonly (DifferenceHash | undefined)[],
  within: number,
): readonly (readonly number[])[] {
  return linkNearHashes(hashes, within).groups;
}

/** The groups, and how many hashes were compared or sorted on the way. */
export function linkNearHashes(
  hashes: readonly (DifferenceHash | undefined)[],
  within: number,
): { readonly groups: readonly (readonly number[])[]; readonly steps: number } {
  const linker = new NearHashLinker(hashes, within);
  linker.link(linker.joinEqual());
  return { groups: linker.sets.groups(), steps: linker.steps };
}

class NearHashLinker {
  readonly sets: DisjointSets;
  steps = 0;
  readonly #hashes: readonly (DifferenceHash | undefined)[];
  readonly #within: number;

  constructor(hashes: readonly (DifferenceHash | undefined)[], within: number) {
    this.#hashes = hashes;
    this.#within = within;
    this.sets = new DisjointSets(hashes.length);
  }

  /** Joins what has the same hash; the first positions of all hashes, in the order of the list. */
  joinEqual(): readonly number[] {
    const firsts = new Map<number, Map<number, number>>();
    const different: number[] = [];
    for (const [position, hash] of this.#hashes.entries()) {
      if (hash === undefined) continue;
      const [high, low] = hash;
      const ofHigh = firsts.get(high) ?? new Map<number, number>();
      firsts.set(high, ofHigh);
      const first = ofHigh.get(low);
      if (first === undefined) {
        ofHigh.set(low, position);
        different.push(position);
      } else this.sets.join(first, position);
    }
    return different;
  }

  /**
   * Joins the near ones of some positions with different hashes. Of hashes that differ in at most `within` bits, one of
   * `within + 1` parts is equal, wherever the parts are cut: so each part sorts the positions by its bits, and what has
   * come together is looked at again by the bits that still differ there.
   */
  link(positions: readonly number[]): void {
    if (positions.length > FEW) this.#compareNeighbors(positions);
    const { largest, rest } = this.#takeLargestSet(positions);
    if (rest.length <= FEW) this.#compareWithAll(rest, largest);
    else this.#linkByParts(positions);
  }

  #linkByParts(positions: readonly number[]): void {
    const bits = this.#differingBits(positions);
    if (bits.length <= this.#within) this.#joinAll(positions);
    // where all have been joined there is nothing left to do in any list
    for (const part of dealOut(bits, Math.max(2, this.#within + 1)))
      for (const alike of this.#sortBy(part, positions)) this.link(alike);
  }

  /** Frames of a film follow each other; this makes one set of them before anything is sorted. */
  #compareNeighbors(positions: readonly number[]): void {
    for (let later = 1; later < positions.length; later++)
      this.#compare(positions[later - 1] ?? 0, positions[later] ?? 0);
  }

  /** Takes the largest set out of some positions: within it nothing needs to be compared. */
  #takeLargestSet(positions: readonly number[]) {
    const sets = new Map<number, number[]>();
    let largest: readonly number[] = [];
    for (const position of positions) {
      this.steps += 1;
      const first = this.sets.find(position);
      const set = sets.get(first) ?? [];
      sets.set(first, set);
      set.push(position);
      if (set.length > largest.length) largest = set;
    }
    return { largest, rest: [...sets.values()].filter((set) => set !== largest).flat() };
  }

  #compareWithAll(some: readonly number[], others: readonly number[]): void {
    for (const [place, one] of some.entries()) {
      for (const other of others) this.#compare(one, other);
      for (let earlier = 0; earlier < place; earlier++) this.#compare(one, some[earlier] ?? 0);
    }
  }

  #compare(a: number, b: number): void {
    this.steps += 1;
    if (this.sets.find(a) === this.sets.find(b)) return;
    if (hammingDistance(this.#hashOf(a), this.#hashOf(b)) <= this.#within) this.sets.join(a, b);
  }

  #joinAll(positions: readonly number[]): void {
    for (const position of positions) this.sets.join(positions[0] ?? 0, position);
  }

  /** The bits in which some of the hashes differ, those that halve them best first. */
  #differingBits(positions: readonly number[]): readonly number[] {
    const ones = new Float64Array(BITS);
    for (const position of positions) {
      this.steps += 1;
      for (const [half, word] of this.#hashOf(position).entries())
        for (let rest = word; rest !== 0; rest &= rest - 1) {
          const bit = 32 * half + 31 - Math.clz32(rest & -rest);
          ones[bit] = (ones[bit] ?? 0) + 1;
        }
    }
    const smallerHalf = (bit: number) => Math.min(ones[bit] ?? 0, positions.length - (ones[bit] ?? 0));
    return [...ones.keys()]
      .filter((bit) => smallerHalf(bit) > 0)
      .sort((a, b) => smallerHalf(b) - smallerHalf(a));
  }

  /** Lists of two positions and more that agree in some bits, at most 32. */
  #sortBy(bits: readonly number[], positions: readonly number[]): readonly (readonly number[])[] {
    const lists = new Map<number, number[]>();
    for (const position of positions) {
      this.steps += 1;
      const hash = this.#hashOf(position);
      const key = bits.reduce((sum, bit) => sum * 2 + bitOf(hash, bit), 0);
      const list = lists.get(key);
      if (list) list.push(position);
      else lists.set(key, [position]);
    }
    return [...lists.values()].filter(({ length }) => length > 1);
  }

  #hashOf(position: number): DifferenceHash {
    return this.#hashes[position] ?? [0, 0];
  }
}

function bitOf([high, low]: DifferenceHash, bit: number): number {
  return ((bit < 32 ? high : low) >>> (bit & 31)) & 1;
}

/** Bits in parts that tell as much as each other, as cards are dealt. */
function dealOut(bits: readonly number[], parts: number): readonly (readonly number[])[] {
  const dealt: number[][] = Array.from({ length: parts }, () => []);
  for (const [place, bit] of bits.entries()) dealt[place % parts]?.push(bit);
  return dealt.filter(({ length }) => length > 0);
}
