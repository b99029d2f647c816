import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type JpegDecoding, plainPreprocessing } from "@coarse/core";
import type { ImageFile, SkippedFile } from "@coarse/data";
import { afterAll, describe, expect, it } from "vitest";
import type { Progress } from "../context.ts";
import { ImageStream } from "./image-stream.ts";

const folder = mkdtempSync(join(tmpdir(), "coarse-image-stream-"));
afterAll(() => rmSync(folder, { recursive: true }));

const inputOf = (decode: JpegDecoding, side = 8) => ({
  ...{ height: side, width: side },
  ...plainPreprocessing("tf", { inputSize: [side, side], decode }),
});
const input = inputOf("fast-dct");
const images: ImageFile[] = [0, 1, 2, 3, 4].map((i) => ({
  file: `${i}.bmp`,
  folder: "",
  path: join(folder, `${i}.bmp`),
}));

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
async function read(stream: ImageStream) {
  const skipped: SkippedFile[] = [];
  const reds: number[] = [];
  for await (const { pixels, count } of stream.batches({ onSkip: (file) => skipped.push(file) }))
    for (let i = 0; i < count; i++) reds.push(pixels[(i * pixels.length) / count] ?? -1);
  return { reds, skipped: skipped.map(({ file }) => file) };
}

describe("ImageStream", () => {
  it("gives what was prefetched, with the files that were left out in the meantime", async () => {
    const stream = new ImageStream(images, { input }, {}).prefetch();
    await new Promise((resolve) => setTimeout(resolve, 100));
    for (const { path } of images.slice(1)) rmSync(path);
    // nothing is read once more
    expect(await read(stream)).toEqual({ reds: [50, 100, 150, 200], skipped: ["0.bmp"] });
    const again = new ImageStream(images, { input }, {});
    expect(await read(again)).toEqual({ reds: [], skipped: images.map(({ file }) => file) });
  });

  it("ends without waiting for what is being decoded", async () => {
    const stream = new ImageStream(images, { input }, {}).prefetch();
    await stream.close();
    await expect(read(stream)).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
  });

  it("knows which images it holds", () => {
    const stream = new ImageStream(images, { input }, {});
    expect(stream.holds([...images], { ...input })).toBe(true);
    expect(stream.holds(images, inputOf("fast-dct", 9))).toBe(false);
    expect(stream.holds(images, inputOf("accurate-dct"))).toBe(false);
    expect(stream.holds(images.slice(1), input)).toBe(false);
    expect(stream.holds(images.toReversed(), input)).toBe(false);
  });

  it("reports how far its reader is, and that it is over", async () => {
    const reports: Progress[] = [];
    await read(new ImageStream(images, { input, batch: 2 }, { onProgress: (one) => reports.push(one) }));
    expect(reports[0]).toEqual({ task: "images", done: 0, total: 5 });
    expect(reports.at(-1)).toEqual({ task: "images", done: 5, total: 5, isOver: true });
  });
});
