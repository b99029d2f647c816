import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { loadImage } from "@coarse/data";
import { project } from "@coarse/testing";
import { afterAll, describe, expect, it } from "vitest";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "coarse-thread-"));
afterAll(() => rmSync(folder, { recursive: true }));

const broken = join(folder, "broken.jpg");
writeFileSync(broken, "no picture");
const photos = ["cat/1.png", "cat/2.png", "cat/10.png", "dog/1.png", "dog/2.png", "dog/10.PNG"].map((file) =>
  project(`fixtures/photos/${file}`),
);

/** What a process of its own prints of loading images with the built package: threads started, skipped, sum of each image. */
async function load(paths: readonly string[], options: string, endsEarly = false): Promise<Loaded> {
  const script = `
    import { loadBatches } from ${JSON.stringify(project("packages/data/dist/index.js"))};
    let threads = 0;
    process.on("worker", (worker) => {
      threads++;
      if (${endsEarly}) worker.once("message", () => worker.once("message", () => worker.terminate()));
    });
    const skipped = [], sums = [];
    const images = ${JSON.stringify(paths)}.map((path) => ({ file: path, folder: "", path }));
    for (let round = 0; round < 2; round++)
      for await (const { pixels, count } of loadBatches(images, { height: 9, width: 11, batchSize: 4, onSkip: ({ reason }) => skipped.push(reason), ${options} }))
        for (let i = 0; i < count; i++) sums.push(pixels.slice(i * 297, i * 297 + 297).reduce((sum, value) => sum + value, 0));
    console.log(JSON.stringify({ threads, skipped, sums }));`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", script], {
    timeout: 60_000,
  });
  return JSON.parse(stdout);
}

interface Loaded {
  readonly threads: number;
  readonly skipped: readonly string[];
  readonly sums: readonly number[];
}

/** The same images so many times. */
const many = (times: number) => Array.from({ length: times }, () => [...photos, broken]).flat();

async function sumOf(path: string): Promise<number> {
  const { pixels } = await loadImage(path, { height: 9, width: 11 });
  return pixels.reduce((sum, value) => sum + value, 0);
}

describe("the thread that decodes", () => {
  it("gives the pixels of this one, in the order of the images, and names what it can't read", async () => {
    const { threads, skipped, sums } = await load(many(40), "");
    const expected = await Promise.all(photos.map(sumOf));
    expect(threads).toBe(1);
    expect(sums).toEqual(Array.from({ length: 80 }, () => expected).flat());
    expect(skipped).toEqual(new Array(80).fill("not an image of a known format"));
  });

  it("is not started for a few images", async () => {
    expect(await load(many(2), "")).toMatchObject({ threads: 0, sums: { length: 24 } });
  });

  it("keeps no process alive that has only unreadable images", async () => {
    expect(await load(new Array(100).fill(broken), "")).toMatchObject({ threads: 1, sums: [] });
  });

  it("leaves its images to this one where it ends", async () => {
    const { threads, sums } = await load(many(40), "", true);
    expect(threads).toBe(1);
    expect(sums).toHaveLength(480);
  });

  it("takes options that can't be sent to it for what they are", async () => {
    const { threads, sums } = await load(many(40), "onBatch: () => {}, signal: new AbortController().signal");
    expect(threads).toBe(1);
    expect(sums).toHaveLength(480);
  });
});
