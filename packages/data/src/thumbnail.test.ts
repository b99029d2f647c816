import { execFileSync } from "node:child_process";
import { join } from "node:path";
import sharp from "sharp";
import { expect, it } from "vitest";
import { UnreadableImageError } from "./errors.ts";
import { bmp } from "./testing/bmp.ts";
import { temporaryFolder, writeFiles } from "./testing/temporary-folder.ts";
import { makeThumbnail } from "./thumbnail.ts";

const folder = temporaryFolder();

async function sizeOf(file: string, content: Uint8Array | string): Promise<readonly (number | string)[]> {
  await writeFiles(folder, { [file]: content });
  const { format, width, height } = await sharp(
    await makeThumbnail(join(folder, file), { edge: 64 }),
  ).metadata();
  return [format, width, height];
}

const image = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "teal" } });

it("fits the longer edge and keeps the proportions", async () => {
  expect(await sizeOf("wide.png", await image(640, 320).png().toBuffer())).toEqual(["webp", 64, 32]);
});

it("leaves a smaller image as it is", async () => {
  expect(await sizeOf("small.png", await image(20, 10).png().toBuffer())).toEqual(["webp", 20, 10]);
});

it("turns a photo as the camera says", async () => {
  const lying = await image(640, 320).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  expect(await sizeOf("lying.jpg", lying)).toEqual(["webp", 32, 64]);
});

it("takes a BMP, which sharp does not know", async () => {
  expect(await sizeOf("old.bmp", bmp(128, 64, 24))).toEqual(["webp", 64, 32]);
});

it("says why a file is no image", async () => {
  await expect(sizeOf("text.jpg", "no image")).rejects.toThrow(UnreadableImageError);
});

it("does not wait for a FIFO", async () => {
  const fifo = join(folder, "fifo.jpg");
  execFileSync("mkfifo", [fifo]);
  await expect(makeThumbnail(fifo, { edge: 64 })).rejects.toThrow("not a regular file");
});

it("says who made it, and nothing of what the photo says", async () => {
  const exif = { IFD0: { Copyright: "Ada" }, IFD3: { GPSLatitudeRef: "N" } };
  await writeFiles(folder, { "told.jpg": await image(640, 320).withExif(exif).jpeg().toBuffer() });
  const path = join(folder, "told.jpg");
  const told = await makeThumbnail(path, { edge: 64, madeBy: "Coarse 1.2.3" });
  const { exif: said } = await sharp(told).metadata();
  expect(said?.toString("latin1")).toContain("Coarse 1.2.3");
  expect(said?.toString("latin1")).not.toContain("Ada");
  expect((await sharp(await makeThumbnail(path, { edge: 64 })).metadata()).exif).toBeUndefined();
});
