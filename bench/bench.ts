/**
 * Coarse against its peers on the same photos and the same weights, in one run, each in a process of its own, by turns.
 * Prints a table and writes it into RESULTS.md.
 *
 *     pnpm bench [rounds] [part of a name]
 *
 * With a part of a name only Keras and the contestants of such names take part.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { project, shared } from "@coarse/testing";
import { command, contestants, decodeOnly, networkOnly, type Run, runContestant } from "./contestants.ts";
import { measureHeadOperations } from "./head-operations.ts";
import { makePhotoSets, type PhotoSets } from "./photo-sets.ts";
import { type Results, resultsMarkdown } from "./results-markdown.ts";
import { writeTransformersModel } from "./transformers-model.ts";

async function main(rounds: number, part: string): Promise<void> {
  // beside the photos of the project, because hard links don't lead from one file system to another
  await mkdir(project(".cache"), { recursive: true });
  const root = await mkdtemp(project(".cache/bench-"));
  try {
    const sets = await makePhotoSets(root);
    await writeTransformersModel(shared("models/mobilenet_v2_1.0_224.onnx"), join(root, "mobilenet_v2"));
    const results = await measureAll(sets, { root, rounds, part });
    const markdown = resultsMarkdown({ ...results, operations: await measureHeadOperations() });
    await writeFile(project("bench/RESULTS.md"), markdown);
    console.log(markdown);
  } finally {
    await rm(root, { recursive: true });
  }
}

async function measureAll(
  { samples, pets, petsOnce }: PhotoSets,
  { root, rounds, part }: { root: string; rounds: number; part: string },
): Promise<Omit<Results, "operations">> {
  const peers = contestants(join(root, "mobilenet_v2")).filter(
    ({ name }, i) => i === 0 || name.includes(part),
  );
  const results: Omit<Results, "operations"> = {
    rounds,
    samples: new Map(),
    pets: new Map(),
    cold: new Map(),
  };
  for (let round = 0; round < rounds; round++) {
    for (const contestant of [...peers, decodeOnly, networkOnly]) {
      add(results.samples, contestant.name, await runContestant(contestant, samples, "steady"));
      add(results.pets, contestant.name, await runContestant(contestant, pets, "steady"));
      if (peers.includes(contestant))
        add(results.cold, contestant.name, await runContestant(contestant, petsOnce, "cold"));
      console.error(`round ${round + 1}: ${contestant.name}`);
    }
    add(results.cold, command.name, await runContestant(command, petsOnce, "cold"));
  }
  return results;
}

function add(runs: Map<string, Run[]>, name: string, run: Run): void {
  runs.set(name, [...(runs.get(name) ?? []), run]);
}

await main(Number(process.argv[2] ?? 3), process.argv[3] ?? "");
