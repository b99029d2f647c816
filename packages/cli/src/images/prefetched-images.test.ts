import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ImageFile, SkippedFile } from "@coarse/data";
import { afterAll, expect, it } from "vitest";
import { textTerminal } from "../testing/text-terminal.ts";
import { loadImages } from "./load-images.ts";
import { PrefetchedImages } from "./prefetched-images.ts";

const folder = mkdtempSync(join(tmpdir(), "coarse-under-way-"));
afterAll(() => rmSync(folder, { recursive: true }));

const input = { height: 8, width: 8, decode: "fast-dct" } as const;
const images: ImageFile[] = [0, 1, 2, 3, 4].map((i) => ({
  file: `${i}.bmp`,
  folder: "",
  path: join(folder, `${i}.bmp`),
}));
const terminal = textTerminal();

/** A bitmap of 8 × 8 pixels of one red. */
function bitmap(red: number): Buffer {
  const header = Buffer.alloc(54);
  header.write("BM");
  header.writeUInt32LE(54, 10);
  header.writeUInt32LE(40, 14);
  header.writeInt32LE(input.width, 18);
  header.writeInt32LE(input.height, 22);
  header.writeUInt16LE(1, 26);
  header.writeUInt16LE(24, 28);
  const pixel = Buffer.of(0, 0, red);
  return Buffer.concat([header, ...Array.from({ length: input.height * input.width }, () => pixel)]);
}

for (const [i, { path }] of images.entries()) writeFileSync(path, i === 0 ? "no picture" : bitmap(50 * i));

/** The first red of each image, and the files that were left out. */
async function load(prefetched?: PrefetchedImages) {
  const skipped: SkippedFile[] = [];
  const reds: number[] = [];
  const options = { input, terminal, quiet: true, onSkip: (file: SkippedFile) => skipped.push(file) };
  for await (const { pixels, count } of loadImages(images, { ...options, prefetched }))
    for (let i = 0; i < count; i++) reds.push(pixels[(i * pixels.length) / count] ?? -1);
  return { reds, skipped: skipped.map(({ file }) => file) };
}

it("gives what was begun before, with the files that were left out in the meantime", async () => {
  const prefetched = new PrefetchedImages(images, { input, terminal }).begin();
  await new Promise((resolve) => setTimeout(resolve, 100));
  for (const { path } of images.slice(1)) rmSync(path);
  // nothing is read once more
  expect(await load(prefetched)).toEqual({ reds: [50, 100, 150, 200], skipped: ["0.bmp"] });
  expect(await load()).toEqual({ reds: [], skipped: images.map(({ file }) => file) });
});

it("ends without waiting for what is being decoded", async () => {
  const prefetched = new PrefetchedImages(images, { input, terminal }).begin();
  await prefetched.close();
  await expect(load(prefetched)).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
});

it("is left alone where others are wanted, and where it was given already", () => {
  const prefetched = new PrefetchedImages(images, { input, terminal });
  expect(prefetched.are(images, { ...input })).toBe(true);
  expect(prefetched.are(images, { ...input, width: 9 })).toBe(false);
  expect(prefetched.are(images, { ...input, decode: "accurate-dct" })).toBe(false);
  expect(prefetched.are([...images], input)).toBe(false);
  void prefetched.batches({ onSkip: () => {}, onFallback: () => {} }).next();
  expect(prefetched.are(images, input)).toBe(false);
});
