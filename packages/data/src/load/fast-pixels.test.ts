import { join } from "node:path";
import "@coarse/testing";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { decodeImage } from "../decode/decode-image.ts";
import { noise, noiseImage } from "../testing/noise.ts";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { type LoadOptions, loadBatches } from "./load-batches.ts";

const root = temporaryFolder();

/** sharp's decoding, which takes so long that shrinking saves time from twice the size on. */
const accurate = { decode: "accurate-dct" } as const;

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

describe("loadBatches, fast pixels", () => {
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
      // the last rows and columns may be missing, fewer than make a pixel; the edge of the padding may lie a pixel further
      if (options.aspectRatio !== "pad") expect(fast).toBeWithin(exact, 10);
      const difference =
        fast.reduce((sum, value, i) => sum + Math.abs(value - (exact[i] ?? 0)), 0) / fast.length;
      expect(difference).toBeLessThan(3);
    },
  );

  it("are the exact ones where there is little to shrink, and for other formats", async () => {
    const large = noiseImage(1000, 800);
    await writeFiles(root, {
      "small.jpg": await noiseImage(239, 400).jpeg().toBuffer(),
      "large.png": await large.png({ compressionLevel: 1 }).toBuffer(),
    });
    for (const file of ["small.jpg", "large.png"])
      expect(await load(file, { pixels: "fast" })).toEqual(await load(file, {}));
  });

  it.each([
    ["sequential", 750 / 6],
    ["progressive", 750 / 4],
  ])("are those of the fast DCT until shrinking takes less time: %s", async (kind, height) => {
    const jpeg = await sharp(await smooth())
      .jpeg({ progressive: kind === "progressive" })
      .toBuffer();
    const sizeFor = async (wanted: number) =>
      (await decodeImage(jpeg, { shrinkTo: { height: wanted, width: 1 } })).height;
    expect(await sizeFor(Math.floor(height))).toBeLessThan(750);
    expect(await sizeFor(Math.floor(height) + 1)).toBe(750);
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

  it.each([
    [2, 300, [375, 550]],
    [4, 187, [187, 275]],
    [8, 93, [93, 137]],
  ])("come from a decoder that shrinks a file by %i and resizes nothing", async (_, height, size) => {
    await writeFiles(root, { "file.jpg": await smooth() });
    const image = await decodeImage(join(root, "file.jpg"), {
      shrinkTo: { height, width: 100 },
      ...accurate,
    });
    expect([image.height, image.width]).toEqual(size);
  });

  it.each([
    "a [1] (2).jpg",
    "a[shrink=8].jpg",
    'it\'s "that", = {é}.jpg',
    "100% %s.jpg",
    "ends[shrink=8]",
    "ends]",
  ])("come from the file of that very name: %s", async (name) => {
    await writeFiles(root, { [name]: await smooth(), ends: noise(99), a: noise(99) });
    const image = await decodeImage(join(root, name), {
      shrinkTo: { height: 187, width: 275 },
      ...accurate,
    });
    const exact = await decodeImage(await smooth(), accurate);
    const difference = (y: number, x: number) =>
      Math.abs((image.pixels[3 * (y * 275 + x)] ?? 0) - (exact.pixels[12 * (y * 1100 + x)] ?? 0));
    expect([image.height, image.width]).toEqual([187, 275]);
    expect(Math.max(difference(20, 30), difference(150, 100), difference(90, 250))).toBeLessThan(5);
  });

  it("come from a file as it is now, not as it was", async () => {
    const dark = sharp({ create: { width: 500, height: 500, channels: 3, background: "#101010" } });
    await writeFiles(root, { "changes.jpg": await smooth() });
    await load("changes.jpg", { pixels: "fast" });
    await writeFiles(root, { "changes.jpg": await dark.jpeg().toBuffer() });
    expect(Math.max(...(await load("changes.jpg", { pixels: "fast" })))).toBeLessThan(20);
  });

  it("are none where the file is cut short, or larger than allowed", async () => {
    const whole = await smooth();
    const progressive = await sharp(whole).jpeg({ progressive: true }).toBuffer();
    const shrinkTo = { height: 90, width: 120 };
    for (const jpeg of [whole, progressive]) {
      await writeFiles(root, { "cut.jpg": jpeg.subarray(0, jpeg.length / 2), "whole.jpg": jpeg });
      const decode = (file: string, maxPixels = 1e6) =>
        decodeImage(join(root, file), { shrinkTo, maxPixels });
      await expect(decode("cut.jpg")).rejects.toThrow("damaged or cut short JPEG");
      await expect(decode("whole.jpg", 1100 * 750 - 1)).rejects.toThrow("more than 824999 pixels");
      await expect(decode("whole.jpg")).resolves.toHaveProperty("channels", 3);
    }
  });

  it.each([
    [240, 360],
    [120, 180],
    [90, 120],
  ])("of a progressive photo are close to those of a sequential one: %i × %i", async (height, width) => {
    const photograph = await sharp(await smooth())
      .png()
      .toBuffer();
    await writeFiles(root, {
      "sequential.jpg": await sharp(photograph).jpeg({ quality: 90 }).toBuffer(),
      "progressive.jpg": await sharp(photograph).jpeg({ quality: 90, progressive: true }).toBuffer(),
    });
    const exact = await load("sequential.jpg", { height, width, ...accurate });
    const fast = await load("progressive.jpg", { height, width, pixels: "fast", ...accurate });
    expect(fast).not.toEqual(exact);
    expect(fast).toBeWithin(exact, 8);
  });
});
