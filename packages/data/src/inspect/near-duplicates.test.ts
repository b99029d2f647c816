import { describe, expect, it } from "vitest";
import { noise } from "../testing/noise.ts";
import { type DifferenceHash, hammingDistance } from "./difference-hash.ts";
import { linkNearHashes, nearDuplicateGroups } from "./near-duplicates.ts";

type Hashes = readonly DifferenceHash[];

/** Words of 32 bits that look random and are the same in every run. */
const words = (count: number, seed: number) => new Uint32Array(noise(4 * count, seed).slice().buffer);

/** Hashes of random bits, of which `mask` says those that differ at all. */
function randomHashes(count: number, seed: number, mask: DifferenceHash = [0xffffffff, 0xffffffff]): Hashes {
  const random = words(2 * count, seed);
  return Array.from({ length: count }, (_, i) => [
    ((random[2 * i] ?? 0) & mask[0]) >>> 0,
    ((random[2 * i + 1] ?? 0) & mask[1]) >>> 0,
  ]);
}

/** The hash with some bits turned, which may be the same one twice. */
function turned([high, low]: DifferenceHash, bits: Iterable<number>): DifferenceHash {
  const halves: [number, number] = [high, low];
  for (const bit of bits) {
    const half = bit & 32 ? 1 : 0;
    halves[half] = (halves[half] ^ (1 << (bit & 31))) >>> 0;
  }
  return halves;
}

/** Each hash some bits away from the one before it. */
function film(count: number, bits: number): Hashes {
  const turns = noise(count * bits, 5);
  const frames: DifferenceHash[] = [];
  let frame: DifferenceHash = [1, 2];
  for (let i = 0; i < count; i++) {
    frame = turned(frame, turns.subarray(i * bits, (i + 1) * bits));
    frames.push(frame);
  }
  return frames;
}

/** Hashes some bits away from one of a few centers. */
function clusters(count: number, centers: number, bits: number): Hashes {
  const middles = randomHashes(centers, 11);
  const turns = noise(count * bits, 7);
  return Array.from({ length: count }, (_, i) =>
    turned(middles[i % centers] ?? [0, 0], turns.subarray(i * bits, (i + 1) * bits)),
  );
}

/** The groups as comparing each with each finds them. */
function groupsByAllPairs(hashes: readonly (DifferenceHash | undefined)[], within: number) {
  const group = hashes.map((_, position) => position);
  for (const [later, b] of hashes.entries())
    for (const [earlier, a] of hashes.slice(0, later).entries()) {
      if (!a || !b || hammingDistance(a, b) > within) continue;
      const [low = 0, high = 0] = [group[earlier], group[later]].toSorted((x = 0, y = 0) => x - y);
      if (low !== high) for (const [i, own] of group.entries()) if (own === high) group[i] = low;
    }
  const found = new Map<number, number[]>();
  for (const [position, own] of group.entries()) found.set(own, [...(found.get(own) ?? []), position]);
  return [...found.values()].filter(({ length }) => length > 1);
}

const kinds: Readonly<Record<string, (count: number) => Hashes>> = {
  "random ones": (count) => randomHashes(count, 3),
  "ones of 20 bits": (count) => randomHashes(count, 4, [0x000ff00f, 0x000000f0]),
  "frames of a film": (count) => film(count, 2),
  "frames with leaps": (count) => film(count, 7),
  "a few clusters": (count) => clusters(count, 40, 6),
  "a ball around one": (count) => clusters(count, 1, 7),
  "wide clusters": (count) => clusters(count, 5, 10),
};

describe("nearDuplicateGroups", () => {
  for (const [kind, make] of Object.entries(kinds))
    it(`finds among ${kind} what comparing all pairs finds`, () => {
      const hashes: readonly (DifferenceHash | undefined)[] = make(700).map((hash, i) =>
        i % 97 === 0 ? undefined : hash,
      );
      for (const within of [0, 1, 4, 7])
        expect(nearDuplicateGroups(hashes, within)).toEqual(groupsByAllPairs(hashes, within));
    });

  it("makes one group of a film, though its ends differ", () => {
    const frames = film(5000, 3);
    const [first = [0, 0], last = [0, 0]] = [frames[0], frames.at(-1)];
    expect(hammingDistance(first, last)).toBeGreaterThan(20);
    expect(nearDuplicateGroups(frames, 4).map(({ length }) => length)).toEqual([5000]);
  });

  it("takes one step or two for each of those that are all alike", () => {
    const same = Array.from({ length: 100_000 }, (): DifferenceHash => [5, 7]);
    expect(linkNearHashes(same, 4)).toMatchObject({
      groups: [{ length: 100_000 }],
      steps: expect.any(Number),
    });
    for (const hashes of [same, film(20_000, 2)])
      expect(linkNearHashes(hashes, 4).steps).toBeLessThanOrEqual(3 * hashes.length);
  });

  it("compares few of all pairs, whatever the hashes are like", () => {
    for (const make of Object.values(kinds)) {
      const hashes = make(8000);
      expect(linkNearHashes(hashes, 4).steps / hashes.length).toBeLessThan(500);
    }
  });
});
