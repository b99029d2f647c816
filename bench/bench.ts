/**
 * Coarse against its peers on the same photos and the same weights, in one run, each in a process of its own, by turns.
 * Prints tables and writes them into RESULTS.md.
 *
 *     pnpm bench [rounds] [part of a name]
 *
 * With a part of a name only Keras, Coarse itself, the limits and the contestants of such names take part.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { hasTfjsNode, project, shared } from "@coarse/testing";
import {
  type Contestant,
  coldContestants,
  exact,
  limits,
  loading,
  notebook,
  steadyContestants,
} from "./contestants.ts";
import { measureHeadOperations } from "./head-operations.ts";
import { type ImageSets, makeImageSets } from "./image-sets.ts";
import { type Results, resultsMarkdown } from "./results-markdown.ts";
import { runCold, runSteady } from "./run-contestant.ts";
import { writeTransformersModel } from "./transformers-model.ts";

/** Cold processes of each contestant in a round: they are short, and a median of few would be a matter of chance. */
const COLD_RUNS = 3;

async function main(rounds: number, part: string): Promise<void> {
  if (!hasTfjsNode()) console.error("Without rows of tfjs-node: pnpm setup:tfjs-node makes its addon");
  // beside the photos of the project, because hard links don't lead from one file system to another
  await mkdir(project(".cache"), { recursive: true });
  const root = await mkdtemp(project(".cache/bench-"));
  try {
    const sets = await makeImageSets(root);
    const transformersModel = join(root, "mobilenet_v2");
    await writeTransformersModel(shared("models/mobilenet_v2_1.0_224.onnx"), transformersModel);
    const chosen = ({ name }: Contestant) =>
      name === notebook.name || name === exact.name || name.includes(part);
    const results = await measureAll(sets, {
      rounds,
      steady: [...steadyContestants(transformersModel).filter(chosen), ...limits, loading],
      cold: coldContestants(transformersModel).filter(chosen),
    });
    const markdown = resultsMarkdown({ ...results, operations: await measureHeadOperations() });
    await writeFile(project("bench/RESULTS.md"), markdown);
    console.log(markdown);
  } finally {
    await rm(root, { recursive: true });
  }
}

/** Who takes part, and how often. */
interface RuleComparison {
  readonly rounds: number;
  readonly steady: readonly Contestant[];
  readonly cold: readonly Contestant[];
}

async function measureAll(
  { samples, pets, petsOnce }: ImageSets,
  { rounds, steady, cold }: RuleComparison,
): Promise<Omit<Results, "operations">> {
  const results = { rounds, samples: new Map(), pets: new Map(), cold: new Map() };
  for (let round = 0; round < rounds; round++) {
    // a set after the other, so that whoever is compared runs close to each other
    for (const [runs, folder] of [[results.samples, samples] as const, [results.pets, pets] as const])
      for (const { name, command } of steady) {
        add(runs, name, await runSteady(command(folder, "steady")));
        console.error(`round ${round + 1}: ${name}`);
      }
    for (let run = 0; run < COLD_RUNS; run++)
      for (const { name, command } of cold) add(results.cold, name, await runCold(command(petsOnce, "cold")));
    console.error(`round ${round + 1}: cold processes`);
  }
  return results;
}

function add<Kind>(runs: Map<string, Kind[]>, name: string, run: Kind): void {
  runs.set(name, [...(runs.get(name) ?? []), run]);
}

await main(Number(process.argv[2] ?? 3), process.argv[3] ?? "");
