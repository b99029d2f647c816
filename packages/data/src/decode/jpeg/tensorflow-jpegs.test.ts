import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { describeWithReference, describeWithShared, project, shared } from "@coarse/testing";
import { expect, it } from "vitest";
import { runReference } from "../../testing/run-reference.ts";
import { temporaryFolder } from "../../testing/temporary-folder.ts";
import { decodeImage } from "../decode-image.ts";

type Decoded = readonly [height: number, width: number, sha256: string] | null;

/** What `decodeImage` makes of a file; a JPEG that TensorFlow refuses may still be one for sharp. */
async function decoded(path: string): Promise<Decoded> {
  const image = await decodeImage(path).catch(() => undefined);
  if (image === undefined || image.fellBack) return null;
  return [image.height, image.width, createHash("sha256").update(image.pixels).digest("hex")];
}

/** Compares all JPEGs below a folder byte for byte; returns how many TensorFlow decodes and how many it refuses. */
async function expectSamePixels(folder: string): Promise<readonly [taken: number, refused: number]> {
  const expected = runReference("tensorflow_jpegs.py", folder) as Readonly<Record<string, Decoded>>;
  const others: string[] = [];
  for (const [path, image] of Object.entries(expected))
    if (JSON.stringify(await decoded(path)) !== JSON.stringify(image)) others.push(path);
  expect(others).toEqual([]);
  const images = Object.values(expected);
  const refused = images.filter((image) => image === null).length;
  return [images.length - refused, refused];
}

describeWithReference("decodeImage: JPEGs have the bytes that TensorFlow decodes by default", () => {
  describeWithShared("of photos", () => {
    it("from five sources", { timeout: 600_000 }, async () => {
      expect(await expectSamePixels(shared("photos"))).toEqual([1015, 0]);
    });
  });

  it("of 200 files: colors, samplings, scans, codes, metadata, damage", async () => {
    const folder = temporaryFolder();
    runReference("seeded_jpegs.py", folder, "200");
    expect(readdirSync(folder)).toHaveLength(200);
    const [taken, refused] = await expectSamePixels(folder);
    // all of 12 bits, and those that are cut short
    expect(refused).toBeGreaterThanOrEqual(20);
    expect(taken).toBeGreaterThan(150);
  });

  const images = project(".cache/pillow/images");
  it.runIf(existsSync(images) || process.env.COARSE_TEST_ALL === "1")(
    "of Pillow's own test images",
    async () => {
      const [taken, refused] = await expectSamePixels(images);
      expect(taken + refused).toBe(55);
      expect(taken).toBeGreaterThan(50);
    },
  );
});
