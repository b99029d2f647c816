import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { noiseImage } from "../../testing/noise.ts";
import { decodeImage } from "../decode-image.ts";
import { dropFineScans } from "./drop-fine-scans.ts";
import { readProgressiveJpeg } from "./jpeg-scans.ts";

/** Components, the first and the last coefficient, and the missing bits before and after, of each scan. */
function scansOf(jpeg: Uint8Array): readonly string[] {
  const { scans = [] } = readProgressiveJpeg(jpeg) ?? {};
  return scans.map(
    ({ components, first, last, missingBefore, missingAfter }) =>
      `${components} ${first}-${last} ${missingBefore}>${missingAfter}`,
  );
}

let jpeg: Buffer;
beforeAll(async () => {
  jpeg = await noiseImage(100, 60).jpeg({ progressive: true }).toBuffer();
});

/** A copy with another byte, so many behind the first marker of a kind. */
function changed(marker: number, offset: number, byte: number): Buffer {
  const copy = Buffer.from(jpeg);
  copy[copy.indexOf(Buffer.of(0xff, marker)) + offset] = byte;
  return copy;
}

describe("dropFineScans: scans of a progressive JPEG", () => {
  const means = ["1,2,3 0-0 0>1", "1,2,3 0-0 1>0"];

  it("are all found", () => {
    expect(scansOf(jpeg)).toEqual([
      ...["1,2,3 0-0 0>1", "1 1-5 0>2", "3 1-63 0>1", "2 1-63 0>1", "1 6-63 0>2", "1 1-63 2>1"],
      ...["1,2,3 0-0 1>0", "3 1-63 1>0", "2 1-63 1>0", "1 1-63 1>0"],
    ]);
  });

  it("are dropped where they bring the lowest bits, or what is too fine to be seen", () => {
    const [begin = "", refine = ""] = means;
    const colors = ["3 1-63 0>1", "2 1-63 0>1"];
    expect(scansOf(dropFineScans(jpeg, 2))).toEqual([begin, "1 1-5 0>2", ...colors, "1 6-63 0>2", refine]);
    expect(scansOf(dropFineScans(jpeg, 4))).toEqual([begin, "1 1-5 0>2", ...colors, refine]);
    expect(scansOf(dropFineScans(jpeg, 8))).toEqual([begin, ...colors, refine]);
  });

  it("leave a file behind that decodes without a complaint", async () => {
    const whole = (await decodeImage(jpeg)).pixels;
    for (const factor of [2, 4, 8] as const) {
      const fewer = dropFineScans(jpeg, factor);
      expect(fewer.length).toBeLessThan(jpeg.length);
      const { data } = await sharp(fewer, { failOn: "warning" }).raw().toBuffer({ resolveWithObject: true });
      expect(data.length).toBe(whole.length);
      const mean = (pixels: Uint8Array) => pixels.reduce((sum, value) => sum + value, 0) / pixels.length;
      expect(Math.abs(mean(data) - mean(whole))).toBeLessThan(4);
    }
  });

  it("are not guessed at: a quantizer that nothing shows is 0, where brightness has a table of its own", async () => {
    const zeros = (bytes: Uint8Array, id: number) => {
      const tables = readProgressiveJpeg(bytes)?.tables.filter((table) => table.id === id) ?? [];
      return tables.flatMap(({ start, bytesPerNumber }) =>
        [...bytes.subarray(start, start + 64 * bytesPerNumber)].flatMap((value, at) =>
          value === 0 ? [at] : [],
        ),
      );
    };
    expect(zeros(dropFineScans(jpeg, 2), 0)).toEqual([]);
    expect(zeros(dropFineScans(jpeg, 4), 0)).toEqual([5]);
    expect(zeros(dropFineScans(jpeg, 4), 1)).toEqual([]);
    expect(zeros(dropFineScans(jpeg, 8), 1)).toEqual([5]);
    // all components with the table of the brightness
    const frame = jpeg.indexOf(Buffer.of(0xff, 0xc2));
    const shared = Buffer.from(jpeg);
    for (const at of [15, 18]) shared[frame + at] = 0;
    expect(zeros(dropFineScans(shared, 4), 0)).toEqual([]);
    expect(zeros(dropFineScans(shared, 8), 0)).toEqual([5]);
  });

  it("are found between restart markers, fill bytes and comments", () => {
    const at = jpeg.lastIndexOf(Buffer.of(0xff, 0xda));
    const comment = Buffer.from("\xff\xff\xff\xfe\0\x06\xff\xda\xff\xd9", "latin1").subarray(0, 10);
    const padded = Buffer.concat([jpeg.subarray(0, at), comment, jpeg.subarray(at)]);
    expect(scansOf(padded)).toEqual(scansOf(jpeg));
    const codes = at + 10;
    const restarted = Buffer.concat([
      jpeg.subarray(0, codes),
      Buffer.of(0xff, 0xd3, 0xff, 0, 0xff, 0xff, 0),
      jpeg.subarray(codes),
    ]);
    expect(scansOf(restarted)).toEqual(scansOf(jpeg));
  });

  it("end with the end marker, whatever follows", () => {
    const followed = Buffer.concat([jpeg, jpeg, Buffer.from("garbage")]);
    expect(dropFineScans(followed, 4)).toEqual(dropFineScans(jpeg, 4));
  });
});

