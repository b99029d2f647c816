import { execFileSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { noise, noiseImage } from "../testing/noise.ts";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import type { ImageFile, LoadedBatch, SkippedFile } from "../types.ts";
import { type LoadOptions, loadBatches } from "./load-batches.ts";
import { loadImage } from "./load-image.ts";

const root = temporaryFolder();
const size = { height: 9, width: 11 };
const imageLength = 9 * 11 * 3;

const imageOf = (file: string): ImageFile => ({ file, folder: "a", path: join(root, file) });

/** Writes pictures of very different sizes, so that they are not ready in their order. */
async function decoded(prefix: string, count: number): Promise<readonly ImageFile[]> {
  const names = Array.from({ length: count }, (_, i) => `${prefix}-${i}.jpg`);
  for (const [i, name] of names.entries()) {
    const side = i % 3 === 0 ? 300 : 5 + i;
    await writeFiles(root, {
      [name]: await noiseImage(side, side + 1)
        .jpeg()
        .toBuffer(),
    });
  }
  return names.map(imageOf);
}

async function collect(images: Iterable<ImageFile>, options: Partial<LoadOptions>): Promise<LoadedBatch[]> {
  const batches: LoadedBatch[] = [];
  for await (const batch of loadBatches(images, { ...size, batchSize: 4, ...options })) batches.push(batch);
  return batches;
}

describe("loadBatches", () => {
  it("gives the pixels that loadImage gives, in the order of the files, the last batch smaller", async () => {
    const images = await decoded("order", 10);
    const batches = await collect(images, {});
    expect(batches.map(({ count }) => count)).toEqual([4, 4, 2]);
    expect(batches.flatMap((batch) => batch.images)).toEqual(images);
    for (const { pixels, count, images: files } of batches) {
      expect(pixels.length).toBe(count * imageLength);
      for (const [i, { path }] of files.entries()) {
        const expected = await loadImage(path, size);
        expect(pixels.subarray(i * imageLength, (i + 1) * imageLength)).toEqual(expected.pixels);
      }
    }
  });

  it("does not change a batch that was handed out", async () => {
    const images = await decoded("kept", 9);
    const copies: Float32Array[] = [];
    const batches: LoadedBatch[] = [];
    for await (const batch of loadBatches(images, { ...size, batchSize: 2 })) {
      batches.push(batch);
      copies.push(batch.pixels.slice());
    }
    expect(batches.map(({ pixels }) => pixels)).toEqual(copies);
  });

  it("reports bad files in their order and fills the batches with the rest", async () => {
    const [good] = await decoded("good", 1);
    const jpeg = await noiseImage(50, 50).jpeg().toBuffer();
    await writeFiles(root, {
      "zero.jpg": "",
      "noise.jpg": noise(3000),
      "cut.jpg": jpeg.subarray(0, 1000),
      "text.jpg": "hello",
    });
    await mkdir(join(root, "folder.jpg"));
    execFileSync("mkfifo", [join(root, "fifo.jpg")]);
    const bad = ["zero.jpg", "noise.jpg", "cut.jpg", "text.jpg", "folder.jpg", "fifo.jpg", "gone.jpg"].map(
      imageOf,
    );
    const images = bad.flatMap((image) => (good ? [image, good] : []));
    const skipped: SkippedFile[] = [];
    const batches = await collect(images, { batchSize: 7, onSkip: (file) => skipped.push(file) });
    expect(batches.map(({ count }) => count)).toEqual([7]);
    expect(skipped).toEqual([
      { file: "zero.jpg", reason: "empty file" },
      { file: "noise.jpg", reason: "not an image of a known format" },
      { file: "cut.jpg", reason: "damaged or cut short JPEG" },
      { file: "text.jpg", reason: "not an image of a known format" },
      { file: "folder.jpg", reason: "a folder, not a file" },
      { file: "fifo.jpg", reason: "not a regular file" },
      { file: "gone.jpg", reason: "no such file" },
    ]);
    expect(await collect(bad, {})).toEqual([]);
    expect(await collect([], {})).toEqual([]);
  });

  it("refuses pictures above maxPixels", async () => {
    const images = await decoded("limit", 3);
    const skipped: SkippedFile[] = [];
    const [batch] = await collect(images, { maxPixels: 1000, onSkip: (file) => skipped.push(file) });
    expect(batch?.count).toBe(2);
    expect(skipped).toEqual([{ file: "limit-0.jpg", reason: "more than 1000 pixels" }]);
  });

  it("takes no more files than it is asked for, a batch ahead and a dozen", async () => {
    const images = await decoded("ahead", 40);
    let taken = 0;
    const counted = (function* () {
      for (const image of images) {
        taken++;
        yield image;
      }
    })();
    const batches = loadBatches(counted, { ...size, batchSize: 4, concurrency: 2 });
    await batches.next();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(taken).toBeLessThanOrEqual(4 + 4 + 2 + 12);
    await batches.return();
  });

  it("ends at once when it is aborted", async () => {
    const images = await decoded("abort", 12);
    const abort = new AbortController();
    const run = async () => {
      for await (const _ of loadBatches(images, { ...size, batchSize: 2, signal: abort.signal }))
        abort.abort();
    };
    await expect(run()).rejects.toMatchObject({ name: "AbortError" });
  });

  it("wants sizes that are whole and above 0", async () => {
    await expect(collect([], { batchSize: 0 })).rejects.toThrow(
      "Expected batchSize to be a whole number above 0, but got 0",
    );
    await expect(collect([], { height: 1.5 })).rejects.toThrow(RangeError);
    await expect(collect([], { width: Number.NaN })).rejects.toThrow(RangeError);
  });
});
