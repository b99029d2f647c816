import { writeSync } from "node:fs";
import { exitCodes } from "./exit-codes.ts";
import type { Failure } from "./failures.ts";
import { oneLine, printableLines } from "./printable.ts";
import { systemErrorText } from "./system-errors.ts";

/** What a process gives that may end where nobody waits. */
export interface Ending {
  readonly stderr: { readonly fd: number; on(event: "error", listener: () => void): unknown };
  cwd(): string;
  on(event: "uncaughtException", listener: (error: unknown) => void): unknown;
  exit(code: number): never;
}

/** An error that reaches nobody, as one of a stream or a thread, is told as any other: in one line where the user can mend it. */
export function endOnUncaught(process: Ending): void {
  // who closed standard error reads no errors
  process.stderr.on("error", () => {});
  process.on("uncaughtException", (error) => end(process, uncaughtFailure(error)));
}

/** Nothing may be loaded any more for it: files may be what is missing. */
function uncaughtFailure(error: unknown): Failure {
  const told =
    error instanceof Error && "userError" in error && error.userError === true
      ? error.message
      : systemErrorText(error);
  if (told !== undefined) return { exitCode: exitCodes.userError, message: `error: ${oneLine(told)}` };
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { exitCode: exitCodes.fault, message: printableLines(text, { colors: false }) };
}

/** The working folder; the process ends where it was removed meanwhile, and nothing could be found from it. */
export function workingFolder(process: Ending): string {
  try {
    return process.cwd();
  } catch {
    const message = "error: The folder that you stand in is gone: change into another, as with cd";
    return end(process, { exitCode: exitCodes.userError, message });
  }
}

function end(process: Ending, { exitCode, message }: Failure): never {
  try {
    // at once: a process that exits does not wait for a pipe
    if (message) writeSync(process.stderr.fd, `${message}\n`);
  } catch {
    // there is nobody to tell
  }
  return process.exit(exitCode);
}
