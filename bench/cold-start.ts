/**
 * How long until the first answer: Coarse against Keras, on the same file and the same pixels, each in a process of
 * its own, by turns, so that both meet the same load of the machine. Prints medians and their ratio, and fails where
 * the answers differ or Coarse needs a third of Keras's time or more.
 *
 *     pnpm --filter @coarse/bench cold-start [runs]
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { project, referencePython, shared } from "@coarse/testing";
import { median } from "./median.ts";

/** "Under a third of what Keras needs": issue 5. */
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
    report(coarse, keras);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function report(coarse: readonly ColdRun[], keras: readonly ColdRun[]): void {
  const rows = Object.entries({ Coarse: coarse, Keras: keras }).map(([name, runs]) => {
    const part = (i: 0 | 1 | 2) => median(runs.map(({ seconds }) => seconds[i])).toFixed(2);
    const total = median(runs.map((one) => one.total)).toFixed(2);
    return `${name}: ${total} s in all; import ${part(0)}, load ${part(1)}, first prediction ${part(2)}`;
  });
  const [ours, theirs] = [coarse, keras].map((runs) => median(runs.map(({ total }) => total)));
  const [ourLoad, theirLoad] = [coarse, keras].map((runs) =>
    median(runs.map(({ seconds }) => seconds[1] + seconds[2])),
  );
  const ratio = (ours ?? 0) / (theirs ?? 0);
  console.log(`MobileNetV2 (.keras) to a first prediction, median of ${coarse.length} cold processes each,`);
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${availableParallelism()} × ${cpus()[0]?.model}, Node.js ${process.versions.node}`,
  );
  console.log(rows.join("\n"));
  console.log(
    `ratio: ${ratio.toFixed(3)} in all, ${((ourLoad ?? 0) / (theirLoad ?? 0)).toFixed(3)} without imports`,
  );
  check(ratio, [...coarse, ...keras]);
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
