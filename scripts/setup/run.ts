import { execFile } from "node:child_process";

/** What a command may be told besides its arguments. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** After this many seconds the command is ended and counts as failed. */
  readonly seconds?: number;
}

/** A command that could not be started, failed, or took too long. */
export class CommandFailedError extends Error {
  override readonly name = "CommandFailedError";
  readonly command: string;
  /** All that the command printed. */
  readonly output: string;

  constructor(command: string, reason: string, output: string) {
    super(`${command} failed: ${reason}`);
    this.command = command;
    this.output = output;
  }
}

/** Runs a command to its end and returns what it printed on standard output. Throws `CommandFailedError`. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  const { seconds = 0, ...rest } = options;
  const settings = { ...rest, timeout: seconds * 1000, maxBuffer: 2 ** 28 };
  return new Promise((resolve, reject) => {
    execFile(command, args, settings, (error, stdout, stderr) => {
      if (!error) return resolve(stdout);
      const reason = error.killed ? `not done after ${seconds} seconds` : lastLine(stderr) || error.message;
      reject(new CommandFailedError(command, reason, stdout + stderr));
    });
  });
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1)?.trim() ?? "";
}
