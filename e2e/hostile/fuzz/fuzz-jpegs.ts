/**
 * Damages JPEGs of many kinds and decodes them with both DCTs, in full and shrunk: a native decoder that dies would take
 * this process with it. Fails where anything else comes of it than a picture or an error that the user can mend. Each
 * round has a seed of its own and is told before it begins.
 *
 *     pnpm --filter @coarse/e2e fuzz:jpegs --count 10000 --seed 7 [--from N]
 */
import { writeSync } from "node:fs";
import { parseArgs } from "node:util";
import { isUserError } from "@coarse/core";
import { decodeImage } from "@coarse/data";
import sharp, { type JpegOptions } from "sharp";
import { mutateBytes } from "./mutations.ts";
import { type Random, seededRandom } from "./random.ts";

const SIDE = 96;

/** Waves with some noise, so that all coefficients occur. */
function image(channels: 1 | 3) {
  const pixels = Uint8Array.from({ length: SIDE * SIDE * channels }, (_, i) =>
    Math.floor(128 + 90 * Math.sin(i / 7) + ((i * 7919) % 37)),
  );
  return sharp(pixels, { raw: { width: SIDE, height: SIDE, channels } });
}

const kinds: readonly JpegOptions[] = [
  {},
  { progressive: true },
  { chromaSubsampling: "4:4:4", quality: 97 },
  { progressive: true, optimizeScans: true, quality: 40 },
  { optimizeCoding: false, quality: 60 },
];

async function jpegs(): Promise<readonly Uint8Array[]> {
  const color = kinds.map((options) => image(3).jpeg(options).toBuffer());
  const gray = kinds.slice(0, 2).map((options) => image(1).toColorspace("b-w").jpeg(options).toBuffer());
  const inks = kinds.slice(0, 2).map((options) => image(3).toColorspace("cmyk").jpeg(options).toBuffer());
  return Promise.all([...color, ...gray, ...inks]);
}

/** Half of the damage goes to the header, which is a small part of a file and decides what its decoder does. */
function damage(jpeg: Uint8Array, random: Random): Buffer {
  if (random.below(2)) return mutateBytes(jpeg, random);
  const end = Math.min(jpeg.length, 700);
  return Buffer.concat([mutateBytes(jpeg.subarray(0, end), random), jpeg.subarray(end)]);
}

const choices = {
  decode: ["fast-dct", "fast-dct", "fast-dct", "accurate-dct"],
  colorMode: ["rgb", "rgb", "grayscale", "rgba"],
  shrinkTo: ["in full", "in full", { height: 9, width: 9 }],
} as const;

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
    count: { type: "string", default: "1000" },
  },
});
const [seed, from, count] = [Number(values.seed), Number(values.from), Number(values.count)];
const tally = { answered: 0, refused: 0, faults: 0 };
const sound = await jpegs();
for (let i = from; i < from + count; i++) {
  writeSync(1, `${i}\n`);
  const random = seededRandom(seed * 1_000_003 + i);
  const damaged = damage(random.of(sound), random);
  const options = { decode: random.of(choices.decode), colorMode: random.of(choices.colorMode) };
  const shrinkTo = random.of(choices.shrinkTo);
  try {
    // a header may come to claim more than memory is good for
    await decodeImage(damaged, {
      ...options,
      ...(shrinkTo !== "in full" && { shrinkTo }),
      maxPixels: 2 ** 24,
    });
    tally.answered++;
  } catch (error) {
    if (isUserError(error)) tally.refused++;
    else {
      tally.faults++;
      console.error(`round ${i}:`, error);
    }
  }
}
console.log(`done: ${JSON.stringify(tally)}`);
if (tally.faults > 0) process.exitCode = 1;
