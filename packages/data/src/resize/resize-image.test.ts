import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { noise } from "../testing/noise.ts";
import type { DecodedImage } from "../types.ts";
import type { Geometry } from "./geometry.ts";
import { resizeBilinear } from "./resize-bilinear.ts";
import { resizeImage } from "./resize-image.ts";

/** What testing/torch_geometry.py had torchvision, timm and Transformers make. */
interface Golden {
  readonly library: string;
  readonly geometry: Geometry;
  readonly made: readonly {
    readonly source: readonly [height: number, width: number];
    readonly size: readonly [height: number, width: number];
    readonly sha256: string;
  }[];
}

const transforms = JSON.parse(
  readFileSync(new URL("golden/torch-geometry.json", import.meta.url), "utf8"),
) as readonly Golden[];

/** The picture of torch_geometry.py. */
function imageOf(height: number, width: number): DecodedImage {
  const pixels = new Uint8Array(height * width * 3);
  for (let i = 0; i < pixels.length; i++) {
    const [y, x, channel] = [Math.floor(i / 3 / width), Math.floor(i / 3) % width, i % 3];
    const mixed = Math.imul(y, 2654435761) ^ Math.imul(x, 2246822519) ^ Math.imul(channel, 3266489917);
    pixels[i] = Math.imul(mixed, 668265263) >>> 24;
  }
  return { pixels, height, width };
}

describe("resizeImage", () => {
  it.each(transforms.map((golden, i) => ({ ...golden, name: `${i}: ${JSON.stringify(golden.geometry)}` })))(
    "gives the bytes of $library: $name",
    ({ geometry, made }) => {
      const ours = made.map(({ source: [height, width] }) => {
        const image = resizeImage(imageOf(height, width), geometry);
        const sha256 = createHash("sha256").update(Uint8Array.from(image.pixels)).digest("hex");
        return { source: [height, width], size: [image.height, image.width], sha256 };
      });
      expect(ours).toEqual(made);
    },
  );

  const image = { pixels: noise(30 * 50 * 3), height: 30, width: 50 };
  const plain = { interpolation: "bilinear", antialias: false } as const;

  it("gives TensorFlow's fractions without antialiasing", () => {
    const stretched = resizeImage(image, { resize: { ...plain, mode: "stretch", size: [20, 40] } });
    expect(stretched.pixels).toEqual(resizeBilinear(image, { height: 20, width: 40 }));
    const whole = resizeBilinear(image, { height: 20, width: 33 });
    const cropped = resizeImage(image, {
      resize: { ...plain, mode: "shortest-edge", size: 20 },
      crop: [20, 20],
      centering: "floor",
    });
    for (let y = 0; y < 20; y++)
      expect(cropped.pixels.subarray(y * 60, y * 60 + 60)).toEqual(
        whole.subarray((y * 33 + 6) * 3, (y * 33 + 26) * 3),
      );
  });

  it("resizes gray and alpha each for itself", () => {
    const gray = { pixels: noise(30 * 50), height: 30, width: 50, channels: 1 as const };
    const colors = {
      ...gray,
      pixels: Uint8Array.from({ length: 4500 }, (_, i) => gray.pixels[Math.floor(i / 3)] ?? 0),
      channels: 3 as const,
    };
    const geometry: Geometry = {
      resize: { mode: "shortest-edge", size: 12, interpolation: "bicubic", antialias: true },
      crop: [14, 14],
    };
    const resized = resizeImage(gray, geometry);
    expect([...resized.pixels]).toEqual(
      [...resizeImage(colors, geometry).pixels].filter((_, i) => i % 3 === 0),
    );
  });

  it.each([
    [{ size: 0 }, "Expected the sides of resize and crop to be whole numbers above 0, but got 0"],
    [{ size: [3, 1.5] as const }, "but got 1.5"],
    [{ interpolation: "area" }, "Expected an interpolation among nearest, box, bilinear"],
    [{ interpolation: "hamming", antialias: false }, "Expected an interpolation among bilinear, nearest"],
  ] as const)("refuses what there is not: %o", (wrong, message) => {
    const resize = { mode: "stretch", size: 8, interpolation: "bilinear", antialias: true } as const;
    expect(() => resizeImage(image, { resize: { ...resize, ...wrong } })).toThrow(message);
  });
});
