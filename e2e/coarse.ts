import { execFile } from "node:child_process";
import { project } from "@coarse/testing";

/** How a run of the command ended. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command as a process of its own, in `cwd`, with `CI` and color settings as they are. */
export function coarse(
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Run> {
  const { cwd = project("."), env = process.env } = options;
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
