/**
 * How long until the first answer: Coarse against Keras, on the same file and the same pixels, each in a process of
 * its own, by turns, so that both meet the same load of the machine. Prints medians and their ratio and writes them
 * into COLD-START.md; fails where the answers differ or Coarse needs a third of Keras's time or more.
 *
 *     pnpm --filter @coarse/bench cold-start [runs]
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { project, referencePython, shared } from "@coarse/testing";
import { median } from "./median.ts";

/** Under a third of what Keras needs. */
const LARGEST_RATIO = 1 / 3;
const TOLERANCE = 1e-4;

/** What a cold process says of itself. */
interface Report {
  readonly answer: { readonly class: number; readonly probability: number };
  /** Importing, reading and converting, predicting. */
  readonly seconds: readonly [number, number, number];
}

/** The same with the time from start to exit. */
interface ColdRun extends Report {
  readonly total: number;
}

const contestants = {
  Coarse: [process.execPath, project("bench/cold-start/with-coarse.mjs")],
  Keras: [referencePython(), project("bench/cold-start/with_keras.py")],
} as const;

const run = promisify(execFile);

async function coldRun([command, script]: readonly [string, string], files: string[]): Promise<ColdRun> {
  const started = performance.now();
  const { stdout } = await run(command, [script, ...files]);
  const total = (performance.now() - started) / 1000;
  return { ...JSON.parse(stdout), total };
}

/** Pixels of a picture that is the same everywhere: waves, so that the network has something to see. */
function somePixels(): Uint8Array {
  return Uint8Array.from(
    { length: 224 * 224 * 3 },
    (_, i) => 127 + 100 * Math.sin(i / 97) * Math.cos(i / 8231),
  );
}

async function main(runs: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "coarse-bench-"));
  try {
    const pixels = join(folder, "pixels");
    await writeFile(pixels, somePixels());
    const files = [shared("models/mobilenet_v2_1.0_224.keras"), pixels];
    const coarse: ColdRun[] = [];
    const keras: ColdRun[] = [];
    for (let i = 0; i < runs; i++) {
      coarse.push(await coldRun(contestants.Coarse, files));
      keras.push(await coldRun(contestants.Keras, files));
    }
    await report(coarse, keras);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function report(coarse: readonly ColdRun[], keras: readonly ColdRun[]): Promise<void> {
  const medians = { Coarse: mediansOf(coarse), Keras: mediansOf(keras) };
  const markdown = resultsMarkdown(medians, coarse.length);
  console.log(markdown);
  check(medians.Coarse.total / medians.Keras.total, [...coarse, ...keras]);
  await writeFile(project("bench/COLD-START.md"), markdown);
}

/** Seconds. */
interface Medians {
  readonly total: number;
  readonly parts: readonly number[];
}

function mediansOf(runs: readonly ColdRun[]): Medians {
  return {
    total: median(runs.map(({ total }) => total)),
    parts: ([0, 1, 2] as const).map((i) => median(runs.map(({ seconds }) => seconds[i]))),
  };
}

function resultsMarkdown(medians: Readonly<Record<"Coarse" | "Keras", Medians>>, runs: number): string {
  const row = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => (typeof cell === "number" ? cell.toFixed(2) : cell)).join(" | ")} |`;
  const { Coarse, Keras } = medians;
  const ratios = Coarse.parts.map((part, i) => part / (Keras.parts[i] ?? 0));
  return [
    "# From a file to the first answer",
    "",
    `MobileNetV2 as a \`.keras\` file, one image, seconds: medians of ${runs} cold processes each, by turns. ` +
      "In all: from the start of the process to its end. Made by `pnpm --filter @coarse/bench cold-start`.",
    "",
    row(["", "in all", "import", "read and convert", "first answer"]),
    "|---|---|---|---|---|",
    row(["Coarse (ONNX Runtime)", Coarse.total, ...Coarse.parts]),
    row(["Keras (TensorFlow)", Keras.total, ...Keras.parts]),
    row(["ratio", Coarse.total / Keras.total, ...ratios]),
    "",
    `${new Date().toISOString().slice(0, 10)}, ${availableParallelism()} × ${cpus()[0]?.model}, ` +
      `Node.js ${process.versions.node}; load of the machine, with this, ${loadavg()[0]?.toFixed(1)}.`,
    "",
  ].join("\n");
}

function check(ratio: number, runs: readonly Report[]): void {
  const [first] = runs;
  const same = runs.every(
    ({ answer }) =>
      answer.class === first?.answer.class &&
      Math.abs(answer.probability - first.answer.probability) < TOLERANCE,
  );
  if (!same) throw new Error(`The answers differ: ${JSON.stringify(runs.map(({ answer }) => answer))}`);
  if (!(ratio < LARGEST_RATIO)) throw new Error(`The ratio is ${ratio}, not under ${LARGEST_RATIO}`);
}

await main(Number(process.argv[2] ?? 5));
