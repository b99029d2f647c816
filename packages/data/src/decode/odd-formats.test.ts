import { readFileSync } from "node:fs";
import { describeWithShared, shared } from "@coarse/testing";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { UnreadableImageError } from "../errors.ts";
import { decodeImage } from "./decode-image.ts";

const pixelsOf = async (bytes: Uint8Array) => [...(await decodeImage(bytes)).pixels];
const reasonOf = (bytes: Uint8Array) =>
  decodeImage(bytes).then(
    () => "decoded",
    (error: unknown) => (error instanceof UnreadableImageError ? error.reason : error),
  );

const colors = Array.from({ length: 256 }, (_, i) => [(i * 53) % 256, (i * 91) % 256, (i * 37) % 256, 0]);

interface BmpKind {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly compression?: number;
  /** Palette or masks. */
  readonly before?: readonly number[];
}

function bmp({ width, height, bits, compression = 0, before = [] }: BmpKind, pixels: readonly number[]) {
  const header = Buffer.alloc(54);
  header.write("BM");
  header.writeUInt32LE(54 + before.length, 10);
  header.writeUInt32LE(40, 14);
  header.writeInt32LE(width, 18);
  header.writeInt32LE(height, 22);
  header.writeUInt16LE(1, 26);
  header.writeUInt16LE(bits, 28);
  header.writeUInt32LE(compression, 30);
  return Buffer.concat([header, Uint8Array.from(before), Uint8Array.from(pixels)]);
}

describe("decodeImage: BMP with run-length codes", () => {
  const rle8 = { width: 5, height: 3, bits: 8, compression: 1, before: colors.flat() };
  const rle4 = { width: 5, height: 3, bits: 4, compression: 2, before: colors.slice(0, 16).flat() };
  /** The numbers of the palette, uppermost row first, as RGB. */
  const shown = (...numbers: readonly number[]) =>
    numbers.flatMap((number) => colors[number]?.slice(0, 3).reverse());
  const last = [4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7];

  it.each([
    ["an end of line but for the last one", [5, 7, 0, 0, 5, 3, 0, 0, 5, 4, 0, 1], last],
    ["an end of line behind each", [5, 7, 0, 0, 5, 3, 0, 0, 5, 4, 0, 0, 0, 1], last],
    ["no end", [5, 7, 0, 0, 5, 3, 0, 0, 5, 4], last],
    [
      "pixels one by one",
      [0, 3, 1, 2, 3, 0, 2, 9, 0, 0, 1, 4, 0, 4, 5, 6, 7, 8, 0, 0, 5, 2, 0, 0, 0, 1],
      [2, 2, 2, 2, 2, 4, 5, 6, 7, 8, 1, 2, 3, 9, 9],
    ],
    ["a jump", [2, 7, 0, 2, 1, 1, 2, 5, 0, 0, 5, 4, 0, 1], [4, 4, 4, 4, 4, 0, 0, 0, 5, 5, 7, 7, 0, 0, 0]],
    ["more than its width", [9, 7, 0, 0, 5, 3, 0, 0, 5, 4, 0, 1], last],
  ])("of 8 bits: %s", async (_, codes, numbers) => {
    expect(await pixelsOf(bmp(rle8, codes))).toEqual(shown(...numbers));
  });

  it("of 4 bits", async () => {
    const codes = [5, 0x12, 0, 0, 0, 5, 0x12, 0x34, 0x50, 0, 0, 0, 5, 0x33, 0, 0, 0, 1];
    const numbers = [3, 3, 3, 3, 3, 1, 2, 3, 4, 5, 1, 2, 1, 2, 1];
    expect(await pixelsOf(bmp(rle4, codes))).toEqual(shown(...numbers));
  });

  it("that is cut short, in its codes or its palette", async () => {
    expect(await reasonOf(bmp(rle8, [5, 7, 0, 0, 5, 3]))).toBe("damaged or cut short BMP");
    expect(await reasonOf(bmp(rle8, []).subarray(0, 700))).toBe("damaged or cut short BMP");
  });
});

