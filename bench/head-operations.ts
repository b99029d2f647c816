import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { averageColumns, columnCosines, type Head } from "@coarse/core";
import { readModel } from "@coarse/models";
import { imagenet1k, pathSimilarityMatrix } from "@coarse/taxonomy";
import { pnpmCommand, project, shared } from "@coarse/testing";
import { median } from "./median.ts";

/** One line of the table. */
export interface Operation {
  readonly name: string;
  readonly value: number;
  readonly unit: "ms" | "kB";
  /** What issue 7 asks for, in the same unit. */
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
      unit: "ms",
      value: fastest(() => averageColumns(head, groupsOf(1000))),
    },
    {
      name: "21,000 classes into 100 groups",
      unit: "ms",
      value: fastest(() => averageColumns(large, groupsOf(21_000))),
      limit: 50,
    },
    {
      name: "cosines of all pairs of 1,000 columns",
      unit: "ms",
      value: fastest(() => taxonomy.classes.forEach((_, seed) => void columnCosines(head, seed)), 1),
    },
    {
      name: "path similarity of all pairs of 1,000 classes",
      unit: "ms",
      value: fastest(() => pathSimilarityMatrix(taxonomy)),
      limit: 1000,
    },
    { name: 'import "@coarse/taxonomy", cold', unit: "ms", value: await importTime(), limit: 30 },
    { name: "all that it loads, gzipped, not minified", unit: "kB", value: await gzippedSize(), limit: 60 },
    { name: "pnpm gen --check, whole", unit: "ms", value: await generatorTime() },
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

const taxonomyEntry = project("packages/taxonomy/dist/index.js");

/** Of an import in a process that imported nothing else. */
async function importTime(): Promise<number> {
  const script = `const t = process.cpuUsage(); await import(${JSON.stringify(taxonomyEntry)}); const { user, system } = process.cpuUsage(t); console.log((user + system) / 1000)`;
  const times: number[] = [];
  for (let i = 0; i < TRIALS; i++) {
    const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", script]);
    times.push(Number(stdout));
  }
  return median(times);
}

/** All files that the entry imports at once, those of imagenet-1k among them. */
async function gzippedSize(): Promise<number> {
  const files = new Set([taxonomyEntry]);
  const texts: string[] = [];
  for (const file of files) {
    const text = await readFile(file, "utf8");
    texts.push(text);
    for (const [, path = ""] of text.matchAll(/from "(\.[^"]+)"/g)) files.add(join(dirname(file), path));
  }
  return gzipSync(texts.join("\n")).length / 1000;
}

async function generatorTime(): Promise<number> {
  const [command, ...first] = pnpmCommand();
  const started = performance.now();
  await run(command, [...first, "run", "gen", "--check"], { cwd: project(".") });
  return performance.now() - started;
}
