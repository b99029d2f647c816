import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { listImageFolder } from "../list/list-image-folder.ts";
import { loadBatches } from "../load/load-batches.ts";
import { asNobody } from "../testing/as-nobody.ts";
import { writeHostileImages } from "../testing/hostile-images.ts";
import { noiseImage } from "../testing/noise.ts";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import type { SkippedFile } from "../types.ts";

describe("loadBatches of a folder of hostile files", () => {
  const root = temporaryFolder();
  let hostile: readonly string[] = [];

  beforeAll(async () => {
    await chmod(root, 0o755);
    // loaded when it is first needed; nobody may not be able to read the project
    await import("@cwasm/nsbmp");
    const sound = await noiseImage(80, 90).jpeg().toBuffer();
    await writeFiles(root, { "cat/a.jpg": sound, "cat/zz.jpg": sound });
    hostile = (await writeHostileImages(join(root, "cat"))).map((name) => `cat/${name}`);
  });

  it.each(["exact", "fast"] as const)(
    "is read to its end: each is named with its reason, the sound ones are loaded (%s)",
    async (pixels) => {
      expect(hostile.length).toBeGreaterThanOrEqual(200);
      const { skipped, loaded } = await asNobody(() => readAll(pixels));
      expect(skipped.map(({ file }) => file).sort()).toEqual([...hostile].sort());
      expect(loaded).toEqual(["cat/a.jpg", "cat/zz.jpg"]);
      const reasons = new Map(skipped.map(({ file, reason }) => [file, reason]));
      for (const reason of reasons.values()) expect(reason).toMatch(/^[a-z][^\n]{5,}[^.]$/i);
      expect(reasons.get("cat/bomb.png")).toBe("more than 268402689 pixels");
      expect(reasons.get("cat/secret.jpg")).toBe("no permission to read it");
      expect(reasons.get("cat/fifo.jpg")).toBe("not a regular file");
      expect(reasons.get("cat/folder.jpg")).toBe("a folder, not a file");
      expect(reasons.get("cat/circle.jpg")).toBe("a link that leads in a circle");
      expect(reasons.get("cat/up")).toBe("a link to a folder, which is not followed");
      expect(reasons.get("cat/huge.jpg")).toBe("larger than 1 GB");
    },
  );

  async function readAll(pixels: "exact" | "fast") {
    const listing = await listImageFolder(root);
    const skipped: SkippedFile[] = [...listing.skipped];
    const loaded: string[] = [];
    const onSkip = (file: SkippedFile) => skipped.push(file);
    for await (const { images } of loadBatches(listing.images, {
      height: 32,
      width: 32,
      pixels,
      batchSize: 4,
      onSkip,
    }))
      loaded.push(...images.map(({ file }) => file));
    return { skipped, loaded };
  }
});
