import { expect, it } from "vitest";
import { noiseImage } from "../../testing/noise.ts";
import { jpegColors } from "./jpeg-colors.ts";

it("counts the color components, whatever stands before the frame header", async () => {
  const image = noiseImage(16, 16);
  const componentsOf = (bytes: Uint8Array) => jpegColors(bytes).components;
  expect(componentsOf(await image.clone().jpeg().toBuffer())).toBe(3);
  expect(componentsOf(await image.clone().jpeg({ progressive: true }).toBuffer())).toBe(3);
  expect(componentsOf(await image.clone().withMetadata({ orientation: 3 }).jpeg().toBuffer())).toBe(3);
  expect(componentsOf(await noiseImage(16, 16, 1).jpeg().toBuffer())).toBe(1);
});

it("tells progressive from baseline", async () => {
  const image = noiseImage(16, 16);
  expect(jpegColors(await image.clone().jpeg().toBuffer()).isProgressive).toBe(false);
  expect(jpegColors(await image.clone().jpeg({ progressive: true }).toBuffer()).isProgressive).toBe(true);
});

it("sees Adobe's marker", async () => {
  const cmyk = await noiseImage(16, 16).toColorspace("cmyk").jpeg().toBuffer();
  expect(jpegColors(cmyk)).toEqual({
    height: 16,
    width: 16,
    components: 4,
    isRgb: false,
    isProgressive: false,
    isArithmetic: false,
    isPlain: true,
    hasAdobeMarker: true,
  });
  expect(jpegColors(Buffer.from(cmyk.toString("latin1").replace("Adobe", "Other"), "latin1"))).toEqual({
    height: 16,
    width: 16,
    components: 4,
    isRgb: false,
    isProgressive: false,
    isArithmetic: false,
    isPlain: true,
    hasAdobeMarker: false,
  });
});

it("finds nothing in what has no frame header, and comes to an end", () => {
  const nothing = {
    height: 0,
    width: 0,
    components: 0,
    isRgb: false,
    isProgressive: false,
    isArithmetic: false,
    isPlain: false,
    hasAdobeMarker: false,
  };
  expect(jpegColors(new Uint8Array())).toEqual(nothing);
  expect(jpegColors(new Uint8Array(1000))).toEqual(nothing);
  expect(jpegColors(new Uint8Array(1000).fill(0xff))).toEqual(nothing);
  expect(jpegColors(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0]))).toEqual(nothing);
});

it("calls plain only a header in which libjpeg can't find another frame than it does", async () => {
  const jpeg = await noiseImage(16, 16).jpeg().toBuffer();
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  const withBytes = (at: number, ...bytes: readonly number[]) =>
    Buffer.concat([jpeg.subarray(0, at), Uint8Array.from(bytes), jpeg.subarray(at)]);
  const isPlain = (bytes: Uint8Array) => jpegColors(bytes).isPlain;
  expect(isPlain(jpeg)).toBe(true);
  expect(isPlain(withBytes(frame, 0xff, 0xff))).toBe(true);
  expect(isPlain(withBytes(frame, 0xff, 0xfe, 0, 4, 1, 2))).toBe(true);
  // a second frame, which a marker without a length would hide from whoever takes what follows for one
  const second = [...jpeg.subarray(frame, frame + 19)];
  expect(isPlain(withBytes(frame, ...second))).toBe(false);
  for (const bare of [0x00, 0x01, 0xd0, 0xd7, 0xd8, 0xd9])
    expect(isPlain(withBytes(frame, 0xff, bare, 0, 4, 1, 2)), String(bare)).toBe(false);
  expect(isPlain(withBytes(frame, 7, 7))).toBe(false);
  expect(isPlain(withBytes(frame, 0xff, 0xfe, 0, 1))).toBe(false);
});
