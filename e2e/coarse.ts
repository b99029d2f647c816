import { execFile } from "node:child_process";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { project } from "@coarse/testing";
import type { runCoarse as RunCoarse } from "../packages/cli/src/program.ts";

/** How a run of the command ended. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the built command within this process, for a user who stands in `cwd` and sends both streams into a pipe: starting
 * one takes longer than most commands. What is the process's own (its environment, its streams, threads that it starts
 * early, how it ends) is tested by {@linkcode coarseProcess}.
 */
export async function coarse(
  args: readonly string[],
  { cwd = project(".") }: { readonly cwd?: string } = {},
): Promise<Run> {
  const program = pathToFileURL(project("packages/cli/dist/program.js")).href;
  const { runCoarse }: { runCoarse: typeof RunCoarse } = await import(program);
  const [out, err] = [new PassThrough(), new PassThrough()];
  const printed = Promise.all([text(out), text(err)]);
  const { signal } = new AbortController();
  const code = await runCoarse(args, { out, err, folder: cwd, interruption: () => signal });
  for (const stream of [out, err]) stream.end();
  const [stdout, stderr] = await printed;
  return { code, stdout, stderr };
}

/** Runs the built command as a process of its own, in `cwd`, with `CI` and color settings as they are. */
export function coarseProcess(
  args: readonly string[],
  { cwd = project("."), env = process.env }: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [project("packages/cli/dist/bin.js"), ...args],
      { cwd, env, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        const code = error ? (typeof error.code === "number" ? error.code : 1) : 0;
        resolve({ code, stdout, stderr });
      },
    );
  });
}

/** Runs the command with `--format json` and parses what it prints; throws with its standard error where it fails. */
export async function coarseJson<Result>(args: readonly string[]): Promise<Result> {
  const run = await coarse([...args, "--format", "json"]);
  if (run.code !== 0) throw new Error(`coarse ${args.join(" ")} ended with ${run.code}: ${run.stderr}`);
  return JSON.parse(run.stdout);
}
