import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describeWithShared, shared } from "@coarse/testing";
import { afterAll, expect, it } from "vitest";
import { imageThumbnails } from "./thumbnails.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse-thumbnails-"));
afterAll(() => rmSync(scratch, { recursive: true }));
const terminal = {
  out: new PassThrough(),
  err: new PassThrough(),
  folder: scratch,
  interruption: () => new AbortController().signal,
};

describeWithShared("photoThumbnails", () => {
  const paths = ["Cat/1.jpg", "Cat/10.jpg"].map((file) => shared(`photos/PetImages/${file}`));

  it.each([1_000_000, 30_000, 5_000])("stays within %i characters", async (budget) => {
    const addresses = await imageThumbnails({ paths, terminal, budget });
    const total = addresses.reduce((sum, address) => sum + (address?.length ?? 0), 0);
    expect(total).toBeLessThanOrEqual(budget);
    expect(addresses).toHaveLength(2);
    for (const address of addresses) expect(address).toMatch(/^data:image\/webp;base64,/);
  });

  it("leaves out what can't be decoded, and the rest where nothing is small enough", async () => {
    writeFileSync(join(scratch, "text.jpg"), "no image");
    const [none, image] = await imageThumbnails({
      paths: [join(scratch, "text.jpg"), ...paths.slice(1)],
      terminal,
    });
    expect(none).toBeUndefined();
    expect(image).toMatch(/^data:/);
    expect(await imageThumbnails({ paths, terminal, budget: 100 })).toEqual([undefined, undefined]);
  });

  it("hands them over where they are kept elsewhere", async () => {
    const kept: number[] = [];
    const keep = async (thumbnail: Uint8Array) => `t/${kept.push(thumbnail.length)}.webp`;
    expect(await imageThumbnails({ paths, terminal, keep })).toEqual(["t/1.webp", "t/2.webp"]);
  });
});
