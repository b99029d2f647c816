import { crc32 } from "node:zlib";
import "@coarse/testing";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { UnreadableImageError } from "../errors.ts";
import { bmp } from "../testing/bmp.ts";
import { noise, noiseImage } from "../testing/noise.ts";
import { withRestartMarker } from "../testing/sample-images.ts";
import { decodeImage } from "./decode-image.ts";

const reasonFor = (bytes: Uint8Array, options = {}) =>
  decodeImage(bytes, options).then(
    () => "decoded",
    (error: unknown) => (error instanceof UnreadableImageError ? error.reason : error),
  );

describe("decodeImage", () => {
  it("gives the very pixels of a lossless file, without alpha", async () => {
    const pixels = noise(5 * 4 * 4);
    const png = await sharp(pixels, { raw: { width: 5, height: 4, channels: 4 } })
      .png()
      .toBuffer();
    const image = await decodeImage(png);
    expect(image).toMatchObject({ height: 4, width: 5 });
    expect([...image.pixels]).toEqual([...pixels].filter((_, i) => i % 4 !== 3));
  });

  it("neither rotates by EXIF nor converts by a profile: Keras does not", async () => {
    const image = noiseImage(37, 23);
    const plain = await decodeImage(await image.clone().jpeg().toBuffer());
    expect(await decodeImage(await image.clone().withMetadata({ orientation: 6 }).jpeg().toBuffer())).toEqual(
      plain,
    );
    const profiled = await image.clone().withIccProfile("p3").png().toBuffer();
    expect((await decodeImage(profiled)).pixels).not.toEqual(await image.clone().raw().toBuffer());
    expect((await decodeImage(profiled)).pixels).not.toEqual(await sharp(profiled).raw().toBuffer());
  });

  it("turns by EXIF when told to, CMYK too", async () => {
    const upright = await sharp(await noiseImage(37, 23).png().toBuffer())
      .rotate(90)
      .raw()
      .toBuffer();
    const turned = await noiseImage(37, 23).withMetadata({ orientation: 6 }).png().toBuffer();
    expect(await decodeImage(turned, { exif: true })).toMatchObject({
      height: 37,
      width: 23,
      pixels: upright,
    });
    const cmyk = await noiseImage(37, 23)
      .toColorspace("cmyk")
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const lying = await decodeImage(cmyk);
    const standing = await decodeImage(cmyk, { exif: true });
    expect(standing).toMatchObject({ height: 37, width: 23 });
    expect(standing.pixels.subarray(0, 3)).toEqual(lying.pixels.subarray(22 * 37 * 3, 22 * 37 * 3 + 3));
    const gray = { exif: true, colorMode: "grayscale" } as const;
    const jpeg = await noiseImage(37, 23).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await decodeImage(jpeg, gray)).toMatchObject({ height: 37, width: 23, channels: 1 });
  });

  it("says of HEIC that cannot be decoded what to do", async () => {
    const heic = Buffer.concat([Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic"), noise(500)]);
    expect(await reasonFor(heic)).toBe(
      "damaged HEIC, or one that the decoder can't read: convert it to JPEG",
    );
  });

  it("reads WebP, TIFF and AVIF, which Keras's loader leaves out", async () => {
    const image = noiseImage(9, 7);
    const expected = await image.clone().raw().toBuffer();
    expect((await decodeImage(await image.clone().webp({ lossless: true }).toBuffer())).pixels).toEqual(
      expected,
    );
    expect((await decodeImage(await image.clone().tiff({ compression: "lzw" }).toBuffer())).pixels).toEqual(
      expected,
    );
    const avif = await decodeImage(
      await image.clone().avif({ lossless: true, chromaSubsampling: "4:4:4" }).toBuffer(),
    );
    expect(avif).toMatchObject({ height: 7, width: 9 });
    expect(avif.pixels).toBeWithin(expected, 3);
  });

  it("shows a BMP's palette in its colors", async () => {
    const { pixels } = await decodeImage(bmp(3, 2, "colors"));
    const bytes = bmp(3, 2, "colors");
    const lowestRow = bytes.subarray(54 + 1024);
    const colorOf = (index = 0) => [2, 1, 0].map((channel) => bytes[54 + 4 * index + channel]);
    expect([...pixels.subarray(9, 12)]).toEqual(colorOf(lowestRow[0]));
  });

  it("names what is wrong with a file", async () => {
    const jpeg = await noiseImage(64, 64).jpeg().toBuffer();
    const png = await noiseImage(64, 64).png().toBuffer();
    const gif = await noiseImage(64, 64).gif().toBuffer();
    expect(await reasonFor(new Uint8Array())).toBe("empty file");
    expect(await reasonFor(noise(5000))).toBe("not an image of a known format");
    expect(await reasonFor(Buffer.from("<svg/>"))).toBe("not an image of a known format");
    expect(await reasonFor(jpeg.subarray(0, jpeg.length / 2))).toBe("damaged or cut short JPEG");
    expect(await reasonFor(jpeg.subarray(0, 20))).toBe("damaged or cut short JPEG");
    expect(await reasonFor(png.subarray(0, png.length / 2))).toBe("damaged or cut short PNG");
    expect(await reasonFor(png.subarray(0, 8))).toBe("damaged or cut short PNG");
    expect(await reasonFor(gif.subarray(0, gif.length / 2))).toBe("damaged or cut short GIF");
    expect(await reasonFor(bmp(64, 64, 24).subarray(0, 20))).toBe("damaged BMP: no header");
    expect(await reasonFor(bmp(64, 64, 24).subarray(0, 2000))).toMatch(/^damaged BMP/);
  });

  it("takes a JPEG with foreign bytes inside and behind, as TensorFlow does", async () => {
    const jpeg = await noiseImage(64, 64).jpeg().toBuffer();
    const { pixels } = await decodeImage(jpeg);
    const strange = Buffer.concat([jpeg.subarray(0, -2), new Uint8Array(239), jpeg.subarray(-2), noise(100)]);
    expect((await decodeImage(strange)).pixels).toEqual(pixels);
  });

  it("takes a JPEG with damage inside that the decoder can mend, as TensorFlow does", async () => {
    const damaged = withRestartMarker(await noiseImage(64, 64).jpeg().toBuffer());
    await expect(sharp(damaged).raw().toBuffer()).rejects.toThrow("Corrupt JPEG");
    expect(await reasonFor(damaged)).toBe("decoded");
  });

  it("refuses a bomb before it goes off", async () => {
    expect(await reasonFor(await pngOfSize(60_000, 60_000))).toBe("more than 268402689 pixels");
    const large = bmp(1, 1, 24);
    new DataView(large.buffer).setInt32(18, 60_000, true);
    new DataView(large.buffer).setInt32(22, 60_000, true);
    expect(await reasonFor(large)).toBe("more than 134217728 pixels");
    expect(await reasonFor(await noiseImage(20, 20).png().toBuffer(), { maxPixels: 399 })).toBe(
      "more than 399 pixels",
    );
    expect(await reasonFor(await noiseImage(20, 20).png().toBuffer(), { maxPixels: 400 })).toBe("decoded");
    expect(await reasonFor(bmp(20, 20, 24), { maxPixels: 399 })).toBe("more than 399 pixels");
  });

  it("tells which file it was, in one line, and what to do", async () => {
    const error = await decodeImage("no-such\nfile.jpg").catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "UnreadableImageError", userError: true, reason: "no such file" });
    expect(String(error)).toBe(
      "UnreadableImageError: Can't read the image no-such\\u000afile.jpg: no such file; replace it or leave it out",
    );
  });
});

/** A file of a hundred bytes that claims to be of any size. */
async function pngOfSize(width: number, height: number): Promise<Uint8Array> {
  const png = await noiseImage(1, 1).png().toBuffer();
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}
