/**
 * What resizing and cropping takes beside Pillow, in one thread, by turns: the least processor time of a picture, and
 * how many times Pillow's that is. Pillow resizes all of the picture and then crops; here what is cropped is not computed.
 *
 *     pnpm --filter @coarse/bench pillow-resize
 */
import { execFileSync } from "node:child_process";
import { type Geometry, resizeImage } from "@coarse/data";
import { project, referencePython } from "@coarse/testing";

const sources = [
  [375, 500],
  [1200, 1600],
  [3000, 4000],
] as const;
const interpolations = ["bilinear", "bicubic", "lanczos3"] as const;
const TURNS = 5;
/** Milliseconds that a turn takes at least. */
const TURN = 100;

/** Milliseconds of processor time for a picture. */
function ours(source: readonly [number, number], geometry: Geometry): number {
  const [height, width] = source;
  const image = { pixels: Uint8Array.from({ length: height * width * 3 }, (_, i) => i * 97), height, width };
  return perCall(() => resizeImage(image, geometry));
}

function perCall(work: () => void): number {
  work();
  const started = process.cpuUsage();
  let calls = 0;
  for (;;) {
    work();
    calls += 1;
    const { user, system } = process.cpuUsage(started);
    const spent = (user + system) / 1000;
    if (spent > TURN) return spent / calls;
  }
}

function pillows(source: readonly [number, number], { size, crop, interpolation }: PillowCase): number {
  const script = project("bench/peers/pillow_resize.py");
  const asked = {
    source,
    size,
    crop,
    interpolation: interpolation.replace("lanczos3", "lanczos"),
    turn: TURN,
  };
  return Number(execFileSync(referencePython(), [script, JSON.stringify(asked)], { encoding: "utf8" }));
}

interface PillowCase {
  readonly size: readonly [number, number];
  readonly crop: number;
  readonly interpolation: string;
}

console.log("| picture | | ours, ms | Pillow, ms | ratio |\n|---|---|---|---|---|");
for (const source of sources)
  for (const interpolation of interpolations)
    for (const crop of [224, 256]) {
      const size = [256, Math.floor((256 * source[1]) / source[0])] as const;
      const geometry: Geometry = {
        resize: { mode: "stretch", size, interpolation, antialias: true },
        ...(crop < 256 && { crop: [crop, crop] as const }),
      };
      const turns = Array.from({ length: TURNS }, () => [
        ours(source, geometry),
        pillows(source, { size, crop, interpolation }),
      ]);
      const [own = 0, theirs = 1] = [0, 1].map((i) => Math.min(...turns.map((turn) => turn[i] ?? 0)));
      const name = `${interpolation}, ${size.join(" × ")}${crop < 256 ? `, center ${crop} × ${crop}` : ""}`;
      console.log(
        `| ${source.join(" × ")} | ${name} | ${own.toFixed(2)} | ${theirs.toFixed(2)} | ${(own / theirs).toFixed(2)} |`,
      );
    }
