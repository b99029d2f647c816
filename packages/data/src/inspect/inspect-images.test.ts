import { join } from "node:path";
import sharp from "sharp";
import { expect, it } from "vitest";
import { noise } from "../testing/noise.ts";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { differenceHash } from "./difference-hash.ts";
import { inspectImages } from "./inspect-images.ts";
import { nearDuplicateGroups } from "./near-duplicates.ts";

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
  expect(nearDuplicateGroups(hashes, 5)).toEqual([[0, 1, 2]]);
});

it("sets a bit where the left neighbor is brighter", () => {
  const rows = Array.from({ length: 8 }, (_, y) =>
    Array.from({ length: 9 }, (_, x) => (y < 4 ? 9 - x : x) * 20),
  );
  const pixels = Uint8Array.from(rows.flat().flatMap((shade) => [shade, shade, shade]));
  expect(differenceHash({ pixels, height: 8, width: 9 })).toEqual([0xffffffff, 0]);
});

/** An animation whose first frame is whole and a later one is not, so that the decoder refuses its header. */
async function damagedAnimation(): Promise<Uint8Array> {
  const frames = await Promise.all([1, 2, 3, 4].map((seed) => patches(seed).resize(40, 30).png().toBuffer()));
  const sound = await sharp(frames, { join: { animated: true } })
    .gif({ loop: 0 })
    .toBuffer();
  for (let at = Math.floor(sound.length / 2); at < sound.length - 4; at++) {
    const damaged = Buffer.from(sound).fill(0, at, at + 4);
    const isRefused = await sharp(damaged)
      .metadata()
      .then(() => false)
      .catch(() => true);
    if (isRefused) return damaged;
  }
  throw new Error("Expected a decoder that refuses a damaged frame");
}

it("tells the damage of a later frame, and goes on", async () => {
  const found = await inspect({
    "sound.png": await patches(1).png().toBuffer(),
    "damaged.gif": await damagedAnimation(),
    "after.png": await patches(2).png().toBuffer(),
  });
  expect(found).toMatchObject([
    { format: "PNG" },
    { format: "GIF", height: 30, width: 40, damage: expect.stringMatching(/^damaged GIF/) },
    { format: "PNG" },
  ]);
  expect(found[0]).not.toHaveProperty("damage");
});

it("makes a finding of whatever goes wrong with one image", async () => {
  const path = join(root, "sound.png");
  await writeFiles(root, { "sound.png": await patches(1).png().toBuffer() });
  const bad = { file: "bad", folder: "", path: `${path}\0` };
  const found = [];
  for await (const one of inspectImages([bad, { file: "sound.png", folder: "", path }])) found.push(one);
  expect(found).toMatchObject([{ image: bad, reason: expect.any(String) }, { format: "PNG" }]);
});