describe("dropFineScans: a file that is not understood stays as it is", () => {
  const isKept = (bytes: Uint8Array) => expect(dropFineScans(bytes, 4)).toBe(bytes);

  it("cut short anywhere", () => {
    for (let length = 0; length < jpeg.length; length += 7) isKept(jpeg.subarray(0, length));
    isKept(jpeg.subarray(0, -2));
    isKept(jpeg.subarray(0, -1));
  });

  it("sequential, arithmetic, lossless, with a height that comes later, or no JPEG", async () => {
    isKept(await noiseImage(20, 20).jpeg().toBuffer());
    for (const frame of [0xc0, 0xc1, 0xc3, 0xca, 0xcc, 0xdc]) isKept(changed(0xc2, 1, frame));
    isKept(new Uint8Array());
    isKept(new Uint8Array(1000));
    isKept(new Uint8Array(1000).fill(0xff));
  });

  it.each([
    ["12 bits", 0xc2, 4, 12],
    ["no components", 0xc2, 9, 0],
    ["more components than there is room for", 0xc2, 9, 200],
    ["a component twice", 0xc2, 13, 1],
    ["a factor of 0", 0xc2, 11, 0x02],
    ["a factor of 15", 0xc2, 11, 0xf1],
    ["a frame of no length", 0xc2, 3, 0],
    ["a scan of no components", 0xda, 4, 0],
    ["a scan of 255 components", 0xda, 4, 255],
    ["a scan of an unknown component", 0xda, 5, 77],
    ["a scan of a component twice", 0xda, 7, 1],
    ["coefficients of several components", 0xda, 12, 63],
    ["coefficients in the wrong order", 0xda, 11, 9],
    ["coefficients beyond the last", 0xda, 12, 255],
    ["a refinement of nothing", 0xda, 13, 0x10],
    ["more missing bits than a number has", 0xda, 13, 0x0e],
    ["a step over a bit", 0xda, 13, 0x02],
  ])("with %s", (_, marker, offset, byte) => isKept(changed(marker, offset, byte)));

  it("with two frames, or a frame behind the first scan", () => {
    const start = jpeg.indexOf(Buffer.of(0xff, 0xc2));
    const end = start + 2 + jpeg.readUInt16BE(start + 2);
    const frame = jpeg.subarray(start, end);
    isKept(Buffer.concat([jpeg.subarray(0, end), frame, jpeg.subarray(end)]));
    isKept(Buffer.concat([jpeg.subarray(0, start), jpeg.subarray(end, -2), frame, jpeg.subarray(-2)]));
  });

  it("with more segments than any program writes", () => {
    const comments = Buffer.alloc(4 * 3000, Buffer.of(0xff, 0xfe, 0, 2));
    isKept(Buffer.concat([jpeg.subarray(0, 2), comments, jpeg.subarray(2)]));
  });
});
