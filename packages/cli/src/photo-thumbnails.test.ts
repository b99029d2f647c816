import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describeWithShared, shared } from "@coarse/testing";
import { afterAll, expect, it } from "vitest";
import { photoThumbnails } from "./photo-thumbnails.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse-thumbnails-"));
afterAll(() => rmSync(scratch, { recursive: true }));
const terminal = {
  out: new PassThrough(),
  err: new PassThrough(),
  folder: scratch,
  interruption: () => new AbortController().signal,
};

describeWithShared("photoThumbnails", () => {
  const folder = shared("photos/PetImages");

  it.each([1_000_000, 30_000, 5_000])("stays within %i characters", async (budget) => {
    const addresses = await photoThumbnails({ folder, files: ["Cat/1.jpg", "Cat/10.jpg"], terminal, budget });
    const total = [...addresses.values()].reduce((sum, { length }) => sum + length, 0);
    expect(total).toBeLessThanOrEqual(budget);
    expect(addresses.size).toBe(2);
    for (const address of addresses.values()) expect(address).toMatch(/^data:image\/webp;base64,/);
  });

  it("leaves out what can't be decoded, and the rest where nothing is small enough", async () => {
    writeFileSync(join(scratch, "text.jpg"), "no image");
    expect((await photoThumbnails({ folder: scratch, files: ["text.jpg"], terminal })).size).toBe(0);
    expect((await photoThumbnails({ folder, files: ["Cat/1.jpg"], terminal, budget: 100 })).size).toBe(0);
  });

  it("hands them over where they are kept elsewhere", async () => {
    const kept: number[] = [];
    const keep = async (thumbnail: Uint8Array) => `t/${kept.push(thumbnail.length)}.webp`;
    const addresses = await photoThumbnails({ folder, files: ["Cat/1.jpg", "Cat/10.jpg"], terminal, keep });
    expect([...addresses]).toEqual([
      ["Cat/1.jpg", "t/1.webp"],
      ["Cat/10.jpg", "t/2.webp"],
    ]);
  });
});
