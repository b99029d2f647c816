import { join } from "node:path";
import sharp from "sharp";
import { expect, it } from "vitest";
import { noise } from "../testing/noise.ts";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { type DifferenceHash, differenceHash, hammingDistance } from "./difference-hash.ts";
import { inspectImages } from "./inspect-images.ts";
import { nearDuplicates } from "./near-duplicates.ts";

const root = temporaryFolder();

/** A picture of large patches, as photos have them. */
const patches = (seed: number) =>
  sharp(noise(7 * 5 * 3, seed), { raw: { width: 7, height: 5, channels: 3 } }).resize(700, 500, {
    fit: "fill",
    kernel: "cubic",
  });

async function inspect(files: Readonly<Record<string, Uint8Array>>) {
  await writeFiles(root, files);
  const images = Object.keys(files).map((file) => ({ file, folder: "", path: join(root, file) }));
  const found = [];
  for await (const one of inspectImages(images)) found.push(one);
  return found;
}

it("says what each image is, and why one is none", async () => {
  const jpeg = await patches(1).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const found = await inspect({
    "turned.jpg": jpeg,
    "webp.jpg": await patches(1).webp().toBuffer(),
    "cut.jpg": jpeg.subarray(0, 2000),
  });
  expect(found).toMatchObject([
    { format: "JPEG", height: 500, width: 700, orientation: 6, bytes: jpeg.length },
    { format: "WebP", height: 500, width: 700, orientation: 1 },
    { reason: "damaged or cut short JPEG" },
  ]);
});

it("tells pictures that look alike from others", async () => {
  const found = await inspect({
    "a.jpg": await patches(1).jpeg().toBuffer(),
    "a-small.png": await patches(1).clone().resize(180, 120, { fit: "fill" }).png().toBuffer(),
    "a-bright.jpg": await patches(1).modulate({ brightness: 1.1 }).jpeg({ quality: 40 }).toBuffer(),
    "b.jpg": await patches(2).jpeg().toBuffer(),
    "flat.png": await sharp({ create: { width: 90, height: 80, channels: 3, background: "red" } })
      .png()
      .toBuffer(),
  });
  const hashes = found.map((one) => ("hash" in one ? one.hash : undefined));
  expect(hashes[4]).toBeUndefined();
  const pairs = nearDuplicates(hashes, 5).map(({ first, second }) => [first, second]);
  expect(pairs).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
});

it("sets a bit where the left neighbour is brighter", () => {
  const rows = Array.from({ length: 8 }, (_, y) =>
    Array.from({ length: 9 }, (_, x) => (y < 4 ? 9 - x : x) * 20),
  );
  const pixels = Uint8Array.from(rows.flat().flatMap((shade) => [shade, shade, shade]));
  expect(differenceHash({ pixels, height: 8, width: 9 })).toEqual([0xffffffff, 0]);
});

it("finds the pairs that comparing all finds", () => {
  const bytes = noise(400 * 8, 3);
  const words = new Uint32Array(bytes.buffer);
  const hashes = Array.from({ length: 400 }, (_, i): DifferenceHash => {
    const base = Math.floor(i / 4) * 8;
    const flip = 1 << ((i % 4) * 5);
    return [((words[base] ?? 0) ^ flip) >>> 0, ((words[base + 1] ?? 0) ^ (i % 3)) >>> 0];
  });
  const all = hashes.flatMap((b, second) =>
    hashes.slice(0, second).flatMap((a, first) => {
      const distance = hammingDistance(a, b);
      return distance <= 3 ? [{ first, second, distance }] : [];
    }),
  );
  expect(all.length).toBeGreaterThan(300);
  expect(nearDuplicates(hashes, 3)).toEqual(all);
});
