import { execFile } from "node:child_process";
import { availableParallelism } from "node:os";
import { promisify } from "node:util";
import { project, referencePython } from "@coarse/testing";
import type { Command } from "./contestants.ts";

/** What a whole process took, from its start to its exit, as the system counts it. */
export interface Process {
  readonly wallSeconds: number;
  readonly wholeCpuSeconds: number;
  /** Peak memory. */
  readonly megabytes: number;
}

/** What a process says of the photos it classified, besides. */
export interface Run extends Process {
  readonly images: number;
  /** From disk to classes, without start-up, after a warm-up where it was steady. */
  readonly seconds: number;
  /** User and system, of all threads, in the same time. */
  readonly cpuSeconds: number;
  /** The likeliest class of each photo; none where there was no network. */
  readonly top: readonly number[];
}

const run = promisify(execFile);

/** What each process is started by, such as `taskset -c 0,1`; for machines that others work on. */
const starter = process.env.BENCH_STARTER?.split(" ") ?? [];

/** As the command sets it, before anything of it is loaded. */
const env = {
  ORT_DISABLE_TELEMETRY: "1",
  // what the cache spares is measured by again.ts
  COARSE_NO_CACHE: "1",
  ...process.env,
  UV_THREADPOOL_SIZE: `${Math.max(2, availableParallelism())}`,
};

/** Runs a contestant in a process of its own and takes its word for the time of its photos. */
export async function runSteady(command: Command): Promise<Run> {
  const { said, whole } = await runTimed(command);
  return { ...JSON.parse(said.at(-1) ?? ""), ...whole };
}

/** Runs a command in a process of its own, whatever it prints. */
export async function runCold(command: Command): Promise<Process> {
  return (await runTimed(command)).whole;
}

async function runTimed(command: Command): Promise<{ said: readonly string[]; whole: Process }> {
  const [program = "", ...args] = [
    ...starter,
    referencePython(),
    project("bench/peers/timed.py"),
    ...command,
  ];
  const { stdout } = await run(program, args, { maxBuffer: 2 ** 26, env });
  const lines = stdout.trimEnd().split("\n");
  return { said: lines.slice(0, -1), whole: JSON.parse(lines.at(-1) ?? "") };
}
