import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { averageColumns, type Head } from "@coarse/core";
import { columnCosines } from "@coarse/core/internal";
import { readModel } from "@coarse/models";
import { imagenet1k, pathSimilarityMatrix } from "@coarse/taxonomy";
import { pnpmCommand, project, shared } from "@coarse/testing";
import { median } from "./median.ts";

/** One line of the table. */
export interface Operation {
  readonly name: string;
  /** Milliseconds. */
  readonly value: number;
  /** The target. */
  readonly limit?: number;
}

const run = promisify(execFile);
const TRIALS = 5;

/** What work on heads and on the taxonomy takes: CPU time, the least of five, so that others' load matters little. */
export async function measureHeadOperations(): Promise<readonly Operation[]> {
  const { head } = await readModel(shared("models/mobilenet_v2_1.0_224.keras"));
  const taxonomy = imagenet1k;
  const large = headOf(21_000, head.featureCount);
  return [
    {
      name: "1,000 classes into 100 groups",
      value: fastest(() => averageColumns(head, groupsOf(1000))),
    },
    {
      name: "21,000 classes into 100 groups",
      value: fastest(() => averageColumns(large, groupsOf(21_000))),
      limit: 50,
    },
    {
      name: "cosines of all pairs of 1,000 columns",
      value: fastest(() => taxonomy.classes.forEach((_, seed) => void columnCosines(head, seed)), 1),
    },
    {
      name: "path similarity of all pairs of 1,000 classes",
      value: fastest(() => pathSimilarityMatrix(taxonomy)),
      limit: 1000,
    },
    { name: 'import "@coarse/taxonomy", cold', value: await importTime(), limit: 30 },
    { name: "pnpm gen --check, whole", value: await generatorTime() },
  ];
}

function headOf(classCount: number, featureCount: number): Head {
  const kernel = Float32Array.from({ length: featureCount * classCount }, (_, i) => Math.sin(i));
  return { kernel, bias: new Float32Array(classCount), featureCount, classCount };
}

function groupsOf(classCount: number) {
  const size = classCount / 100;
  return Array.from({ length: 100 }, (_, group) => ({
    name: `${group}`,
    classIndices: Array.from({ length: size }, (_, i) => group * size + i),
  }));
}

function fastest(work: () => unknown, trials = TRIALS): number {
  const times = Array.from({ length: trials }, () => {
    const started = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** Of a module that imports it, in a process that imported nothing else: loading, linking, evaluating. */
async function importTime(): Promise<number> {
  const module = JSON.stringify(project("bench/peers/imports-taxonomy.mjs"));
  const script = `const t = process.cpuUsage(); await import(${module}); const { user, system } = process.cpuUsage(t); console.log((user + system) / 1000)`;
  const times: number[] = [];
  for (let i = 0; i < TRIALS; i++) {
    const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", script]);
    times.push(Number(stdout));
  }
  return median(times);
}

async function generatorTime(): Promise<number> {
  const [command, ...first] = pnpmCommand();
  const started = performance.now();
  await run(command, [...first, "run", "gen", "--check"], { cwd: project(".") });
  return performance.now() - started;
}