describe("decodeImage: BMP of 16 bits", () => {
  const kind = { width: 2, height: 1, bits: 16 };

  it("has white that is white: 5 bits each", async () => {
    expect(await pixelsOf(bmp(kind, [0xff, 0x7f, 0x21, 0x04]))).toEqual([255, 255, 255, 8, 8, 8]);
  });

  it("has the bits that its masks give to each color: 5, 6 and 5", async () => {
    const masks = [0, 0xf8, 0, 0, 0xe0, 7, 0, 0, 0x1f, 0, 0, 0];
    const masked = { ...kind, compression: 3, before: masks };
    expect(await pixelsOf(bmp(masked, [0xff, 0xff, 0x21, 0x08]))).toEqual([255, 255, 255, 8, 4, 8]);
  });
});

describeWithShared("decodeImage: the hostile case", () => {
  it("of a white BMP", async () => {
    const white = readFileSync(shared("cases/hostile/images/white555.bmp"));
    expect(new Set(await pixelsOf(white))).toEqual(new Set([255]));
  });
});

/** A TIFF without compression, its numbers little endian: `[tag, value]`, or several values. */
function tiff(tags: readonly (readonly [tag: number, ...values: readonly number[]])[], pixels: Uint8Array) {
  const directory = Buffer.alloc(2 + 12 * tags.length + 4);
  directory.writeUInt16LE(tags.length);
  const more: Buffer[] = [];
  let end = 8 + directory.length;
  for (const [i, [tag, ...values]] of tags.entries()) {
    const numbers = Buffer.from(Uint32Array.from(values).buffer);
    directory.writeUInt16LE(tag, 2 + 12 * i);
    directory.writeUInt16LE(4, 4 + 12 * i);
    directory.writeUInt32LE(values.length, 6 + 12 * i);
    directory.writeUInt32LE(values.length === 1 ? (values[0] ?? 0) : end, 10 + 12 * i);
    if (values.length === 1) continue;
    more.push(numbers);
    end += numbers.length;
  }
  return Buffer.concat([Uint8Array.from([0x49, 0x49, 42, 0, 8, 0, 0, 0]), directory, ...more, pixels]);
}

describe("decodeImage: TIFF", () => {
  const pixels = Uint8Array.from({ length: 60 }, (_, i) => (i * 73) % 256);

  it("with addresses of 64 bits is read", async () => {
    const raw = { width: 5, height: 4, channels: 3 } as const;
    const big = await sharp(pixels, { raw }).tiff({ compression: "none", bigtiff: true }).toBuffer();
    expect([...big.subarray(0, 3)]).toEqual([0x49, 0x49, 43]);
    expect(await pixelsOf(big)).toEqual([...pixels]);
  });

  /** Three channels of 20 bytes, one behind the other. */
  const planar = (planes: readonly number[]) =>
    tiff(
      [
        ...([
          [256, 5],
          [257, 4],
          [258, 8, 8, 8],
          [259, 1],
          [262, 2],
        ] as const),
        ...([
          [273, ...planes],
          [277, 3],
          [278, 4],
          [279, 20, 20, 20],
          [284, 2],
        ] as const),
      ],
      pixels,
    );

  it("whose channels lie apart is read", async () => {
    const start = planar([0, 0, 0]).length - 60;
    const expected = Array.from({ length: 60 }, (_, i) => pixels[(i % 3) * 20 + Math.floor(i / 3)]);
    expect(await pixelsOf(planar([start, start + 20, start + 40]))).toEqual(expected);
    expect(await reasonOf(planar([start, start + 20, start + 4000]))).toMatch(/^damaged .*\(planar\)/);
  });

  const kind = (bits: number, photometric: number) =>
    tiff(
      [
        ...([
          [256, 4],
          [257, 4],
          [258, bits],
          [259, 1],
          [262, photometric],
        ] as const),
        ...([
          [273, 8 + 2 + 12 * 9 + 4],
          [277, 1],
          [278, 4],
          [279, 24],
        ] as const),
      ],
      pixels,
    );

  it("of another kind is called what it is", async () => {
    expect(await reasonOf(kind(12, 1))).toBe(
      "a TIFF of 12 bits a channel, which the decoder can't read: convert it to 8 or 16",
    );
    expect(await reasonOf(kind(8, 8))).toBe(
      "a TIFF in L*a*b* colors, which the decoder can't read: convert it to RGB",
    );
    expect(await reasonOf(kind(8, 1).subarray(0, 130))).toBe("damaged or cut short TIFF");
    expect(await reasonOf(kind(8, 1))).toBe("decoded");
  });
});
