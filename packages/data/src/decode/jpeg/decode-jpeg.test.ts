import { join } from "node:path";
import sharp from "sharp";
import { afterEach, describe, expect, it, vi } from "vitest";
import { UnreadableImageError } from "../../errors.ts";
import { loadBatches } from "../../load/load-batches.ts";
import { noiseImage } from "../../testing/noise.ts";
import { temporaryFolder, writeFiles } from "../../testing/temporary-folder.ts";
import { decodeImage } from "../decode-image.ts";
import { nativeDecoder } from "./native-decoder.ts";
import { PixelMemory } from "./pixel-memory.ts";
import { decodePortably } from "./portable-decoder.ts";
import { turnUpright } from "./turn-upright.ts";

vi.mock(import("./native-decoder.ts"), { spy: true });
vi.mock(import("./portable-decoder.ts"), { spy: true });
afterEach(() => {
  vi.mocked(nativeDecoder).mockReset();
  vi.mocked(decodePortably).mockReset();
});

const jpegOf = (width: number, height: number) => noiseImage(width, height).jpeg().toBuffer();
const reasonOf = (bytes: Uint8Array) =>
  decodeImage(bytes).then(
    () => "decoded",
    (error: unknown) => (error instanceof UnreadableImageError ? error.reason : error),
  );

describe("decodeImage: a JPEG", () => {
  it.each(["rgb", "grayscale", "rgba"] as const)(
    "has the same pixels where there is no native decoder: %s",
    async (colorMode) => {
      const jpeg = await jpegOf(37, 23);
      const expected = await decodeImage(jpeg, { colorMode });
      expect(decodePortably).not.toHaveBeenCalled();
      vi.mocked(nativeDecoder).mockReturnValue(undefined);
      expect(await decodeImage(jpeg, { colorMode })).toEqual(expected);
      expect(decodePortably).toHaveBeenCalledOnce();
    },
  );

  it("has accurate ones where no decoder takes it, and that is told", async () => {
    vi.mocked(nativeDecoder).mockReturnValue(undefined);
    vi.mocked(decodePortably).mockReturnValue(undefined);
    const jpeg = await jpegOf(37, 23);
    const { fellBack, ...image } = await decodeImage(jpeg);
    expect(fellBack).toBe(true);
    expect(image).toEqual(await decodeImage(jpeg, { decode: "accurate-dct" }));
    const root = temporaryFolder();
    await writeFiles(root, { "a.jpg": jpeg, "b.png": await noiseImage(9, 9).png().toBuffer() });
    const images = ["a.jpg", "b.png"].map((file) => ({ file, folder: "", path: join(root, file) }));
    const fallen: string[] = [];
    const onFallback = ({ file }: { readonly file: string }) => fallen.push(file);
    for await (const { count } of loadBatches(images, { height: 9, width: 9, batchSize: 2, onFallback }))
      expect(count).toBe(2);
    expect(fallen).toEqual(["a.jpg"]);
  });

  it("is decoded natively in another thread, and never into a buffer that its header makes too small", async () => {
    const native = vi.mocked(nativeDecoder).getMockImplementation() ?? nativeDecoder;
    const decoder = native();
    if (decoder === undefined) return;
    const decompress = vi.fn(decoder.decompress);
    vi.mocked(nativeDecoder).mockReturnValue({ decompress });
    const jpeg = await jpegOf(37, 23);
    await decodeImage(jpeg);
    expect(decompress).toHaveBeenCalledOnce();
    // a marker without a length, behind which we might find another frame than libjpeg does
    const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
    const hidden = Buffer.concat([
      jpeg.subarray(0, frame),
      Uint8Array.of(0xff, 0xd0, 0, 21),
      jpeg.subarray(frame),
    ]);
    await reasonOf(hidden);
    expect(decompress).toHaveBeenCalledOnce();
  });

  it("that claims far more than its bytes can hold is not decoded to find out", async () => {
    const jpeg = await jpegOf(64, 64);
    const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
    jpeg.writeUInt16BE(16_000, frame + 5);
    jpeg.writeUInt16BE(16_000, frame + 7);
    vi.mocked(nativeDecoder).mockImplementation(() => expect.fail("the native decoder was asked for"));
    vi.mocked(decodePortably).mockImplementation(() => expect.fail("the portable decoder was called"));
    expect(await reasonOf(jpeg)).toBe("damaged or cut short JPEG");
  });

  it("with thousands of scans over a large picture is left to sharp, which counts them", async () => {
    const jpeg = await sharp({ create: { width: 4000, height: 4000, channels: 3, background: "red" } })
      .jpeg({ progressive: true })
      .toBuffer();
    const scan = jpeg.lastIndexOf(Buffer.from([0xff, 0xda]));
    const again = jpeg.subarray(scan, -2);
    const bomb = Buffer.concat([
      jpeg.subarray(0, -2),
      ...Array.from({ length: 1000 }, () => again),
      jpeg.subarray(-2),
    ]);
    vi.mocked(nativeDecoder).mockImplementation(() => expect.fail("the native decoder was asked for"));
    expect(await reasonOf(bomb)).toBe("damaged or cut short JPEG");
  });
});

describe("turnUpright", () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])("turns as sharp does: orientation %i", async (orientation) => {
    const lying = await noiseImage(5, 3).raw().toBuffer();
    const tagged = await noiseImage(5, 3).withMetadata({ orientation }).png().toBuffer();
    const { data, info } = await sharp(tagged).autoOrient().raw().toBuffer({ resolveWithObject: true });
    const turned = turnUpright({ pixels: lying, height: 3, width: 5 }, orientation);
    expect([turned.height, turned.width, [...turned.pixels]]).toEqual([info.height, info.width, [...data]]);
  });
});

describe("PixelMemory", () => {
  it("lends what came back, in the length that is wanted, and keeps no more than a few", () => {
    const memory = new PixelMemory();
    const first = memory.take(100);
    const other = memory.take(50);
    expect(other.buffer).not.toBe(first.buffer);
    memory.giveBack(first);
    memory.giveBack(first);
    const smaller = memory.take(30);
    expect([smaller.buffer, smaller.length]).toEqual([first.buffer, 30]);
    expect(memory.take(30).buffer).not.toBe(first.buffer);
    memory.giveBack(new Uint8Array(100));
    memory.giveBack(smaller);
    expect(memory.take(1000).length).toBe(1000);
  });
});
