import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { rememberedThumbnails } from "./thumbnail-cache.ts";

const folder = mkdtempSync(join(tmpdir(), "coarse-thumbnails-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("rememberedThumbnails", () => {
  it("makes a thumbnail once for each edge, and anew of another file under the name", async () => {
    const path = join(folder, "1.png");
    writeFileSync(path, "one");
    const made: number[] = [];
    const thumbnail = rememberedThumbnails(async (_, { edge }) => {
      made.push(edge);
      return Uint8Array.of(made.length);
    });
    const first = await thumbnail(path, { edge: 96 });
    await thumbnail(path, { edge: 192 });
    expect(await thumbnail(path, { edge: 96 })).toBe(first);
    expect(made).toEqual([96, 192]);
    writeFileSync(path, "another");
    expect(await thumbnail(path, { edge: 96 })).toEqual(Uint8Array.of(3));
  });
});
