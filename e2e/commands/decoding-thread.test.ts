import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { project } from "@coarse/testing";
import { afterAll, describe, expect, it } from "vitest";
import { loadImage } from "../../packages/data/src/index.node.ts";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "coarse-thread-"));
afterAll(() => rmSync(folder, { recursive: true }));

const broken = join(folder, "broken.jpg");
writeFileSync(broken, "no picture");
const imageFolder = ["cat/1.png", "cat/2.png", "cat/10.png", "dog/1.png", "dog/2.png", "dog/10.PNG"].map(
  (file) => project(`fixtures/photos/${file}`),
);

/** The bytes of an image's pixels. */
const digest = (pixels: Float32Array) =>
  createHash("sha256")
    .update(new Uint8Array(pixels.buffer, pixels.byteOffset, pixels.byteLength))
    .digest("hex");

/** What a process of its own prints of loading images with the built package, twice. */
async function load(paths: readonly string[], options: string, endsEarly = false): Promise<Loaded> {
  const script = `
    import { createHash } from "node:crypto";
    import { loadBatches } from ${JSON.stringify(project("packages/data/dist/index.node.js"))};
    let threads = 0;
    process.on("worker", (worker) => {
      threads++;
      if (${endsEarly}) worker.once("message", () => worker.once("message", () => worker.terminate()));
    });
    const skipped = [], digests = [];
    const digest = (pixels) => createHash("sha256").update(new Uint8Array(pixels.buffer, pixels.byteOffset, pixels.byteLength)).digest("hex");
    const images = ${JSON.stringify(paths)}.map((path) => ({ file: path, folder: "", path }));
    for (let round = 0; round < 2; round++)
      for await (const { pixels, count } of loadBatches(images, { height: 9, width: 11, batchSize: 4, onSkip: ({ reason }) => skipped.push(reason), ${options} }))
        for (let i = 0; i < count; i++) digests.push(digest(pixels.subarray(i * 297, i * 297 + 297)));
    console.log(JSON.stringify({ threads, skipped, digests }));`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", script], {
    timeout: 60_000,
  });
  return JSON.parse(stdout);
}

interface Loaded {
  /** How many were started. */
  readonly threads: number;
  readonly skipped: readonly string[];
  /** Of each image. */
  readonly digests: readonly string[];
}

/** The same images so many times. */
const many = (times: number) => Array.from({ length: times }, () => [...imageFolder, broken]).flat();

/** What the sources make of the images in this thread, so many times over. */
async function expected(times: number): Promise<readonly string[]> {
  const batches = await Promise.all(imageFolder.map((path) => loadImage(path, { height: 9, width: 11 })));
  return Array.from({ length: times }, () => batches.map(({ pixels }) => digest(pixels))).flat();
}

describe("loadBatches of the built package: the thread that decodes", () => {
  it("gives the pixels of this one, in the order of the images, and names what it can't read", async () => {
    const { threads, skipped, digests } = await load(many(40), "");
    expect(threads).toBe(1);
    expect(digests).toEqual(await expected(80));
    expect(skipped).toEqual(new Array(80).fill("not an image of a known format"));
  });

  it("is not started for a few images", async () => {
    expect(await load(many(2), "")).toMatchObject({
      threads: 0,
      digests: await expected(4),
    });
  });

  it("keeps no process alive that has only unreadable images", async () => {
    expect(await load(new Array(100).fill(broken), "")).toMatchObject({ threads: 1, digests: [] });
  });

  it("leaves its images to this one where it ends", async () => {
    const { threads, digests } = await load(many(40), "", true);
    expect(threads).toBe(1);
    expect(digests).toEqual(await expected(80));
  });

  it("takes options that can't be sent to it for what they are", async () => {
    const { threads, digests } = await load(
      many(40),
      "onBatch: () => {}, signal: new AbortController().signal",
    );
    expect(threads).toBe(1);
    expect(digests).toEqual(await expected(80));
  });
});
