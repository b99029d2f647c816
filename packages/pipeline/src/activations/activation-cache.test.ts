import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ImageFile, SkippedFile } from "@coarse/data";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ActivationCache, clearActivationCache, measureActivationCache } from "./activation-cache.ts";
import { ActivationMemory } from "./activation-memory.ts";
import { CachedActivations, type Forward } from "./cached-activations.ts";
import { ImageStamps } from "./image-stamp.ts";

const widths = { features: 3, logits: 2 };
let scratch = "";
let folder = "";
let images: ImageFile[] = [];

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "coarse-activations-"));
  folder = join(scratch, "cache");
  images = Array.from({ length: 150 }, (_, i) => {
    const path = join(scratch, `${i}.png`);
    writeFileSync(path, `image ${i}`);
    return { path, file: `${i}.png`, folder: "" };
  });
});
afterEach(() => rmSync(scratch, { recursive: true }));

const open = (setting: unknown = "network", options = {}) =>
  ActivationCache.open(setting, widths, { folder, ...options });

/** A network whose numbers are the file's name; counts what it was given. Files that hold `broken` are no images. */
function network(): { readonly forward: Forward; readonly seen: string[] } {
  const seen: string[] = [];
  return {
    seen,
    async *forward(files, { onSkip }) {
      for (let start = 0; start < files.length; start += 7) {
        const batch = files.slice(start, start + 7);
        const broken = batch.filter(({ path }) => readFileSync(path, "utf8") === "broken");
        for (const { file } of broken) onSkip({ file, reason: "not an image" });
        const good = batch.filter((file) => !broken.includes(file));
        seen.push(...batch.map(({ file }) => file));
        const numbers = good.map(({ file }) => Number.parseInt(file, 10));
        yield {
          images: good,
          activations: {
            features: Float32Array.from(numbers.flatMap((n) => [n, n / 3, -n])),
            logits: Float32Array.from(numbers.flatMap((n) => [n * 1e-7, n])),
            count: good.length,
          },
        };
      }
    },
  };
}

const cached = (cache: ActivationCache) =>
  new CachedActivations(cache, { forward: network().forward, stamps: new ImageStamps() });

async function run(files: readonly ImageFile[] = images, options: { setting?: unknown } = {}) {
  const { forward, seen } = network();
  const skipped: SkippedFile[] = [];
  const rows: [string, number[]][] = [];
  await using cache = await open(options.setting);
  const through = new CachedActivations(cache, { forward, stamps: new ImageStamps() });
  const onSkip = (file: SkippedFile) => skipped.push(file);
  for await (const { images: batch, activations: numbers } of through.forward(files, { onSkip }))
    for (const [i, { file }] of batch.entries())
      rows.push([
        file,
        [...numbers.features.slice(3 * i, 3 * i + 3), ...numbers.logits.slice(2 * i, 2 * i + 2)],
      ]);
  return { rows, seen, skipped, counts: through.counts };
}

const segments = () => {
  const [key = ""] = readdirSync(folder);
  return readdirSync(join(folder, key)).map((name) => join(folder, key, name));
};

