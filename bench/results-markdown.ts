import { availableParallelism, cpus, loadavg } from "node:os";
import {
  evaluateKeras,
  evaluateOnnx,
  exact,
  limits,
  loading,
  notebook,
  pythonPeers,
  transformers,
} from "./contestants.ts";
import type { Operation } from "./head-operations.ts";
import { median } from "./median.ts";
import { ratioByRound } from "./ratios.ts";
import type { Process, Run } from "./run-contestant.ts";

/** The runs of each contestant by its name, in the order of the rounds. */
type Runs<Kind> = ReadonlyMap<string, readonly Kind[]>;

/** All that one run of the benchmark found out. */
export interface Results {
  readonly rounds: number;
  readonly samples: Runs<Run>;
  readonly pets: Runs<Run>;
  readonly cold: Runs<Process>;
  readonly operations: readonly Operation[];
}

/** The tables of RESULTS.md. */
export function resultsMarkdown(results: Results): string {
  return `${[
    "# What was measured",
    `Written by \`pnpm bench ${results.rounds}\` on ${new Date().toISOString().slice(0, 10)}: ${availableParallelism()} cores of ${cpus()[0]?.model}, Node.js ${process.versions.node}, load of the machine at the end ${loadavg()[0]?.toFixed(1)}. With a load well above the number of cores others worked on the machine at the same time: then compare the ratios, which are of the same round, and the processor time, which suffers less than images per second.`,
    "MobileNetV2 at 224 pixels, from files on disk to classes, each contestant in a process of its own, by turns, after a warm-up. *CPU ms/image*: processor time of all threads of the process, user and system. Figures are medians of all rounds; ratios are medians of the ratios of each round, below 1 where less is taken than by Keras. *Same class*: photos whose likeliest class is Keras's. Coarse runs on ONNX Runtime where nothing else is said.",
    "## 300 photos of ImageNet",
    steadyTable(results.samples),
    limitsText(results.samples),
    "## The 20 photos of PetImages, eight times",
    steadyTable(results.pets),
    limitsText(results.pets),
    "## A cold process on the 20 photos of PetImages",
    coldTable(results.cold),
    "## What is wanted",
    wantedTable(results),
    "## Heads and taxonomy",
    operationsTable(results.operations),
  ].join("\n\n")}\n`;
}

const rate = (run: Run) => run.images / run.seconds;
const cpuTime = (run: Run) => (1000 * run.cpuSeconds) / run.images;
const pace = (run: Run) => run.seconds / run.images;
const memory = (run: Process) => run.megabytes;
const wallTime = (run: Process) => run.wallSeconds;

/** The figures of a contestant, round by round; none where it took no part. */
function figures<Kind>(runs: Runs<Kind>, { name }: { name: string }, value: (run: Kind) => number) {
  return (runs.get(name) ?? []).map(value);
}

/** Names of rows with their runs, without those of the parts of the work. */
function whole<Kind>(runs: Runs<Kind>) {
  const parts = new Set([...limits, loading].map(({ name }) => name));
  return [...runs.keys()].filter((name) => !parts.has(name)).map((name) => ({ name }));
}

function steadyTable(runs: Runs<Run>): string {
  const ofKeras = (row: { name: string }, value: (run: Run) => number) =>
    ratioByRound(figures(runs, row, value), figures(runs, notebook, value)).toFixed(2);
  const rows = whole(runs).map((row) => [
    row.name,
    median(figures(runs, row, cpuTime)).toFixed(1),
    ofKeras(row, cpuTime),
    median(figures(runs, row, rate)).toFixed(0),
    ofKeras(row, rate),
    median(figures(runs, row, memory)).toFixed(0),
    ofKeras(row, memory),
    sameClass(runs.get(row.name), runs.get(notebook.name)),
  ]);
  const head = ["", "CPU ms/image", "of Keras", "images/s", "× Keras", "peak MB", "of Keras", "same class"];
  return markdownTable(head, rows);
}

/** The share of photos whose likeliest class is Keras's. */
function sameClass([own]: readonly Run[] = [], [keras]: readonly Run[] = []): string {
  const wanted = keras?.top ?? [];
  const same = own?.top.filter((likeliest, i) => likeliest === wanted[i]).length ?? 0;
  return percent(same / wanted.length);
}

/** What the parts of the work take, each alone, and what all of it takes. */
function limitsText(runs: Runs<Run>): string {
  const row = (name: string, own: readonly number[]) => [
    name,
    median(own).toFixed(1),
    ratioByRound(own, figures(runs, exact, cpuTime)).toFixed(2),
  ];
  const rows = [...limits, loading].map((part) => row(part.name, figures(runs, part, cpuTime)));
  return [
    "Parts of the work, each alone on all processors:",
    markdownTable(["", "CPU ms/image", `of ${exact.name}`], rows),
    `${exact.name} takes ${ofLimits(runs).toFixed(2)} of what the first ${limits.length} take together.`,
  ].join("\n\n");
}

/** Processor time of all the work over that of its parts. */
function ofLimits(runs: Runs<Run>): number {
  return ratioByRound(figures(runs, exact, cpuTime), ...limits.map((part) => figures(runs, part, cpuTime)));
}

function coldTable(runs: Runs<Process>): string {
  const pipeline = transformers("");
  const of = (row: { name: string }, other: { name: string }) =>
    ratio(figures(runs, row, wallTime), figures(runs, other, wallTime));
  const rows = whole(runs).map((row) => [
    row.name,
    median(figures(runs, row, wallTime)).toFixed(2),
    of(row, notebook),
    of(row, pipeline),
    median(figures(runs, row, (run) => run.wholeCpuSeconds)).toFixed(2),
    median(figures(runs, row, memory)).toFixed(0),
  ]);
  return markdownTable(["", "seconds", "of Keras", "of transformers.js", "CPU seconds", "peak MB"], rows);
}

/** Empty where one of them took no part. */
function ratio(own: readonly number[], other: readonly number[]): string {
  return own.length > 0 && other.length > 0 ? ratioByRound(own, other).toFixed(2) : "";
}

function wantedTable({ samples, pets, cold }: Results): string {
  const toKeras = (runs: Runs<Run>) => ratio(figures(runs, exact, cpuTime), figures(runs, notebook, cpuTime));
  const toPipeline = (row: { name: string }) =>
    ratio(figures(cold, row, wallTime), figures(cold, transformers(""), wallTime));
  const title = `${exact.name}'s processor time per image`;
  return markdownTable(
    ["", "measured", "wanted, at most"],
    [
      [`${title}, of Keras's, PetImages`, toKeras(pets), "0.80"],
      [`${title}, of Keras's, ImageNet`, toKeras(samples), "0.60"],
      [`${title}, of its parts alone, PetImages`, ofLimits(pets).toFixed(2), "1.10"],
      [`${title}, of its parts alone, ImageNet`, ofLimits(samples).toFixed(2), "1.10"],
      [`${title}, of the least in Python, PetImages`, ofPython(pets, cpuTime), "1.00"],
      [`${title}, of the least in Python, ImageNet`, ofPython(samples, cpuTime), "1.00"],
      [`${exact.name}'s seconds per image, of the least in Python, PetImages`, ofPython(pets, pace), "1.00"],
      [
        `${exact.name}'s seconds per image, of the least in Python, ImageNet`,
        ofPython(samples, pace),
        "1.00",
      ],
      [`cold ${evaluateKeras.name}, of transformers.js's seconds`, toPipeline(evaluateKeras), "1.00"],
      [`cold ${evaluateOnnx.name}, of transformers.js's seconds`, toPipeline(evaluateOnnx), "0.80"],
    ],
  );
}

/** In each round the Python peer that took the least. */
function ofPython(runs: Runs<Run>, value: (run: Run) => number): string {
  const peers = pythonPeers.map((peer) => figures(runs, peer, value)).filter(({ length }) => length > 0);
  const least = peers[0]?.map((_, round) => Math.min(...peers.map((own) => own[round] ?? Number.NaN))) ?? [];
  return ratio(figures(runs, exact, value), least);
}

function operationsTable(operations: readonly Operation[]): string {
  const rows = operations.map(({ name, value, limit }) => [
    name,
    `${value.toFixed(1)} ms`,
    limit === undefined ? "" : `${limit} ms`,
  ]);
  return markdownTable(["", "measured", "wanted, at most"], rows);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}

/** A table of Markdown: the first column to the left, figures to the right. */
function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}
