/**
 * Damages model files of every format, reads them and runs them, and fails where anything else comes of it than
 * answers or an error that the user can mend. Each round has a seed of its own, so that `--from N --count 1` repeats
 * round N. What is printed before a round tells which one a crash or a hang is in.
 *
 *     pnpm --filter @coarse/e2e fuzz --count 10000 --seed 7 [--from N] [--way h5] [--engine tfjs-node]
 *
 * With `--way "random networks"`, they are not damaged but made up: random operations, functions, loops and branches
 * before a real head.
 */
import { mkdtempSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isUserError } from "@coarse/core";
import { readModel } from "@coarse/models";
import { openClassifier } from "@coarse/runtime";
import { tinyForms } from "../tiny-forms.ts";
import { type Damage, damages, realDamages } from "./damaged-models.ts";
import { type Random, seededRandom } from "./random.ts";
import { randomNetwork } from "./random-networks.ts";

/** How many rounds ended in which way, and what was not as it should be. */
interface Tally {
  answered: number;
  refused: number;
  readonly faults: string[];
}

/** One round in so many is on a real file, which takes longer. */
const REAL_EVERY = 12;

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
    count: { type: "string", default: "1000" },
    engine: { type: "string", default: "onnxruntime" },
    way: { type: "string", default: "" },
  },
});
const RANDOM = "random networks";
const isMadeUp = values.way === RANDOM;
/** What this process may come to, whatever the networks do: its own start included. */
const MOST_BYTES = 900e6;
const engine = values.engine === "tfjs-node" ? "tfjs-node" : "onnxruntime";

async function answer(path: string): Promise<void> {
  const model = await readModel(path, { preprocessing: "tf" });
  await using classifier = await openClassifier(model, { engine, threads: 1 });
  const { height, width } = model.input;
  await classifier.forward({
    count: 1,
    height,
    width,
    pixels: new Float32Array(height * width * 3).fill(99),
  });
}

async function round(damage: Damage, { random, folder }: { random: Random; folder: string }, tally: Tally) {
  const path = damage(random, folder);
  try {
    await answer(path);
    tally.answered += 1;
  } catch (error) {
    if (isUserError(error) && !/\p{Cc}/u.test(error.message)) tally.refused += 1;
    else throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const bytes = process.memoryUsage.rss();
  if (isMadeUp && bytes > MOST_BYTES) throw new Error(`it left this process with ${bytes} bytes of memory`);
}

async function main(): Promise<void> {
  const [seed, from, count] = [Number(values.seed), Number(values.from), Number(values.count)];
  const scratch = mkdtempSync(join(tmpdir(), "coarse-fuzz-"));
  const tally: Tally = { answered: 0, refused: 0, faults: [] };
  try {
    const isMeant = ([name]: readonly [string, Damage]) => name.includes(values.way);
    const small: readonly (readonly [string, Damage])[] = isMadeUp
      ? [[RANDOM, randomNetwork]]
      : Object.entries(damages(await tinyForms(scratch))).filter(isMeant);
    const real = isMadeUp ? [] : Object.entries(realDamages()).filter(isMeant);
    for (let i = from; i < from + count; i++) {
      const random = seededRandom(seed * 1_000_003 + i);
      const [name, damage] = random.of(real.length > 0 && i % REAL_EVERY === 0 ? real : small);
      writeSync(1, `${i} ${name}\n`);
      const place = { random, folder: join(scratch, "damaged") };
      await round(damage, place, tally).catch((fault: unknown) => {
        tally.faults.push(`round ${i}, ${name}: ${fault instanceof Error ? fault.stack : String(fault)}`);
      });
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
  console.log(`done: ${JSON.stringify({ ...tally, faults: tally.faults.length })}`);
  if (tally.faults.length > 0) throw new Error(tally.faults.join("\n"));
}

await main();