describe("CachedActivations", () => {
  it("asks the network once for each image, and gives the same bits again", async () => {
    const first = await run();
    const again = await run();
    expect(first.seen).toHaveLength(150);
    expect(again.seen).toEqual([]);
    expect(again.rows).toEqual(first.rows);
    expect(again.counts).toEqual({ cached: 150, computed: 0 });
  });

  it("asks again for a file that changed, alone, and keeps the order", async () => {
    const first = await run();
    writeFileSync(images[77]?.path ?? "", "another image");
    const again = await run();
    expect(again.seen).toEqual(["77.png"]);
    expect(again.rows).toEqual(first.rows);
  });

  it("notices another file of the same size", async () => {
    await run();
    const { path = "" } = images[3] ?? {};
    writeFileSync(path, "IMAGE 3");
    utimesSync(path, new Date(0), new Date(0));
    expect((await run()).seen).toEqual(["3.png"]);
  });

  it("remembers what can't be read, until it is replaced", async () => {
    const { path = "" } = images[9] ?? {};
    writeFileSync(path, "broken");
    const first = await run();
    const again = await run();
    expect(again.seen).toEqual([]);
    expect(again.skipped).toEqual([{ file: "9.png", reason: "not an image" }]);
    expect(again.skipped).toEqual(first.skipped);
    writeFileSync(path, "mended");
    expect((await run()).seen).toEqual(["9.png"]);
  });

  it("takes images in any order, some of them new", async () => {
    await run(images.slice(50));
    const { seen, rows } = await run([...images].reverse());
    expect(seen).toEqual([...images.slice(0, 50)].reverse().map(({ file }) => file));
    expect(rows.map(([file]) => file)).toEqual([...images].reverse().map(({ file }) => file));
  });

  it("knows nothing under another setting", async () => {
    await run();
    expect((await run(images, { setting: "another network" })).seen).toHaveLength(150);
  });

  it.each([
    ["is cut", (path: string) => truncateSync(path, statSync(path).size - 5)],
    ["is cut to nothing", (path: string) => truncateSync(path, 0)],
    ["has bytes behind its end", (path: string) => appendFileSync(path, "x")],
    ["is something else", (path: string) => writeFileSync(path, "hello")],
    ["has a changed byte in a row", flip(200)],
    ["has a changed byte in its last rows", flip(140 * 20)],
    ["has a changed byte in its footer", flip(-60)],
  ])("does without a segment that %s", async (_, damage) => {
    const first = await run();
    for (const path of segments()) damage(path);
    const again = await run();
    expect(again.rows).toEqual(first.rows);
    expect(again.seen.length).toBeGreaterThan(0);
    // what was still good in a damaged segment goes with it
    expect((await run()).rows).toEqual(first.rows);
    expect((await run()).seen).toEqual([]);
  });

  it("takes part with others that write at the same time", async () => {
    const runs = await Promise.all([run(), run(), run(images.slice(0, 20))]);
    expect(runs.map(({ rows }) => rows.length)).toEqual([150, 150, 20]);
    const again = await run();
    expect(again.seen).toEqual([]);
    expect(again.rows).toEqual(runs[0].rows);
  });

  it("keeps what was computed before an interruption", async () => {
    {
      await using cache = await open();
      for await (const { images: batch } of cached(cache).forward(images, { onSkip: () => {} }))
        if (batch.some(({ file }) => file === "69.png")) break;
    }
    expect((await run()).seen[0]).toBe("70.png");
  });
});

/** Changes the byte at a distance from the begin, or from the end where it is negative. */
function flip(offset: number): (path: string) => void {
  return (path) => {
    const bytes = readFileSync(path);
    const place = offset < 0 ? bytes.length + offset : offset;
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    writeFileSync(path, bytes);
  };
}

describe("ActivationCache", () => {
  it("can be read by its owner alone", async () => {
    await run();
    const [path = ""] = segments();
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(path, "..")).mode & 0o777).toBe(0o700);
  });

  it("leaves nothing behind where nothing was added", async () => {
    await using cache = await open();
    expect(cache.has({ path: "a", version: "1" })).toBe(false);
    await cache[Symbol.asyncDispose]();
    expect(await measureActivationCache(folder)).toEqual({ files: 0, bytes: 0 });
  });

  it("works without a folder that can be written", async () => {
    writeFileSync(folder, "a file where the folder should be");
    expect((await run()).rows).toHaveLength(150);
    expect(readFileSync(folder, "utf8")).toBe("a file where the folder should be");
  });

  it("forgets what was not used for longest", async () => {
    await run(images, { setting: "old" });
    const [old = ""] = segments();
    utimesSync(old, new Date(0), new Date(0));
    await using cache = await open("new", { maxBytes: 1.5 * statSync(old).size });
    for await (const _ of cached(cache).forward(images, { onSkip: () => {} }));
    await cache[Symbol.asyncDispose]();
    expect((await run(images, { setting: "old" })).seen).toHaveLength(150);
  });

  it("removes what a killed process left, after a day", async () => {
    await run();
    const [path = ""] = segments();
    const part = `${path}.part`;
    writeFileSync(part, "half");
    await run();
    expect(segments()).toContain(part);
    utimesSync(part, new Date(0), new Date(0));
    await run();
    expect(segments()).not.toContain(part);
  });

  it("is measured and cleared", async () => {
    await run();
    const { files, bytes } = await measureActivationCache(folder);
    expect(files).toBe(1);
    expect(bytes).toBeGreaterThan(150 * 20);
    await clearActivationCache(folder);
    expect(await measureActivationCache(folder)).toEqual({ files: 0, bytes: 0 });
  });
});

describe("ActivationMemory", () => {
  it("knows what this process has seen, of the same files", async () => {
    const memory = new ActivationMemory();
    const { forward, seen } = network();
    const run = async () => {
      const files: string[] = [];
      const activations = new CachedActivations(memory, { forward, stamps: new ImageStamps() });
      for await (const { images: batch } of activations.forward(images, { onSkip: () => {} }))
        files.push(...batch.map(({ file }) => file));
      return files;
    };
    const first = await run();
    expect(await run()).toEqual(first);
    expect(seen).toHaveLength(150);
    writeFileSync(images[4]?.path ?? "", "another");
    await run();
    expect(seen.slice(150)).toEqual(["4.png"]);
  });
});
