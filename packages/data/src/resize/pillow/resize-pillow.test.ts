import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describeWithReference } from "@coarse/testing";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { noise } from "../../testing/noise.ts";
import { runReference } from "../../testing/run-reference.ts";
import { temporaryFolder, writeFiles } from "../../testing/temporary-folder.ts";
import type { Channels, DecodedImage } from "../../types.ts";
import { type PillowInterpolation, pillowInterpolations } from "./pillow-filters.ts";
import { resizePillow } from "./resize-pillow.ts";
import { scalarPasses } from "./row-passes.ts";
import { vectorPasses } from "./vector-passes.ts";

vi.mock(import("./row-passes.ts"), { spy: true });
vi.mock(import("./vector-passes.ts"), { spy: true });

type Size = readonly [height: number, width: number];

interface Case {
  readonly source: Size;
  readonly size: Size;
  readonly channels: Channels;
  readonly interpolation: PillowInterpolation;
}

/** Up and down, in one direction only, by whole and odd factors, sides of a pixel, photographs. */
const sizes: readonly (readonly [source: Size, size: Size])[] = [
  [
    [375, 500],
    [256, 341],
  ],
  [
    [500, 333],
    [384, 256],
  ],
  [
    [61, 47],
    [224, 224],
  ],
  [
    [224, 224],
    [224, 224],
  ],
  [
    [224, 300],
    [224, 224],
  ],
  [
    [300, 224],
    [224, 224],
  ],
  [
    [7, 5],
    [14, 10],
  ],
  [
    [64, 96],
    [16, 32],
  ],
  [
    [1, 1],
    [9, 11],
  ],
  [
    [1, 1000],
    [3, 77],
  ],
  [
    [1000, 1],
    [77, 3],
  ],
  [
    [13, 17],
    [1, 1],
  ],
  [
    [2, 3],
    [3, 2],
  ],
  [
    [1201, 77],
    [19, 61],
  ],
  [
    [37, 1999],
    [256, 256],
  ],
];

const cases: readonly Case[] = pillowInterpolations.flatMap((interpolation) => [
  ...sizes.map(([source, size]) => ({ source, size, channels: 3 as const, interpolation })),
  { source: [53, 31], size: [20, 40], channels: 1 as const, interpolation },
]);

const nameOf = ({ source, size, channels, interpolation }: Case) =>
  `${interpolation} ${source.join(" × ")} → ${size.join(" × ")} of ${channels}`;

/** Noise of light and dark, so that sums leave 0 to 255. */
function imageOf({ source: [height, width], channels }: Case): DecodedImage {
  const shades = noise(height * width * channels, height + width);
  return {
    pixels: shades.map((shade, i) => (i % 7 < 3 ? shade : shade < 128 ? 0 : 255)),
    height,
    width,
    channels,
  };
}

describeWithReference("resizePillow", () => {
  const root = temporaryFolder();

  beforeAll(async () => {
    const files = cases.map((own, i) => [`${i}.in`, imageOf(own).pixels] as const);
    await writeFiles(root, Object.fromEntries(files));
    const named = cases.map(({ interpolation, ...own }) => ({
      ...own,
      interpolation: interpolation === "lanczos3" ? "lanczos" : interpolation,
    }));
    runReference("pillow_resize.py", root, JSON.stringify(named));
  });

  it.each(cases.map((own, i) => ({ own, i, name: nameOf(own) })))(
    "gives Pillow's bytes: $name",
    ({ own, i }) => {
      const [height, width] = own.size;
      const { interpolation } = own;
      const resized = resizePillow(imageOf(own), { height, width, interpolation });
      expect([resized.height, resized.width, resized.channels]).toEqual([height, width, own.channels]);
      const expected = readFileSync(join(root, `${i}.out`));
      expect(Buffer.from(resized.pixels).equals(expected)).toBe(true);
      vi.mocked(vectorPasses).mockReturnValue(undefined);
      const inJavaScript = resizePillow(imageOf(own), { height, width, interpolation });
      vi.mocked(vectorPasses).mockReset();
      expect(scalarPasses).toHaveBeenCalled();
      expect(Buffer.from(inJavaScript.pixels).equals(expected)).toBe(true);
    },
  );
});

describe("resizePillow", () => {
  it.each(pillowInterpolations)("gives a part as it lies in the whole: %s", (interpolation) => {
    const image = imageOf({ source: [40, 61], size: [0, 0], channels: 3, interpolation });
    for (const [height, width] of [
      [27, 33],
      [90, 100],
    ] as const) {
      const whole = resizePillow(image, { height, width, interpolation });
      const part = { top: 5, left: 9, height: 12, width: 21 };
      const kept = resizePillow(image, { height, width, interpolation, part });
      for (let y = 0; y < part.height; y++) {
        const from = ((part.top + y) * width + part.left) * 3;
        const row = kept.pixels.subarray(y * part.width * 3, (y + 1) * part.width * 3);
        expect(row).toEqual(whole.pixels.subarray(from, from + part.width * 3));
      }
    }
  });
});
