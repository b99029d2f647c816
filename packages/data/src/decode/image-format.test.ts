import sharp from "sharp";
import { expect, it } from "vitest";
import { bmp } from "../testing/bmp.ts";
import { noiseImage } from "../testing/noise.ts";
import { detectFormat } from "./image-format.ts";

it("knows each format by its first bytes", async () => {
  const image = noiseImage(8, 8);
  expect(detectFormat(await image.clone().jpeg().toBuffer())).toBe("JPEG");
  expect(detectFormat(await image.clone().png().toBuffer())).toBe("PNG");
  expect(detectFormat(await image.clone().gif().toBuffer())).toBe("GIF");
  expect(detectFormat(await image.clone().webp().toBuffer())).toBe("WebP");
  expect(detectFormat(await image.clone().tiff().toBuffer())).toBe("TIFF");
  expect(detectFormat(await image.clone().avif().toBuffer())).toBe("AVIF");
  expect(detectFormat(bmp(8, 8, 24))).toBe("BMP");
  expect(detectFormat(Buffer.from("\0\0\0\x18ftypheic\0\0\0\0"))).toBe("HEIC");
  expect(detectFormat(Buffer.from("\0\0\0\x18ftypisom\0\0\0\0"))).toBeUndefined();
});

it("keeps other things from the decoder, also those it would take", async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="5" height="5"/>');
  expect((await sharp(svg).metadata()).format).toBe("svg");
  expect(detectFormat(svg)).toBeUndefined();
  expect(detectFormat(new Uint8Array())).toBeUndefined();
  expect(detectFormat(Buffer.from("\xff\xd8", "latin1"))).toBeUndefined();
});
