import { availableParallelism, cpus, loadavg } from "node:os";
import { decodeOnly, networkOnly, type Run } from "./contestants.ts";
import type { Operation } from "./head-operations.ts";
import { median } from "./median.ts";

/** All that one run of the benchmark found out: the runs of each contestant by its name. */
export interface Results {
  readonly rounds: number;
  readonly samples: Map<string, Run[]>;
  readonly pets: Map<string, Run[]>;
  readonly cold: Map<string, Run[]>;
  readonly operations: readonly Operation[];
}

export function resultsMarkdown(results: Results): string {
  return `${[
    "# What was measured",
    `Written by \`pnpm bench ${results.rounds}\` on ${new Date().toISOString().slice(0, 10)}: ${availableParallelism()} cores of ${cpus()[0]?.model}, Node.js ${process.versions.node}, load of the machine at the end ${loadavg()[0]?.toFixed(1)}. With a load well above the number of cores others worked on the machine at the same time: then compare the columns of CPU time and the ratios, which suffer less than images per second.`,
    "MobileNetV2 at 224 pixels. Medians of all rounds, contestants by turns, each in a process of its own; after a warm-up, from files on disk to probabilities. *Same class*: photos whose likeliest class is Keras's, which decodes with its faster DCT.",
    "## 300 photos of ImageNet",
    steadyTable(results.samples),
    "## The 20 photos of PetImages, eight times",
    steadyTable(results.pets),
    "## A cold process on the 20 photos of PetImages",
    coldTable(results.cold),
    "## Heads and taxonomy",
    operationsTable(results.operations),
  ].join("\n\n")}\n`;
}

const of = (runs: readonly Run[], value: (run: Run) => number) => median(runs.map(value));
const rate = (run: Run) => run.images / run.seconds;
const cpuTime = (run: Run) => (1000 * run.cpuSeconds) / run.images;

function steadyTable(runs: ReadonlyMap<string, readonly Run[]>): string {
  const keras = [...runs.values()][0] ?? [];
  const rows = [...runs].map(([name, own]) => [
    name,
    of(own, rate).toFixed(0),
    (of(own, rate) / of(keras, rate)).toFixed(2),
    of(own, cpuTime).toFixed(1),
    (of(keras, cpuTime) / of(own, cpuTime)).toFixed(2),
    of(own, (run) => run.megabytes).toFixed(0),
    (of(own, (run) => run.megabytes) / of(keras, (run) => run.megabytes)).toFixed(2),
    sameClass(own, keras),
  ]);
  const head = ["", "images/s", "× Keras", "CPU ms/image", "× Keras", "peak MB", "of Keras", "same class"];
  return [table(head, rows), limitText(runs)].join("\n\n");
}

/** The share of photos whose likeliest class is Keras's, which decodes with its faster DCT. */
function sameClass([own]: readonly Run[], [keras]: readonly Run[]): string {
  const wanted = keras?.top ?? [];
  const same = own?.top.filter((likeliest, i) => likeliest === wanted[i]).length ?? 0;
  return own?.top.some((likeliest) => likeliest >= 0) ? percent(same / wanted.length) : "";
}

/** What decoding and the network would reach together if nothing else took time. */
function limitText(runs: ReadonlyMap<string, readonly Run[]>): string {
  const [decode = [], network = []] = [runs.get(decodeOnly.name), runs.get(networkOnly.name)];
  const limit = 1 / (1 / of(decode, rate) + 1 / of(network, rate));
  const exact = runs.get("Coarse, onnxruntime, exact") ?? [];
  const cpuLimit = of(decode, cpuTime) + of(network, cpuTime);
  return `The limit \`1 / (1/decode + 1/network)\` is ${limit.toFixed(0)} images per second; exact reaches ${percent(of(exact, rate) / limit)} of it, and ${percent(cpuLimit / of(exact, cpuTime))} of it in CPU time.`;
}

function coldTable(runs: ReadonlyMap<string, readonly Run[]>): string {
  const keras = of([...runs.values()][0] ?? [], (run) => run.wallSeconds);
  const rows = [...runs].map(([name, own]) => {
    const seconds = of(own, (run) => run.wallSeconds);
    return [
      name,
      seconds.toFixed(2),
      (seconds / keras).toFixed(2),
      of(own, (run) => run.megabytes).toFixed(0),
    ];
  });
  return table(["", "seconds", "of Keras", "peak MB"], rows);
}

function operationsTable(operations: readonly Operation[]): string {
  const rows = operations.map(({ name, value, limit }) => [
    name,
    `${value.toFixed(1)} ms`,
    limit === undefined ? "" : `${limit} ms`,
  ]);
  return table(["", "measured", "wanted, at most"], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}
