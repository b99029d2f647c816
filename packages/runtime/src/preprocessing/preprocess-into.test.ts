import { join } from "node:path";
import { type ImageBatch, type PixelScaling, type ScalingName, scalingNames, scalings } from "@coarse/core";
import { describeWithReference, runPython } from "@coarse/testing";
import { describe, expect, it, vi } from "vitest";
import { type Layout, preprocessInto } from "./preprocess-into.ts";
import { scaleByVectors } from "./scale-by-vectors.ts";

vi.mock(import("./scale-by-vectors.ts"), { spy: true });

function preprocess(batch: ImageBatch, scaling: ScalingName | PixelScaling, layout: Layout): Float32Array {
  const target = new Float32Array(batch.pixels.length);
  const preprocessing = typeof scaling === "string" ? scalings[scaling] : scaling;
  preprocessInto(target, batch, { preprocessing, layout });
  return target;
}

/** Two images of 1×2 pixels: red, green, blue numbers that tell where they came from. */
const twoImages: ImageBatch = {
  pixels: Float32Array.of(10, 20, 30, 11, 21, 31, 110, 120, 130, 111, 121, 131),
  count: 2,
  height: 1,
  width: 2,
};

describe("preprocessInto", () => {
  it("keeps the order of pixels and channels for NHWC", () => {
    expect(preprocess(twoImages, "none", "NHWC")).toEqual(twoImages.pixels);
  });

  it("puts each image's channels one after another for NCHW", () => {
    const planes = Float32Array.of(10, 11, 20, 21, 30, 31, 110, 111, 120, 121, 130, 131);
    expect(preprocess(twoImages, "none", "NCHW")).toEqual(planes);
  });

  it("turns RGB into BGR for caffe, in either layout", () => {
    const [blue, green, red] = [30 - 103.939, 20 - 116.779, 10 - 123.68];
    expect(preprocess(twoImages, "caffe", "NHWC").subarray(0, 3)).toBeWithin([blue, green, red], 1e-5);
    expect(preprocess(twoImages, "caffe", "NCHW").subarray(0, 2)).toBeWithin([blue, blue + 1], 1e-5);
  });

  it("leaves what lies behind the batch as it is", () => {
    const target = new Float32Array(13).fill(7);
    preprocessInto(target, twoImages, { preprocessing: scalings.tf, layout: "NCHW" });
    expect(target[12]).toBe(7);
  });
});

/** Every whole number from 0 to 255 and pixels such as resizing makes, in a fixed order. */
function manyPixels(): Float32Array {
  const between = Array.from({ length: 30_000 }, (_, i) => (i * 0.7548776662466927 * 255) % 255);
  return Float32Array.from([...Array(256).keys(), ...between, 0, 255]);
}

const modes = ["tf", "torch", "caffe"] as const;

describe.each(scalingNames)("preprocessInto, %s", (mode) => {
  it.each([
    ["NHWC", 1],
    ["NCHW", 1],
    ["NHWC", 2],
    ["NCHW", 2],
  ] as const)("has the same bits in WebAssembly as in JavaScript: %s, %i images", (layout, count) => {
    // more than one chunk, and a last one that is no multiple of four
    const pixels = manyPixels().subarray(0, 30_258);
    const batch = { pixels, count, height: 1, width: pixels.length / count / 3 };
    vi.mocked(scaleByVectors).mockClear();
    const inWebAssembly = preprocess(batch, mode, layout);
    const whole = batch.width - (batch.width % 4);
    for (const { value } of vi.mocked(scaleByVectors).mock.results) expect(value).toBe(whole);
    vi.mocked(scaleByVectors).mockReturnValue(0);
    const inJavaScript = preprocess(batch, mode, layout);
    vi.mocked(scaleByVectors).mockReset();
    expect(Buffer.from(inWebAssembly.buffer).equals(Buffer.from(inJavaScript.buffer))).toBe(true);
  });
});

/** What Keras makes of the pixels in each mode, one after another. */
function kerasPreprocessed(pixels: Float32Array): Float32Array {
  const script = join(import.meta.dirname, "preprocess-into.reference.py");
  const output = runPython(script, { args: modes, input: Buffer.from(pixels.buffer) });
  return new Float32Array(new Uint8Array(output).buffer);
}

describeWithReference("preprocessInto and Keras's preprocess_input", () => {
  it("agree bit for bit in every mode", () => {
    const pixels = manyPixels();
    const batch = { pixels, count: 1, height: 1, width: pixels.length / 3 };
    const expected = kerasPreprocessed(pixels);
    modes.forEach((mode, i) => {
      const wanted = expected.subarray(i * pixels.length, (i + 1) * pixels.length);
      expect(preprocess(batch, mode, "NHWC"), mode).toEqual(wanted);
    });
  });
});
