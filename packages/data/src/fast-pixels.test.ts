import { join } from "node:path";
import "@coarse/testing";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { decodeImage } from "./decode-image.ts";
import { type LoadOptions, loadBatches } from "./load-batches.ts";
import { noisePicture } from "./testing/noise.ts";
import { temporaryFolder, writeFiles } from "./testing/temporary-folder.ts";

const root = temporaryFolder();

/** A large picture without detail, on which every way to shrink agrees but for rounding. */
const smooth = (orientation = 1) =>
  sharp(Uint8Array.of(10, 60, 200, 240, 200, 20, 90, 10, 10, 250, 250, 250), {
    raw: { width: 2, height: 2, channels: 3 },
  })
    .resize(1100, 750, { fit: "fill", kernel: "cubic" })
    .withMetadata({ orientation })
    .jpeg({ quality: 95 })
    .toBuffer();

async function load(file: string, options: Partial<LoadOptions>): Promise<Float32Array> {
  const images = [{ file, folder: "", path: join(root, file) }];
  for await (const { pixels } of loadBatches(images, { height: 90, width: 120, batchSize: 1, ...options }))
    return pixels;
  throw new Error(`Nothing was loaded from ${file}`);
}

describe("fast pixels", () => {
  it.each([
    {},
    { aspectRatio: "crop" },
    { aspectRatio: "pad" },
    { exif: true },
    { exif: true, aspectRatio: "crop" },
  ] satisfies Partial<LoadOptions>[])(
    "are close to the exact ones where nothing is fine: %o",
    async (options) => {
      await writeFiles(root, { "smooth.jpg": await smooth(6) });
      const exact = await load("smooth.jpg", options);
      const fast = await load("smooth.jpg", { ...options, pixels: "fast" });
      expect(fast).not.toEqual(exact);
      // the edge of the padding may lie a pixel further
      if (options.aspectRatio !== "pad") expect(fast).toBeWithin(exact, 6);
      const difference =
        fast.reduce((sum, value, i) => sum + Math.abs(value - (exact[i] ?? 0)), 0) / fast.length;
      expect(difference).toBeLessThan(3);
    },
  );

  it("are the exact ones where there is little to shrink, and for other formats", async () => {
    const large = noisePicture(1000, 800);
    await writeFiles(root, {
      "small.jpg": await noisePicture(239, 400).jpeg().toBuffer(),
      "large.png": await large.png({ compressionLevel: 1 }).toBuffer(),
    });
    for (const file of ["small.jpg", "large.png"])
      expect(await load(file, { pixels: "fast" })).toEqual(await load(file, {}));
  });

  it("come from a decoder that shrinks, and never below the size that is wanted", async () => {
    const jpeg = await smooth();
    const size = async (shrinkTo: { height: number; width: number; keepAspectRatio?: boolean }) => {
      const { height, width } = await decodeImage(jpeg, { shrinkTo });
      return [height, width];
    };
    expect(await size({ height: 90, width: 120 })).toEqual([90, 120]);
    expect(await size({ height: 90, width: 120, keepAspectRatio: true })).toEqual([90, 132]);
    expect(await size({ height: 376, width: 120 })).toEqual([750, 1100]);
  });
});
