import { expect, it, vi } from "vitest";
import "@coarse/testing";
import { noise } from "../testing/noise.ts";
import { scalarBlender, vectorBlender } from "./blend-row.ts";
import { resizeBilinear, resizeBilinearInto } from "./resize-bilinear.ts";

vi.mock(import("./blend-row.ts"), { spy: true });

const gray = (shades: readonly number[], height: number) => ({
  pixels: Uint8Array.from(shades.flatMap((shade) => [shade, shade, shade])),
  height,
  width: shades.length / height,
});
const everyThird = (values: Float32Array) => [...values].filter((_, i) => i % 3 === 0);

it("keeps a picture that has the size already", () => {
  const image = { pixels: noise(5 * 7 * 3), height: 5, width: 7 };
  expect([...resizeBilinear(image, { height: 5, width: 7 })]).toEqual([...image.pixels]);
});

it("takes the centers of pixels for their places, and the edge for what lies beyond", () => {
  // Centers of the four at 0.5, 1.5 → in the source -0.25, 0.25, 0.75, 1.25.
  expect(everyThird(resizeBilinear(gray([0, 100], 1), { height: 1, width: 4 }))).toEqual([0, 25, 75, 100]);
  expect(everyThird(resizeBilinear(gray([0, 100], 2), { height: 4, width: 1 }))).toEqual([0, 25, 75, 100]);
});

it("does not average what it leaves out: no antialiasing", () => {
  expect(everyThird(resizeBilinear(gray([0, 255, 0, 0, 255, 0], 1), { height: 1, width: 2 }))).toEqual([
    255, 255,
  ]);
});

it("weighs across and down, each channel for itself", () => {
  const image = {
    pixels: Uint8Array.from([0, 1, 2, 100, 101, 102, 50, 51, 52, 250, 251, 252]),
    height: 2,
    width: 2,
  };
  expect([...resizeBilinear(image, { height: 1, width: 1 })]).toEqual([100, 101, 102]);
});

it("writes into a larger buffer at its place only", () => {
  const image = { pixels: noise(4 * 4 * 3), height: 4, width: 4 };
  const pixels = new Float32Array(3 * 2 * 2 * 3).fill(-1);
  resizeBilinearInto(image, { pixels, offset: 12, height: 2, width: 2 });
  expect([...pixels.subarray(12, 24)]).toEqual([...resizeBilinear(image, { height: 2, width: 2 })]);
  expect(new Set([...pixels.subarray(0, 12), ...pixels.subarray(24)])).toEqual(new Set([-1]));
});

const shapes = [
  [375, 500],
  [1, 1],
  [2, 3],
  [7, 1],
  [224, 300],
  [1201, 77],
] as const;

it.each(shapes)("has the same bits in WebAssembly as in JavaScript: from %i × %i pixels", (height, width) => {
  const image = { pixels: noise(height * width * 3), height, width };
  for (const size of [
    { height: 224, width: 224 },
    { height: 1, width: 1 },
    { height: 19, width: 61 },
  ]) {
    vi.mocked(scalarBlender).mockClear();
    const inWebAssembly = resizeBilinear(image, size);
    expect(scalarBlender).not.toHaveBeenCalled();
    vi.mocked(vectorBlender).mockReturnValueOnce(undefined);
    const inJavaScript = resizeBilinear(image, size);
    expect(scalarBlender).toHaveBeenCalledOnce();
    expect(Buffer.from(inWebAssembly.buffer).equals(Buffer.from(inJavaScript.buffer))).toBe(true);
  }
});

it("leaves rows that are longer than WebAssembly's memory to JavaScript", () => {
  const width = 2 ** 18;
  const image = { pixels: noise(2 * width * 3), height: 2, width };
  vi.mocked(scalarBlender).mockClear();
  const middle = resizeBilinear(image, { height: 1, width: width / 2 });
  expect(scalarBlender).toHaveBeenCalledOnce();
  const first = [0, 3, width * 3, width * 3 + 3].map((at) => image.pixels[at] ?? 0);
  expect(middle[0]).toBe(first.reduce((sum, one) => sum + one, 0) / 4);
});
