import { mkdirSync, writeFileSync } from "node:fs";
import { project } from "./project.ts";
import { CommandFailedError } from "./run.ts";

/** One line that says what went wrong; what a failed command printed goes into a log beside it. */
export function explain(error: unknown): string {
  if (!(error instanceof CommandFailedError)) return error instanceof Error ? error.message : String(error);
  const log = project(".cache/setup.log");
  mkdirSync(project(".cache"), { recursive: true });
  writeFileSync(log, error.output);
  return `${error.message} (all it printed: ${log})`;
}

/** Runs a set-up and prints its last word; a failure is one line and exit code 1. */
export async function report(setUp: () => Promise<string>): Promise<void> {
  try {
    console.error(await setUp());
  } catch (error) {
    console.error(`error: ${explain(error)}`);
    process.exitCode = 1;
  }
}
